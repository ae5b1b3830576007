import type { Origin, Reading } from '../../report/cell.ts';
import type { Span } from '../../report/span.ts';
import { readAmount } from './numbers.ts';
import type { Token } from './tokens.ts';

/** What one place of a table is read as, before it is known which reading is right. The span is folded. */
export interface Slot extends Reading {
  readonly raw: string;
  readonly span: Span | null;
  readonly origin: Origin;
  /** The unit printed with the number, or null. */
  readonly unit: string | null;
}

/** One reading of a line: a slot for each of its places, in order. */
export type Choice = readonly Slot[];

export function slotOf(token: Token, origin: Origin = 'read'): Slot {
  const { unit, value, state } = readAmount(token.text);
  return { value, state, unit, raw: token.text, span: { from: token.from, to: token.to }, origin };
}

/** The slot of a part of a token, from `from` for `length` characters. */
export function slotOfPart(token: Token, from: number, length: number): Slot {
  const at = token.from + from;
  const raw = token.text.slice(from, from + length);
  const { value, state } = readAmount(raw);
  return { value, state, unit: null, raw, span: { from: at, to: at + length }, origin: 'split' };
}

/** A place where nothing is printed; `at` is where it would stand, or null. */
export function blankSlot(at: number | null): Slot {
  const span = at === null ? null : { from: at, to: at };
  return { value: null, state: 'blank', unit: null, raw: '', span, origin: 'read' };
}

/** A place whose value stands somewhere in a token from which it cannot be told apart. */
export function unreadableSlot(token: Token): Slot {
  const span = { from: token.from, to: token.to };
  return { value: null, state: 'unreadable', unit: null, raw: token.text, span, origin: 'split' };
}

/** What a slot adds to a sum. */
export function addend(slot: Slot): number {
  return slot.state === 'number' ? (slot.value ?? 0) : 0;
}

/** Whether two slots mean the same, wherever they stand. */
export function isSameReading(a: Slot, b: Slot): boolean {
  return a.value === b.value && a.state === b.state;
}
