import type { Block } from '../../report/form.ts';
import { TABLES } from '../../report/forms.ts';
import { coresOf } from '../labels/labels.ts';

/** The Han characters of the labels of some rows, with and without their outline numbers. */
export function namesOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ rows }) => rows).flatMap(({ label, variants }) => coresOf([label, ...variants])));
}

/** The rows of one value in any form, and the units that stand before it. */
export const SINGLE: ReadonlySet<string> = new Set([
  ...namesOf(TABLES.flatMap(({ blocks }) => blocks.filter(({ columns }) => columns.length === 1))),
  ...['条', '件', '次', '人', '篇', '个', '人次', '万元'],
]);
