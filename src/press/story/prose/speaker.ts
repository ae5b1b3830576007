import type { CellId } from '../../../report/cell.ts';
import type { Random } from '../../random.ts';
import { numberOf, type Truth } from '../../truth.ts';

/** What a sentence is told with: the names and years of the report, its cells, and numbers that belong to none. */
export interface Speaker {
  readonly self: string;
  readonly place: string;
  readonly parent: string;
  /** Who writes there: 党政办公室. */
  readonly office: string;
  /** The bodies under it: 各村（社区）. */
  readonly below: string;
  /** What a document of the body above is cited by: 松陵政办发. */
  readonly mark: string;
  readonly year: number;
  readonly last: number;
  readonly next: number;
  /** Whether its tables are the statistics form of 2014. */
  readonly isOld: boolean;
  /** A whole number, both ends included. */
  n(from: number, to: number): number;
  pick(first: string, ...others: readonly string[]): string;
  chance(share: number): boolean;
  /** What the report's tables say in a cell, 0 where they have none. */
  of(id: CellId): number;
  /** The sum of the cells of a column of section three whose rows begin with a word. */
  sumOf(rows: string, column: string): number;
  /** Applications received, in whatever form. */
  readonly received: number;
  /** What the statistics form counts in a row, else a number of one's own: `meetings` from 1 to 6. */
  count(row: string, from: number, to: number): number;
  /** Of a whole, as percentages are printed. */
  percent(part: number, whole: number): string;
}

/** One sentence with its stop, true to the report; an empty one where there is nothing to tell. */
export type Sentence = (say: Speaker) => string;

export function createSpeaker(truth: Truth, random: Random): Speaker {
  const { self, place, parent } = truth.body;
  const isOffice = self === '我局' || self === '我办';
  const of = (id: CellId) => numberOf(truth, id);
  return {
    self,
    place,
    parent,
    office: isOffice ? '办公室' : '党政办公室',
    below: isOffice ? '各科室' : '各村（社区）',
    mark: `${parent.slice(0, -1)}政办发`,
    year: truth.year,
    last: truth.year - 1,
    next: truth.year + 1,
    isOld: truth.forms.statistics !== undefined,
    n: random.int,
    pick: (first, ...others) => random.pick([first, ...others]),
    chance: random.chance,
    of,
    sumOf: (rows, column) => sumCells(truth, rows, column),
    received: of(truth.forms.requests ? 'requests.new.total' : 'statistics.received.value'),
    count: (row, from, to) => (truth.forms.statistics ? of(`statistics.${row}.value`) : random.int(from, to)),
    percent: (part, whole) => `${((part / whole) * 100).toFixed(random.int(0, 2))}%`,
  };
}

function sumCells({ cells }: Truth, rows: string, column: string): number {
  const wanted = [...cells].filter(([id]) => id.startsWith(`requests.${rows}`) && id.endsWith(`.${column}`));
  return wanted.reduce((sum, [, { value }]) => sum + (value ?? 0), 0);
}
