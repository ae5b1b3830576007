import type { Proposal } from '../lines/assign.ts';
import type { Line } from '../lines/lines.ts';
import type { Square } from './squares.ts';

/** One line of the form, with the squares that name and hold it. */
export interface GridLine {
  readonly line: Line;
  readonly reading: Proposal['lines'][number]['reading'];
  readonly labelled: boolean;
  readonly squares: readonly Square[];
  /** How many of its values stand under the header of their column. */
  readonly headed: number;
}
