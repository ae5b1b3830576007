import { checkReport } from '../../check/check.ts';
import { drawStory, type FormChoice } from '../../press/drawStory.ts';
import { listBroken } from '../../press/listBroken.ts';
import type { Mistake } from '../../press/numbers/plantErrors.ts';
import { createRandom } from '../../press/random.ts';
import type { Truth } from '../../press/truth.ts';
import type { Story } from '../../press/writeDraft.ts';
import type { CellId } from '../../report/cell.ts';
import type { Repair } from '../../report/finding.ts';
import type { Report } from '../../report/report.ts';

/** What the checks make of reports with these mistakes planted, their cells given and not read from a text. */
export interface FindingsTally {
  readonly mistakes: readonly Mistake[];
  readonly reports: number;
  /** Reports in which a mistaken cell is in an identity that is broken: other mistakes cannot be seen in the numbers. */
  readonly visible: number;
  /** Reports in which a finding names a mistaken cell. */
  readonly found: number;
  /** Reports in which repairs that set mistaken cells to their numbers, and nothing else, undo all that can be seen. */
  readonly listed: number;
  /** Reports in which the first repairs of the findings are such, every one. */
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
  ['empty-column'],
];

/** Makes the mistakes in each of `reports` reports and checks them. */
export function judgeFindings(mistakes: readonly Mistake[], reports: number): FindingsTally {
  const judged = Array.from({ length: reports }, (_, seed) => judgeOne(drawWrong(seed, mistakes)));
  const count = (test: (one: (typeof judged)[number]) => boolean) => judged.filter(test).length;
  return {
    mistakes,
    reports,
    visible: count(({ visible }) => visible),
    found: count(({ found }) => found),
    listed: count(({ listed }) => listed),
    first: count(({ first }) => first),
    beside: judged.reduce((sum, { beside }) => sum + beside, 0),
  };
}

function drawWrong(seed: number, mistakes: readonly Mistake[]): Story {
  const form = FORMS[seed % FORMS.length] ?? '2021';
  return drawStory(createRandom(seed), { form, fill: 'full', mistakes, dressed: 0 });
}

function judgeOne({ printed, mistaken: all }: Story) {
  const broken = new Set(listBroken(printed).flatMap(({ terms }) => terms.map(({ cell }) => cell)));
  const mistaken = new Map([...all].filter(([id]) => broken.has(id)));
  const findings = checkReport(toReport(printed)).filter(({ severity }) => severity !== 'note');
  const named = findings.filter(({ cells }) => cells.some((id) => mistaken.has(id)));
  const firsts = findings.flatMap(({ repairs }) => repairs.slice(0, 1));
  return {
    visible: mistaken.size > 0,
    found: named.length > 0,
    beside: findings.length - named.length,
    listed: undo(
      findings.flatMap(({ repairs }) => repairs.filter((repair) => isRight(repair, mistaken))),
      mistaken,
    ),
    first: firsts.every((repair) => isRight(repair, mistaken)) && undo(firsts, mistaken),
  };
}

/** Whether a repair sets mistaken cells alone, each to its number. */
function isRight({ set }: Repair, mistaken: ReadonlyMap<CellId, number>): boolean {
  return Object.entries(set).every(([id, value]) => mistaken.get(id) === value);
}

function undo(repairs: readonly Repair[], mistaken: ReadonlyMap<CellId, number>): boolean {
  const mended = new Set(repairs.flatMap(({ set }) => Object.keys(set)));
  return mistaken.size > 0 && [...mistaken.keys()].every((id) => mended.has(id));
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
