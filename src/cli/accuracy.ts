import { parseArgs } from 'node:util';
import { renderCase } from '../press/pressCase.ts';
import { PRESS_CASES } from '../press/pressCases.ts';
import type { Rendered } from '../press/renderReport.ts';
import { describeFloor, fallsShort } from './accuracy/floors.ts';
import { type ExpectedReport, judge, type Verdict } from './accuracy/judge.ts';
import { findFalse } from './accuracy/judgeClean.ts';
import { judgeFindings, MISTAKES } from './accuracy/judgeFindings.ts';
import { listSurprises } from './accuracy/sharedFindings.ts';
import { loadSharedReports } from './accuracy/sharedReports.ts';
import { showReport } from './accuracy/showReport.ts';
import { formatTallies, type Tally, tally } from './accuracy/tally.ts';
import { runStages } from './stages.ts';

const USAGE = `npm run accuracy -- [--reports N] [--layout ID] [--show ID|FILE --seed N]
  --reports N   reports of each layout (default 20, which takes under a minute; 1000 for a full run)
  --layout ID   this layout alone
  --clean N     clean reports that are read to count false findings (default five for each report of a layout)
  --show ID     one report of a layout, or a published one: its text, and where the reading differs; --seed N picks it,
                --wrong N looks for the first seed from N on that is not read right`;

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '20' },
    layout: { type: 'string' },
    clean: { type: 'string' },
    show: { type: 'string' },
    seed: { type: 'string', default: '1' },
    wrong: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(USAGE);
else if (values.show !== undefined) await showReport(values.show, Number(values.seed), values.wrong);
else
  process.exitCode = await reportAccuracy(
    Number(values.reports),
    values.layout,
    Number(values.clean ?? 5 * Number(values.reports)),
  );

async function reportAccuracy(reports: number, layout: string | undefined, clean: number): Promise<number> {
  const shared = layout === undefined ? await judgeShared() : [];
  const cases = PRESS_CASES.filter(({ id }) => layout === undefined || id === layout);
  if (cases.length === 0) {
    console.error(`No layout ${layout}; there are ${PRESS_CASES.map(({ id }) => id).join(', ')}.`);
    return 1;
  }
  const tallies: Tally[] = [];
  for (const one of cases) {
    const verdicts: Verdict[] = [];
    for (let seed = 1; seed <= reports; seed += 1) {
      verdicts.push(await judgeRendered(one.id, renderCase(one, seed)));
    }
    tallies.push(tally(one.id, verdicts));
  }
  console.log(formatTallies([...shared, ...tallies], describeFloor));
  if (layout === undefined) printFindings(reports * 5);
  const faults = layout === undefined ? await printFalse(clean) : 0;
  const short = [...shared, ...tallies].filter(fallsShort);
  if (short.length > 0) console.error(`\nBelow the floor: ${short.map(({ name }) => name).join(', ')}`);
  return short.length + faults > 0 ? 1 : 0;
}

/** How the checks do on numbers alone: clean ones, and such with mistakes planted; shares are of the visible ones. */
function printFindings(reports: number): void {
  const widths = [10, 10, 10, 15, 14, 17];
  const row = (name: string, columns: readonly string[]) =>
    name.padEnd(24) + columns.map((text, at) => text.padStart(widths[at] ?? 10)).join('');
  const head = ['reports', 'visible', 'found', 'repair listed', 'repair first', 'findings beside'];
  console.log(`\n${row('mistakes planted', head)}`);
  for (const mistakes of MISTAKES) {
    const one = judgeFindings(mistakes, reports);
    const toShare = (count: number) => (one.visible === 0 ? '-' : `${((100 * count) / one.visible).toFixed(1)} %`);
    const shares = [one.found, one.listed, one.first].map(toShare);
    console.log(row(sayMistakes(mistakes), [String(one.reports), String(one.visible), ...shares, String(one.beside)]));
  }
}

/** What the checks say of whole reports in which nothing is wrong, and of the published ones; how often it is wrong. */
async function printFalse(reports: number): Promise<number> {
  const found = await findFalse(reports);
  console.log(`\nfalse findings on clean reports, read from text: ${found.length} in ${reports}`);
  for (const { seed, finding } of found.slice(0, 10)) console.log(`  ${seed} ${finding.rule}: ${finding.message.zh}`);
  const surprises = await listSurprises();
  console.log(`published reports whose findings are not those expected: ${surprises.length}`);
  for (const surprise of surprises) console.log(`  ${surprise}`);
  return found.length + surprises.length;
}

function sayMistakes([first, ...others]: readonly string[]): string {
  if (first === undefined) return 'none';
  return others.length === 0 ? first : `${others.length + 1} × ${first}`;
}

async function judgeShared(): Promise<readonly Tally[]> {
  const reports = loadSharedReports();
  if (reports === null) console.log('../shared/reports is missing: the published reports are left out.\n');
  return Promise.all(
    (reports ?? []).map(async ({ name, text, expected }) =>
      tally(name, [await judgeText(name, 'text', text, expected)]),
    ),
  );
}

function judgeRendered(name: string, { kind, content, truth, names, year }: Rendered): Promise<Verdict> {
  return judgeText(name, kind, content, { cells: truth.cells, names, year });
}

async function judgeText(
  name: string,
  kind: 'text' | 'html',
  content: string,
  expected: ExpectedReport,
): Promise<Verdict> {
  const { report, findings } = await runStages(name, kind, content);
  return judge(expected, report, findings);
}
