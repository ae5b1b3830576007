import { measureLikeness } from './likeness.ts';

/** Bytes as text, and which encoding the evidence spoke for. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** What the evidence for an encoding must be worth more than what is declared, to overrule it. */
const DECLARED = 0.05;
/** Encodings that Chinese reports are kept in, the likeliest first. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5'] as const;
/** Bytes that are looked at to tell the encoding. */
const SAMPLE = 200_000;

/**
 * Decodes by evidence: a mark of byte order, the zeros of UTF-16, else whichever encoding makes the best Chinese of the
 * bytes. What the file says of itself (`declared`) decides only where the bytes do not.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const encoding = findMark(bytes) ?? findUtf16(bytes) ?? findLikeliest(bytes, toKnown(declared));
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

function findMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** Digits, spaces and line ends are half zeros in UTF-16; other texts hold no zeros. Which half comes first, the text tells. */
function findUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const [even, odd] = [0, 1].map((side) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length);
  if ((even ?? 0) + (odd ?? 0) < Math.max(2, sample.length / 500)) return undefined;
  const best = pickLikeliest(
    sample,
    (odd ?? 0) > (even ?? 0) ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'],
    null,
  );
  return best.likeness > 0 || isOneSided(even ?? 0, odd ?? 0) ? best.encoding : undefined;
}

/** ASCII alone in UTF-16 has its zeros on one side. */
function isOneSided(even: number, odd: number): boolean {
  return Math.max(even, odd) > 20 * Math.min(even, odd);
}

function findLikeliest(bytes: Uint8Array, declared: string | null): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isWellFormed(sample)) return 'utf-8';
  const encodings = declared === null ? ENCODINGS : [...new Set([declared, ...ENCODINGS])];
  return pickLikeliest(sample, encodings, declared).encoding;
}

/** The encoding that makes the best Chinese of the bytes; the first of several that do it alike. */
function pickLikeliest(sample: Uint8Array, encodings: readonly string[], declared: string | null) {
  const rated = encodings.map((encoding) => {
    const likeness = measureLikeness(new TextDecoder(encoding).decode(sample)) ?? 0;
    return { encoding, likeness: likeness + (encoding === declared ? DECLARED : 0) };
  });
  return rated.reduce((best, other) => (other.likeness > best.likeness ? other : best));
}

/** Whether bytes are UTF-8 without a fault; a character that the sample's end cuts is none. */
function isWellFormed(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The encoding that a label means; null for none, or for one that no browser knows. */
function toKnown(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}
