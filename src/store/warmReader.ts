import type { Table } from '../report/form.ts';
import { findTable, TABLE_IDS } from '../report/forms.ts';
import { loadReader } from './reader.ts';

/** Browsers without idle callbacks wait this long, in milliseconds. */
const WAIT = 500;

/**
 * Reads an empty form while the page is idle, so that the browser compiles the parser before someone waits for it; gives
 * back what calls it off.
 */
export function startWarming(): () => void {
  const warm = (): void => void warmReader().catch(() => {});
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(warm, WAIT);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(warm);
  return () => cancelIdleCallback(idle);
}

async function warmReader(): Promise<void> {
  const { readReport } = await loadReader();
  await readReport({ kind: 'text', name: '', text: writeEmptyForm() });
}

/** The tables of the form in force with a 0 in every cell, a row a line. */
export function writeEmptyForm(): string {
  return TABLE_IDS.flatMap((id) => {
    const table = findTable('2021', id);
    return table ? writeTable(table) : [];
  }).join('\n');
}

function writeTable(table: Table): readonly string[] {
  const blocks = table.blocks.flatMap(({ article, columns, rows }) => [
    article ?? '',
    ['', ...columns.map(({ label }) => label)].join('\t'),
    ...rows.map(({ label }) => [label, ...columns.map(() => '0')].join('\t')),
  ]);
  return [table.section, ...blocks.filter((line) => line !== '')];
}
