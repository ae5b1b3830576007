import { checkReport } from '../../check/check.ts';
import { drawStory, type FormChoice } from '../../press/drawStory.ts';
import type { Mistake } from '../../press/numbers/plantErrors.ts';
import { createRandom } from '../../press/random.ts';
import type { Truth } from '../../press/truth.ts';
import type { Story } from '../../press/writeDraft.ts';
import type { CellId } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';

/** What the checks make of reports with these mistakes planted, their cells given and not read from a text. */
export interface FindingsTally {
  readonly mistakes: readonly Mistake[];
  readonly reports: number;
  /** Reports in which a finding names a mistaken cell. */
  readonly found: number;
  /** Reports in which a repair sets every mistaken cell to its number, and nothing else. */
  readonly repaired: number;
  /** Reports in which it is a finding's first repair. */
  readonly first: number;
  /** Findings of severity error or warning that name no mistaken cell. */
  readonly beside: number;
}

const FORMS: readonly FormChoice[] = ['2021', '2019', 'hybrid', '2021', '2014'];

/** What the table of findings has a row for. */
export const MISTAKES: readonly (readonly Mistake[])[] = [
  [],
  ['slip'],
  ['slip', 'slip'],
  ['slip', 'slip', 'slip'],
  ['slip', 'slip', 'slip', 'slip'],
  ['swap-cells'],
  ['shift-row'],
  ['swap-rows'],
];

/** Makes the mistakes in each of `reports` reports and checks them. */
export function judgeFindings(mistakes: readonly Mistake[], reports: number): FindingsTally {
  const judged = Array.from({ length: reports }, (_, seed) => judgeOne(drawWrong(seed, mistakes)));
  const count = (test: (one: (typeof judged)[number]) => boolean) => judged.filter(test).length;
  return {
    mistakes,
    reports,
    found: count(({ found }) => found),
    repaired: count(({ ranks }) => ranks.length > 0),
    first: count(({ ranks }) => ranks.includes(0)),
    beside: judged.reduce((sum, { beside }) => sum + beside, 0),
  };
}

function drawWrong(seed: number, mistakes: readonly Mistake[]): Story {
  const form = FORMS[seed % FORMS.length] ?? '2021';
  return drawStory(createRandom(seed), { form, fill: 'full', mistakes, dressed: 0 });
}

function judgeOne({ printed, mistaken }: Story) {
  const findings = checkReport(toReport(printed)).filter(({ severity }) => severity !== 'note');
  const named = findings.filter(({ cells }) => cells.some((id) => mistaken.has(id)));
  return {
    found: named.length > 0,
    beside: findings.length - named.length,
    ranks: findings.flatMap((finding) => rankOf(finding, mistaken)),
  };
}

/** The places in a finding's repairs of those that undo the mistakes. */
function rankOf({ repairs }: Finding, mistaken: ReadonlyMap<CellId, number>): readonly number[] {
  if (mistaken.size === 0) return [];
  return repairs.flatMap(({ set }, rank) => {
    const entries = Object.entries(set);
    const undoes = entries.length === mistaken.size && entries.every(([id, value]) => mistaken.get(id) === value);
    return undoes ? [rank] : [];
  });
}

/** The report that a faultless reading of the truth would be. */
export function toReport(truth: Truth): Report {
  return {
    source: { name: 'press', text: '', grids: [] },
    title: null,
    organization: truth.body.name,
    year: truth.year,
    period: null,
    issued: truth.issued,
    forms: truth.forms,
    cells: new Map(
      [...truth.cells].map(([id, { value, state, text }]) => [
        id,
        { id, value, state, raw: text, span: null, origin: 'read' },
      ]),
    ),
    claims: [],
    problems: [],
  };
}
