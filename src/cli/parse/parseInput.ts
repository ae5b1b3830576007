import type { ReportDocument } from '../../export/document.ts';
import { toDocument } from '../../export/json.ts';
import type { Message } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';
import { runStages } from '../stages.ts';
import type { Input } from './inputs.ts';

/** The document of one input, as the app exports it when nothing was edited. */
export async function parseInput(input: Input): Promise<ReportDocument> {
  if (input.kind === 'fault') return toDocument({ report: toEmpty(input.name, input.fault), findings: [], edits: [] });
  const content = input.kind === 'bytes' ? new TextDecoder().decode(input.bytes) : input.content;
  const { report, findings } = await runStages(input.name, input.kind === 'html' ? 'html' : 'text', content);
  return toDocument({ report, findings, edits: [] });
}

/** Whether there was nothing to read at all; a text that is no report was read. */
export function isUnreadable({ problems }: ReportDocument): boolean {
  return problems.some(({ kind }) => kind === 'unreadable-file' || kind === 'too-large');
}

function toEmpty(name: string, fault: Message): Report {
  const message = { zh: `没有读入:${fault.zh}。`, en: `Not read: ${fault.en}.` };
  return {
    source: { name, text: '', grids: [] },
    title: null,
    organization: null,
    year: null,
    period: null,
    issued: null,
    forms: {},
    cells: new Map(),
    claims: [],
    problems: [{ kind: 'unreadable-file', span: null, cells: [], message }],
  };
}
