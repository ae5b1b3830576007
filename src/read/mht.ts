/** The page inside a web archive (`.mht`): its bytes, and the charset that its part declares. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/** Archives within archives are opened this deep. */
const DEEPEST = 4;

/** Finds the first page of HTML in a MIME archive, or null. `archive` holds one character for each byte. */
export function findArchivedPage(archive: string, depth = 0): ArchivedPage | null {
  const { headers, body } = cutHeaders(archive);
  const type = headers.get('content-type') ?? '';
  if (/^\s*text\/html/i.test(type)) {
    return {
      bytes: decodeBody(body, headers.get('content-transfer-encoding') ?? ''),
      charset: parameterOf(type, 'charset'),
    };
  }
  const boundary = parameterOf(type, 'boundary');
  if (boundary === null || depth >= DEEPEST) return null;
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const page = part.startsWith('--') ? null : findArchivedPage(part.replace(/^[ \t]*\r?\n/, ''), depth + 1);
    if (page) return page;
  }
  return null;
}

/** Bytes as a text of one character each, so that a format's ASCII parts can be read before the encoding is known. */
export function toByteText(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return chunks.join('');
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function cutHeaders(part: string): Part {
  const end = /\r?\n\r?\n/.exec(part);
  const head = end ? part.slice(0, end.index) : part;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? part.slice(end.index + end[0].length) : '' };
}

function parameterOf(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return match ? (match[1] ?? match[2] ?? null) : null;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return decodeBase64(body);
  return toBytes(/quoted-printable/i.test(encoding) ? decodeQuoted(body) : body);
}

function decodeQuoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Base64 with whatever does not belong to it left out; what is cut off at its end is lost. */
function decodeBase64(body: string): Uint8Array {
  const clean = body.replace(/[^A-Za-z0-9+/]/g, '');
  return toBytes(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
