import type { CellId } from './cell.ts';
import type { Span } from './span.ts';

/** One sentence for people, in both languages of the app. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** `error`: an identity is broken. `warning`: implausible, or narrative against table. `note`: worth a look. */
export type Severity = 'error' | 'warning' | 'note';

/** A change that would mend the finding; never applied by itself. */
export interface Repair {
  readonly set: Readonly<Record<CellId, number | null>>;
  /** Why it is likely, in Chinese; `reason` says the same in both languages. */
  readonly why: string;
  readonly reason?: Message;
}

/**
 * Whose the fault is. `source`: the report prints it so, the publisher erred. `reading`: another reading of the text
 * fits. `unsure`: the reading had to decide something, so that the source must be looked at.
 */
export interface Verdict {
  readonly kind: 'source' | 'reading' | 'unsure';
  readonly message: Message;
}

/** A piece of a line of arithmetic; a number that stands in a cell leads to it. */
export interface ProofPart {
  readonly text: Message;
  readonly cell?: CellId;
}

/** A rule that does not hold at a place of the report. */
export interface Finding {
  /** Stable for the same rule at the same place, so that a decision on it survives edits elsewhere. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: 'broken' | 'cannot tell';
  /** The cells it speaks of, in the form's order. */
  readonly cells: readonly CellId[];
  /** What the rule asks for and what the report says; null where the rule is not about one number. */
  readonly expected: number | null;
  readonly actual: number | null;
  readonly message: Message;
  /** Characters of the narrative that it rests on. */
  readonly spans?: readonly Span[];
  /** The likeliest first. */
  readonly repairs: readonly Repair[];
  readonly verdict?: Verdict;
  /** The message without its numbers, where `proof` tells them. */
  readonly gist?: Message;
  /** The numbers in one line, and what they prove. */
  readonly proof?: readonly ProofPart[];
  /** The id of another finding that the same fault causes, under which this one is shown. */
  readonly cause?: string;
}
