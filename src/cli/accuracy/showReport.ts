import { renderCase } from '../../press/pressCase.ts';
import { PRESS_CASES } from '../../press/pressCases.ts';
import { runStages } from '../stages.ts';
import { type Difference, type ExpectedReport, judge, type Verdict } from './judge.ts';
import { loadSharedReports } from './sharedReports.ts';

interface Shown {
  readonly name: string;
  readonly kind: 'text' | 'html';
  readonly content: string;
  readonly expected: ExpectedReport;
}

/** Prints one report of a layout (or a published one), and where the reading differs from what it prints. */
export async function showReport(id: string, seed: number, wrongFrom: string | undefined): Promise<void> {
  const shown = wrongFrom === undefined ? findReport(id, seed) : await findWrong(id, Number(wrongFrom));
  if (shown === undefined) return console.log(`${id}: no such layout or report, or none that is read wrong.`);
  const { report, findings } = await runStages(shown.name, shown.kind, shown.content);
  const verdict = judge(shown.expected, report, findings);
  console.log(`${shown.content}\n\n${'='.repeat(72)}\n${shown.name}`);
  console.log(
    `organization: ${report.organization} (${shown.expected.names.join(' / ')}), year: ${report.year} (${shown.expected.year})`,
  );
  console.log(`forms: ${JSON.stringify(report.forms)}; ${verdict.right} of ${verdict.printed} cells right`);
  for (const problem of report.problems) {
    const at = problem.span
      ? ` ${JSON.stringify(report.source.text.slice(problem.span.from, problem.span.to).slice(0, 60))}`
      : '';
    console.log(`problem ${problem.kind}: ${problem.message.en}${at} ${problem.cells.slice(0, 8).join(' ')}`);
  }
  for (const finding of findings) console.log(`finding ${finding.rule}: ${finding.message.zh}`);
  console.log(verdict.differences.map(formatDifference).join('\n'));
}

function formatDifference({ cell, kind, flag, expected, actual }: Difference): string {
  return `${flag === 'silent' ? 'SILENT' : 'flagged'}  ${kind.padEnd(8)}  ${cell}: printed ${expected}, read ${actual}`;
}

function findReport(id: string, seed: number): Shown | undefined {
  const one = PRESS_CASES.find((each) => each.id === id);
  if (one) {
    const { kind, content, truth, names, year } = renderCase(one, seed);
    return { name: `${id} ${seed}`, kind, content, expected: { cells: truth.cells, names, year } };
  }
  const published = loadSharedReports()?.find(({ name }) => name.startsWith(id));
  return published && { name: published.name, kind: 'text', content: published.text, expected: published.expected };
}

async function findWrong(id: string, from: number): Promise<Shown | undefined> {
  for (let seed = from; seed < from + 1000; seed += 1) {
    const shown = findReport(id, seed);
    if (shown === undefined) return undefined;
    const { report, findings } = await runStages(shown.name, shown.kind, shown.content);
    if (isWrong(judge(shown.expected, report, findings))) return shown;
  }
  return undefined;
}

function isWrong(verdict: Verdict): boolean {
  return verdict.differences.length > 0 || !verdict.organizationRight || !verdict.yearRight;
}
