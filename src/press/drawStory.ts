import type { CellId } from '../report/cell.ts';
import type { FormId, TableId } from '../report/form.ts';
import { drawBody } from './numbers/drawBody.ts';
import { drawDisputes } from './numbers/drawDisputes.ts';
import { drawProactive } from './numbers/drawProactive.ts';
import { drawRequests, type Received } from './numbers/drawRequests.ts';
import { drawStatistics } from './numbers/drawStatistics.ts';
import { dressCells } from './numbers/dressCells.ts';
import { type Fill, fillCells } from './numbers/fillCells.ts';
import { type Mistake, plantErrors } from './numbers/plantErrors.ts';
import type { Random } from './random.ts';
import type { Story } from './writeDraft.ts';

/** `hybrid`: section two of 2021 with the requests table of 2019, as some provinces print it. */
export type FormChoice = FormId | 'hybrid';

export interface StoryOptions {
  readonly form: FormChoice;
  readonly fill: Fill;
  /** What was done to the numbers before they were printed. */
  readonly mistakes: readonly Mistake[];
  /** Share of the numbers that are written otherwise than in plain digits. */
  readonly dressed: number;
  /** How many applications the office received, where that is not drawn too. */
  readonly received?: Received;
}

/** One invented report: the numbers that it prints, errors and habits of its office included, and those that its narrative tells. */
export function drawStory(random: Random, options: StoryOptions): Story {
  const numbers = drawNumbers(random, options);
  const { numbers: wrong, changed } = plantErrors(numbers, random.fork('errors'), options.mistakes);
  const year = drawYear(random.fork('year'), options.form);
  const frame = {
    body: drawBody(random.fork('body')),
    year,
    issued: `${year + 1}-${random.pick(['01', '01', '02', '03'])}-${String(random.int(3, 28)).padStart(2, '0')}`,
    forms: FORMS[options.form],
  };
  const print = (all: ReadonlyMap<CellId, number>) =>
    dressCells(fillCells(all, options.fill, random.fork('fill')), random.fork('dress'), options.dressed);
  const printed = { ...frame, cells: print(wrong) };
  const ledger = random.chance(0.5) ? numbers : wrong;
  const told = { ...frame, cells: EMPTY_FILLS.has(options.fill) ? printed.cells : fillCells(ledger, 'full', random) };
  return { printed, told, mistaken: new Map(changed.map((id) => [id, numbers.get(id) ?? 0])) };
}

/** Offices with these habits had nothing to tell, either. */
const EMPTY_FILLS: ReadonlySet<Fill> = new Set(['all-blank', 'one-table-blank']);

const FORMS: Readonly<Record<FormChoice, Readonly<Partial<Record<TableId, FormId>>>>> = {
  '2021': { proactive: '2021', requests: '2021', disputes: '2021' },
  '2019': { proactive: '2019', requests: '2019', disputes: '2019' },
  hybrid: { proactive: '2021', requests: '2019', disputes: '2021' },
  '2014': { statistics: '2014' },
};

function drawNumbers(random: Random, { form, received }: StoryOptions): ReadonlyMap<CellId, number> {
  if (form === '2014') return drawStatistics(random.fork('statistics'));
  return new Map([
    ...drawProactive(random.fork('proactive'), form === '2019' ? '2019' : '2021'),
    ...drawRequests(random.fork('requests'), form === '2021' ? '2021' : '2019', received),
    ...drawDisputes(random.fork('disputes')),
  ]);
}

function drawYear(random: Random, form: FormChoice): number {
  if (form === '2014') return random.int(2014, 2018);
  return form === '2019' ? random.int(2019, 2020) : random.int(2021, 2025);
}
