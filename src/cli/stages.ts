import { checkReport } from '../check/check.ts';
import { parseReport } from '../parse/parse.ts';
import { isTraditional } from '../parse/traditional.ts';
import { readContent, type SourceRead } from '../read/readSource.ts';
import { loadToSimplified } from '../read/simplify.ts';
import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** What every stage makes of one text. */
export interface Staged {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Source → Report, through the converter where the text holds traditional characters. */
export async function parseSource(source: Source): Promise<Report> {
  return parseReport(source, isTraditional(source.text) ? { toSimplified: await loadToSimplified() } : {});
}

/** Parses and checks what was read; what the reading itself had to say comes first. An input without a source is no report. */
export async function stageRead(name: string, { source, problems }: SourceRead): Promise<Staged> {
  if (!source) return { report: toEmpty(name, problems), findings: [] };
  const report = await parseSource(source);
  return { report: { ...report, problems: [...problems, ...report.problems] }, findings: checkReport(report) };
}

/** Read, parse and check in one go. */
export async function runStages(name: string, kind: 'text' | 'html', content: string): Promise<Staged> {
  return stageRead(name, await readContent(name, kind, content));
}

/** A report of which nothing could be read. */
export function toEmpty(name: string, problems: Report['problems']): Report {
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
    problems,
  };
}
