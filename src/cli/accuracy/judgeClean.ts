import { drawStory, type FormChoice } from '../../press/drawStory.ts';
import { lines } from '../../press/layouts/lines.ts';
import { pipeRows } from '../../press/layouts/pipeRows.ts';
import { tabs } from '../../press/layouts/tabs.ts';
import { createRandom } from '../../press/random.ts';
import { renderReport } from '../../press/renderReport.ts';
import type { Finding } from '../../report/finding.ts';
import { runStages } from '../stages.ts';

/** Layouts whose tables are read without a fault, so that a finding is the fault of the checks. */
const LAYOUTS = [lines, pipeRows, tabs] as const;
const FORMS: readonly [FormChoice, ...FormChoice[]] = ['2021', '2021', '2021', '2019', 'hybrid', '2014'];

/** A report whose numbers are right and whose narrative agrees with them. */
export function renderClean(seed: number): string {
  const random = createRandom(seed).fork('clean');
  const story = drawStory(random.fork('story'), {
    form: random.pick(FORMS),
    fill: 'full',
    mistakes: [],
    dressed: 0,
  });
  return renderReport(story, random.pick(LAYOUTS), { seed: random.int(0, 2 ** 31), wears: [], damages: [] }).content;
}

/** Findings of severity error or warning on clean reports, with the seed of each; all of them are false. */
export async function findFalse(reports: number): Promise<readonly { seed: number; finding: Finding }[]> {
  const found: { seed: number; finding: Finding }[] = [];
  for (let seed = 1; seed <= reports; seed += 1) {
    const { findings } = await runStages(`clean ${seed}`, 'text', renderClean(seed));
    for (const finding of findings) if (finding.severity !== 'note') found.push({ seed, finding });
  }
  return found;
}
