import { loadToSimplified } from '../read/simplify.ts';
import type { Block, Table } from '../report/form.ts';
import { findTable, TABLE_IDS } from '../report/forms.ts';
import { loadReader } from './reader.ts';
import { createSession, type Session, showReview } from './state.ts';
import { startWork } from './work.ts';

const STORY = [
  '一、总体情况',
  '2024年,本镇收到政府信息公开申请1件,上年结转0件,予以公开0件,结转下年度继续办理0件。',
  '本年度没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
];

/** A made-up report of the form in force: `first` in the first cell of each block, which breaks a few sums, and 0 in all others. */
function writeRehearsal(first: number): string {
  const tables = TABLE_IDS.flatMap((id) => findTable('2021', id) ?? []);
  const lines = tables.flatMap((table) => writeTable(table, first));
  return ['2024年政府信息公开工作年度报告', ...STORY, ...lines].join('\n');
}

/**
 * Reads and checks the made-up report in a session of its own, so that the browser has compiled all that before someone
 * waits for it. Its text is left out, since what a source shows is shared by the whole page.
 */
export async function rehearse(first: number): Promise<Session | null> {
  const { readReport } = await loadReader();
  const opened = await readReport({ kind: 'text', name: '', text: writeRehearsal(first) });
  if (!('report' in opened)) return null;
  const source = { ...opened.report.source, text: '' };
  const session = createSession();
  showReview(session, { ...opened.report, source }, startWork('', source));
  return session;
}

/** Has the converter of traditional characters ready and run once. */
export async function rehearseTraditional(): Promise<void> {
  const toSimplified = await loadToSimplified();
  toSimplified('政府資訊公開工作年度報告');
}

function writeTable(table: Table, first: number): readonly string[] {
  return [table.section, ...table.blocks.flatMap((block) => writeBlock(block, first))];
}

function writeBlock({ article, columns, rows }: Block, first: number): readonly string[] {
  const head = ['', ...columns.map(({ label }) => label)].join('\t');
  const body = rows.map(({ label }, row) =>
    [label, ...columns.map((_, column) => (row + column === 0 ? String(first) : '0'))].join('\t'),
  );
  return article ? [article, head, ...body] : [head, ...body];
}
