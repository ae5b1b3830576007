import { checkReport } from '../check/check.ts';
import { parseReport } from '../parse/parse.ts';
import { isTraditional } from '../parse/traditional.ts';
import { readHtml } from '../read/html/readHtml.ts';
import { loadToSimplified } from '../read/simplify.ts';
import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** What every stage makes of one text. */
export interface Staged {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Text or HTML → Source. */
export function toSource(name: string, kind: 'text' | 'html', content: string): Source {
  return kind === 'html' ? readHtml(name, content) : { name, text: content, grids: [] };
}

/** Source → Report, through the converter where the text holds traditional characters. */
export async function parseSource(source: Source): Promise<Report> {
  return parseReport(source, isTraditional(source.text) ? { toSimplified: await loadToSimplified() } : {});
}

/** Read, parse and check in one go. */
export async function runStages(name: string, kind: 'text' | 'html', content: string): Promise<Staged> {
  const report = await parseSource(toSource(name, kind, content));
  return { report, findings: checkReport(report) };
}
