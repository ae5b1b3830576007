import type { CellId } from './cell.ts';
import type { Message } from './finding.ts';
import type { TableId } from './form.ts';

/** `coefficient` × the cell's value. */
export interface Term {
  readonly cell: CellId;
  readonly coefficient: 1 | -1;
}

/**
 * A linear relation between the cells of one table, Σ coefficient × value `relation` 0: data with four uses
 * (check, choosing a reading, localising an error, comparing across years and bodies).
 * Terms with +1 are what the form adds up (expected), those with -1 what it compares the sum with (actual).
 */
export interface Identity {
  /** Stable: the rule and the row or column it stands for, `requests/balance:natural_person`. */
  readonly id: string;
  readonly rule: string;
  readonly table: TableId;
  readonly terms: readonly Term[];
  readonly relation: '=' | '<=';
  readonly severity: 'error' | 'warning';
  readonly title: Message;
  /** The notice or the printed note that it rests on. */
  readonly basis: string;
}

/** `sum` of the parts equals the whole. */
export function toSum(parts: readonly CellId[], wholes: readonly CellId[]): readonly Term[] {
  return [
    ...parts.map((cell) => ({ cell, coefficient: 1 }) as const),
    ...wholes.map((cell) => ({ cell, coefficient: -1 }) as const),
  ];
}
