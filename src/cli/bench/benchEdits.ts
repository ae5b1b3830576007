import { checkReport } from '../../check/check.ts';
import { recheck, startCheck } from '../../check/incremental.ts';
import { applyEdits } from '../../report/apply.ts';
import type { Edit } from '../../report/edit.ts';
import type { Report } from '../../report/report.ts';
import { quantile, timeEach } from './measure.ts';

/** The cost of one edit, in milliseconds: apply it and find again what contains its cell. */
export interface EditCost {
  readonly p50: number;
  readonly p95: number;
  /** All checks from the beginning, for comparison. */
  readonly whole: number;
}

/** Edits every cell of a report in turn. */
export function benchEdits(report: Report): EditCost {
  const state = startCheck(report);
  const edits = [...report.cells.values()].map(
    ({ id, value, state: read }): Edit => ({
      cell: id,
      from: { value, state: read },
      to: { value: (value ?? 0) + 1, state: 'number' },
      at: '2025-01-01T00:00:00Z',
      note: '',
    }),
  );
  const many = Array.from({ length: 5 }, () => edits).flat();
  const times = timeEach(many, (edit) => {
    recheck(state, { ...report, cells: applyEdits(report.cells, [edit]) }, [edit.cell]);
  });
  const whole = timeEach(many, () => checkReport(report));
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), whole: quantile(whole, 0.5) };
}
