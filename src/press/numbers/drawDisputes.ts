import type { CellId } from '../../report/cell.ts';
import type { Random } from '../random.ts';
import { dealOut, drawCount } from './share.ts';

const ROWS = ['reconsideration', 'litigation_direct', 'litigation_after'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

/** The disputes table: nothing in most offices, a handful in some. */
export function drawDisputes(random: Random): ReadonlyMap<CellId, number> {
  return new Map(
    ROWS.flatMap((row) => {
      const total = drawCount(random, 0.72, 60);
      const dealt = dealOut(random, total, [5, 1, 2, 2]);
      const cells = RESULTS.map((column, index): [CellId, number] => [`disputes.${row}.${column}`, dealt[index] ?? 0]);
      return [...cells, [`disputes.${row}.total`, total] as [CellId, number]];
    }),
  );
}
