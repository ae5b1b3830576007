import { runStages } from '../stages.ts';
import { loadSharedReports } from './sharedReports.ts';

/** The rules that the published reports break, by how their files' names begin: all that is to be said of them. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'ameng-2017': ['narrative/channels'],
  'baiyu-2023': ['narrative/received'],
  'hongze-2023': ['disputes/total', 'disputes/total'],
  'tumen-2024': ['narrative/ratio'],
  'xinmiao-2020': [],
  'yejin-2024': [],
};

/** Where the errors and warnings on a published report are not those that it deserves, in words. */
export async function listSurprises(): Promise<readonly string[]> {
  const surprises = (loadSharedReports() ?? []).map(async ({ name, text }) => {
    const expected = BROKEN[name.split('.')[0] ?? ''];
    const { findings } = await runStages(name, 'text', text);
    const found = findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule);
    if (!expected || found.sort().join() === [...expected].sort().join()) return [];
    return [`${name}: expected ${expected.join(', ') || 'none'}, found ${found.join(', ') || 'none'}`];
  });
  return (await Promise.all(surprises)).flat();
}
