import type { ReportDocument } from '../../export/document.ts';
import { toDocument } from '../../export/json.ts';
import { readBytes } from '../../read/readSource.ts';
import type { Message } from '../../report/finding.ts';
import type { Problem } from '../../report/report.ts';
import { runStages, type Staged, stageRead, toEmpty } from '../stages.ts';
import type { Input } from './inputs.ts';

/** The document of one input, as the app exports it when nothing was edited. */
export async function parseInput(input: Input): Promise<ReportDocument> {
  return toDocument({ ...(await stageInput(input)), edits: [] });
}

async function stageInput(input: Input): Promise<Staged> {
  const { name } = input;
  switch (input.kind) {
    case 'fault':
      return { report: toEmpty(name, [unreadable(input.fault)]), findings: [] };
    case 'bytes':
      return stageRead(name, await readBytes(name, input.bytes));
    default:
      return runStages(name, input.kind, input.content);
  }
}

/** Whether there was nothing to read at all; a text that is no report was read. */
export function isUnreadable({ problems }: ReportDocument): boolean {
  return problems.some(({ kind }) => kind === 'unreadable-file' || kind === 'too-large');
}

function unreadable(fault: Message): Problem {
  const message = { zh: `没有读入：${fault.zh}。`, en: `Not read: ${fault.en}.` };
  return { kind: 'unreadable-file', span: null, cells: [], message };
}
