import { encodeText } from './encodeText.ts';
import { measureLikeness } from './likeness.ts';

/** A text as it was meant. */
export interface Repaired {
  readonly text: string;
  /** The encoding that its bytes are in, and the one that they were read in. */
  readonly from: string;
  readonly as: string;
  /** Characters that the wrong reading destroyed. */
  readonly lost: number;
}

const MISTAKES = [
  { from: 'utf-8', as: 'gb18030' },
  { from: 'utf-8', as: 'windows-1252' },
  { from: 'gb18030', as: 'windows-1252' },
] as const;

/** Chinese that is at least this likely is not looked at further; what is repaired must reach it. */
const LIKELY = 0.25;
/** A text is repaired where that makes it this many times as likely. */
const BETTER = 3;

/** Finds what a text was before its bytes were read in the wrong encoding (`涓€銆佹€讳綋`); null where nothing speaks for it. */
export function repairText(text: string): Repaired | null {
  const likeness = measureLikeness(text);
  if (likeness === null || likeness >= LIKELY) return null;
  const head = text.slice(0, TRIED);
  const rated = MISTAKES.map((mistake) => ({ mistake, likeness: measureLikeness(undo(head, mistake)) ?? 0 }));
  const best = rated.reduce((most, other) => (other.likeness > most.likeness ? other : most));
  if (best.likeness < Math.max(LIKELY, BETTER * likeness)) return null;
  const repaired = undo(text, best.mistake);
  return { text: repaired, ...best.mistake, lost: repaired.split('\ufffd').length - 1 };
}

/** Characters that are tried first. */
const TRIED = 20_000;

function undo(text: string, { from, as }: (typeof MISTAKES)[number]): string {
  const bytes = encodeText(text, as);
  return new TextDecoder(from, { ignoreBOM: true }).decode(bytes).replace(/\ufffd+/g, '\ufffd');
}
