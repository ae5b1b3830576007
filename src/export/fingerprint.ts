import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Fingerprint, Source } from '../report/source.ts';

/** What tells a source's text from every other: computed, or kept where the text itself was not carried along. */
export function toFingerprint({ text, fingerprint }: Source): Fingerprint {
  return fingerprint ?? { characters: text.length, sha256: bytesToHex(sha256(utf8ToBytes(text))) };
}
