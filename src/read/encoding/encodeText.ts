/** The bytes of every character that an encoding keeps in one or two bytes, ASCII left out. */
export type ByteTable = ReadonlyMap<string, readonly number[]>;

const TABLES = new Map<string, ByteTable>();

/** Found by decoding all bytes: browsers decode old encodings and do not encode them. */
export function bytesOf(encoding: string): ByteTable {
  const known = TABLES.get(encoding) ?? listBytes(encoding);
  TABLES.set(encoding, known);
  return known;
}

/** A byte that stands alone in no encoding, for a character that has no bytes. */
const NONE = 0xff;

export function encodeText(text: string, encoding: string): Uint8Array {
  const table = bytesOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    if (character <= '\u007f') bytes.push(character.charCodeAt(0));
    else for (const byte of table.get(character) ?? [NONE]) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function listBytes(encoding: string): ByteTable {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x80; lead <= 0xff; lead++) {
    const single = decoder.decode(Uint8Array.of(lead));
    if (single !== '\ufffd' && !table.has(single)) table.set(single, [lead]);
  }
  if (encoding === 'windows-1252') return table;
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const pair = decoder.decode(Uint8Array.of(lead, trail));
      if ([...pair].length === 1 && pair !== '\ufffd' && !table.has(pair)) table.set(pair, [lead, trail]);
    }
  }
  return table;
}
