import { checkReport } from '../check/check.ts';
import { isTraditional } from '../parse/fold/traditional.ts';
import type { ParseOptions } from '../parse/parse.ts';
import { furtherReports, parseReports } from '../parse/reports.ts';
import { readContent } from '../read/readSource.ts';
import { loadToSimplified } from '../read/simplify.ts';
import type { SourceRead } from '../read/sourceRead.ts';
import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** What every stage makes of one text. */
export interface Staged {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/**
 * Parses and checks what was read, through the converter where the text holds traditional characters; what the reading
 * itself had to say comes first. An input without a source is no report.
 */
export async function stageRead(name: string, { source, problems }: SourceRead): Promise<Staged> {
  if (!source) return { report: toEmpty(name, problems), findings: [] };
  const [report = toEmpty(name, []), ...others] = parseReports(source, await optionsFor(source));
  const more = others.length > 0 ? [furtherReports([report, ...others])] : [];
  return { report: { ...report, problems: [...more, ...problems, ...report.problems] }, findings: checkReport(report) };
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

async function optionsFor({ text }: Source): Promise<ParseOptions> {
  return isTraditional(text) ? { toSimplified: await loadToSimplified() } : {};
}
