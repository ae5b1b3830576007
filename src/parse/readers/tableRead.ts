import type { CellId } from '../../report/cell.ts';
import type { Table } from '../../report/form.ts';
import type { Span } from '../../report/span.ts';
import type { SquareRow } from '../grid/squares.ts';
import type { Blanks } from '../lines/habits.ts';
import type { Line } from '../lines/lines.ts';
import type { HanStream } from '../text/hanStream.ts';
import type { Choice, Slot } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';

/** One place of a table as it was read: the slot taken and what else it could be. Spans are folded. */
export interface ReadPlace {
  readonly id: CellId;
  readonly slot: Slot;
  readonly alternatives: readonly Slot[];
}

/**
 * Cells of a line whose reading is not certain. `readings`: the text can be read in several ways. `places`: which
 * columns the values belong to is not printed. `labels`: the row's label is lost, its values were taken in order.
 * `columns`: headers stand in another order than the form's, on lines of their own.
 */
export interface Doubt {
  readonly kind: 'readings' | 'places' | 'labels' | 'columns';
  readonly cells: readonly CellId[];
}

/** Cells of a line that can be read in several ways, which no identity tells apart; the reading taken first. */
export interface OpenReading {
  readonly cells: readonly CellId[];
  readonly choices: readonly Choice[];
}

export interface ReadTable {
  readonly table: Table;
  readonly region: Span;
  readonly places: readonly ReadPlace[];
  /** Values in the table that no cell explains. */
  readonly spare: readonly Token[];
  readonly doubts: readonly Doubt[];
  readonly open: readonly OpenReading[];
  /** Lines of the form of which nothing was found. */
  readonly absent: readonly Line[];
  /** Cells of lines that were found, of which nothing was. */
  readonly lacking: readonly CellId[];
  /** What its empty fields say about the places of blanks. */
  readonly blanks: Blanks;
  /** Identities that it leaves broken. */
  readonly broken: number;
  /** How badly the reading explains the text; 0 is without a doubt. */
  readonly cost: number;
}

/** A text to read tables from: folded, its Han characters alone, and the rows of its grids. */
export interface Page {
  readonly text: string;
  readonly stream: HanStream;
  readonly rows: readonly SquareRow[];
}
