import type { DecisionDocument } from '../export/document.ts';
import { toDocument } from '../export/json.ts';
import { toPrintedCsv } from '../export/printed.ts';
import { toTidyCsv } from '../export/tidy.ts';
import { titleOf } from './autosave.ts';
import type { Review } from './state.ts';
import { listEdits } from './work.ts';

export type ExportKind = 'json' | 'tidy' | 'printed';

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The review as a file of one of the fixed shapes. */
export function toFile(review: Review, kind: ExportKind): TextFile {
  const { report, cells, explained, work } = review;
  const name = titleOf(review).replace(/[\\/:*?"<>|\s]+/g, '-');
  const decisions = listDecisions(review);
  const reviewed = { report, findings: explained.findings, edits: listEdits(work), decisions };
  switch (kind) {
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(toDocument(reviewed))}\n` };
    case 'tidy':
      return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: toTidyCsv(reviewed) };
    case 'printed':
      return { name: `${name}-表.csv`, type: 'text/csv;charset=utf-8', text: toPrintedCsv({ ...report, cells }) };
  }
}

/** The decisions that stand. */
function listDecisions({ marks }: Review): readonly DecisionDocument[] {
  return [...marks.values()].flatMap(({ subject, decision, note }) =>
    decision === null ? [] : [{ subject, decision, note }],
  );
}
