import { type Cell, type CellId, toAddend } from '../report/cell.ts';
import type { Identity, Term } from '../report/identity.ts';

export type Cells = ReadonlyMap<CellId, Cell>;

/** What became of one identity, with the two sums that were compared. */
export interface Judgement {
  readonly identity: Identity;
  readonly outcome: 'holds' | 'broken' | 'cannot tell';
  /** Sum of what the form adds up, of the cells that are known. */
  readonly expected: number;
  /** Sum of what the form compares it with. */
  readonly actual: number;
  /** Cells that count as 0 because nothing or a mark stands in them. */
  readonly blanks: readonly CellId[];
  /** Cells that are printed and are no number. */
  readonly unreadable: readonly CellId[];
  /** Cells that the report does not print. */
  readonly absent: readonly CellId[];
}

/**
 * Compares both sides of an identity. A cell that is not known may be any number from 0 up: where such a number
 * would make the identity hold nothing can be told, where none would it is broken.
 */
export function judge(identity: Identity, cells: Cells): Judgement {
  const known: Term[] = [];
  const blanks: CellId[] = [];
  const unreadable: CellId[] = [];
  const absent: CellId[] = [];
  let expected = 0;
  let actual = 0;
  for (const term of identity.terms) {
    const cell = cells.get(term.cell);
    const value = toAddend(cell);
    if (value === null) (isPrinted(cell) ? unreadable : absent).push(term.cell);
    else {
      known.push(term);
      if (cell?.state !== 'number') blanks.push(term.cell);
      if (term.coefficient === 1) expected += value;
      else actual += value;
    }
  }
  const sign = compareSums(expected, actual, known, cells);
  const outcome = decide(identity, sign, [...unreadable, ...absent]);
  return { identity, outcome, expected: round(expected), actual: round(actual), blanks, unreadable, absent };
}

/** The same for an identity all of whose cells are known; undefined where their sums are too great to be exact. */
export function judgeSums(
  identity: Identity,
  expected: number,
  actual: number,
  blanks: readonly CellId[] = NONE,
): Judgement | undefined {
  if (expected + actual > Number.MAX_SAFE_INTEGER) return undefined;
  const outcome = decide(identity, signOf(expected - actual), NONE);
  return {
    identity,
    outcome,
    expected: round(expected),
    actual: round(actual),
    blanks,
    unreadable: NONE,
    absent: NONE,
  };
}

const NONE: readonly CellId[] = [];

function isPrinted(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.state !== 'absent';
}

/** Identities hold for a difference of 0 (`=`) or for none above 0 (`<=`); an unknown cell moves it one way only. */
function decide({ relation, terms }: Identity, sign: number, unknown: readonly CellId[]): Judgement['outcome'] {
  const holds = relation === '=' ? sign === 0 : sign <= 0;
  if (unknown.length === 0) return holds ? 'holds' : 'broken';
  const raises = terms.some((term) => term.coefficient === 1 && unknown.includes(term.cell));
  const lowers = terms.some((term) => term.coefficient === -1 && unknown.includes(term.cell));
  const mendable = holds || (sign > 0 ? lowers : relation === '=' && raises);
  return mendable ? 'cannot tell' : 'broken';
}

/** Amounts have at most six decimals: what differs by less is the same. */
const SAME = 1e-7;

/** -1, 0 or 1 as expected is below, at or above actual; exact where the sums leave the range of exact numbers. */
function compareSums(expected: number, actual: number, terms: readonly Term[], cells: Cells): number {
  if (expected + actual > Number.MAX_SAFE_INTEGER) return Math.sign(Number(differExactly(terms, cells)));
  return signOf(expected - actual);
}

function signOf(difference: number): number {
  return Math.abs(difference) < SAME ? 0 : Math.sign(difference);
}

function differExactly(terms: readonly Term[], cells: Cells): bigint {
  return terms.reduce((sum, term) => {
    const value = BigInt(Math.round(toAddend(cells.get(term.cell)) ?? 0));
    return sum + BigInt(term.coefficient) * value;
  }, 0n);
}

function round(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6;
}
