import { judge } from '../../check/judge.ts';
import { listComponents } from '../../check/localize/components.ts';
import { STEPS } from '../../check/localize/explain.ts';
import { localize } from '../../check/localize/localize.ts';
import { toSystem } from '../../check/localize/system.ts';
import { drawStory } from '../../press/drawStory.ts';
import { createRandom, type Random } from '../../press/random.ts';
import type { Cell, CellId } from '../../report/cell.ts';
import type { Report } from '../../report/report.ts';
import { toReport } from '../accuracy/judgeFindings.ts';
import { timed } from './measure.ts';
import { toMinimumModel } from './minimumModel.ts';
import type { Solver } from './solvers.ts';

/** Requests tables with as many wrong cells, localised by ours and by each solver: the times, in milliseconds. */
export interface LocalizeBench {
  readonly wrong: number;
  readonly ours: readonly number[];
  /** Cases that ours ended for want of steps. */
  readonly unfinished: number;
  /** Cases in which the wrong cells are one of the answers. */
  readonly truth: number;
  readonly beside: readonly SolverBench[];
}

export interface SolverBench {
  readonly name: string;
  readonly times: readonly number[];
  /** Cases in which it finds another number of cells than ours; those that it gives up are not counted. */
  readonly differing: number;
  readonly givenUp: number;
}

/** Measures `cases` tables with `wrong` wrong cells each; all are localised once before, to warm up. */
export function benchLocalize(wrong: number, cases: number, solvers: readonly Solver[]): LocalizeBench {
  const tables = Array.from({ length: cases }, (_, seed) => drawWrong(seed + 1, wrong));
  for (const { report } of tables) localizeReport(report);
  const ours = tables.map(({ report }) => timed(() => localizeReport(report)));
  const sizes = ours.map(({ value }) => (value.complete ? value.size : null));
  const isTrue = ({ mistaken }: Wrong, at: number) => {
    const named = new Set(ours[at]?.value.causes.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
    return mistaken.every((cell) => named.has(cell));
  };
  return {
    wrong,
    ours: ours.map(({ time }) => time),
    unfinished: sizes.filter((size) => size === null).length,
    truth: tables.filter(isTrue).length,
    beside: solvers.map((solver) => benchSolver(solver, tables, sizes)),
  };
}

function benchSolver(solver: Solver, tables: readonly Wrong[], sizes: readonly (number | null)[]): SolverBench {
  const runs = tables.map(({ report }) => {
    const [component = []] = listComponents(report.forms);
    return solver.prepare(toMinimumModel(toSystem(component, report.cells)));
  });
  runs[0]?.();
  const solved = runs.map((run) => timed(run));
  return {
    name: solver.name,
    times: solved.map(({ time }) => time),
    differing: solved.filter(({ value }, at) => value !== null && value !== sizes[at]).length,
    givenUp: solved.filter(({ value }) => value === null).length,
  };
}

function localizeReport(report: Report) {
  const [identities = []] = listComponents(report.forms);
  const judgements = identities.map((identity) => judge(identity, report.cells));
  return localize({ identities, judgements, open: new Set() }, report, STEPS.atLeisure);
}

interface Wrong {
  readonly report: Report;
  readonly mistaken: readonly CellId[];
}

/** A requests table of a story in which that many cells are off by up to 9. */
function drawWrong(seed: number, wrong: number): Wrong {
  const random = createRandom(seed);
  const report = toReport(
    drawStory(random.fork('story'), { form: '2021', fill: 'full', mistakes: [], dressed: 0 }).printed,
  );
  const cells = new Map([...report.cells].filter(([id]) => id.startsWith('requests.')));
  const mistaken = pickCells(random.fork('cells'), [...cells.keys()], wrong);
  for (const id of mistaken) cells.set(id, mistype(cells.get(id), id, random));
  return { report: { ...report, forms: { requests: '2021' }, cells }, mistaken };
}

function pickCells(random: Random, ids: readonly CellId[], count: number): readonly CellId[] {
  const picked = new Set<CellId>();
  while (picked.size < count) picked.add(ids[random.int(0, ids.length - 1)] ?? '');
  return [...picked];
}

function mistype(cell: Cell | undefined, id: CellId, random: Random): Cell {
  const value = (cell?.value ?? 0) + random.int(1, 9);
  return { id, value, state: 'number', raw: String(value), span: null, origin: 'read' };
}
