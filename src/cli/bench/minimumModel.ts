import { listViolated } from '../../check/localize/findMinimal.ts';
import type { System } from '../../check/localize/system.ts';

/** A weighted variable of a mixed-integer programme. */
export interface Weighted {
  readonly name: string;
  readonly coef: number;
}

/** Σ vars `relation` bound. */
export interface Row {
  readonly name: string;
  readonly vars: readonly Weighted[];
  readonly relation: '=' | '<=' | '>=';
  readonly bound: number;
}

/**
 * The same question as a mixed-integer programme: each cell goes up by `p` or down by `n`, and `y` is 1 where it does.
 * No smallest set needs a change beyond the sum of all that is off.
 */
export interface MinimumModel {
  readonly cells: readonly number[];
  readonly rows: readonly Row[];
}

export function toMinimumModel(system: System): MinimumModel {
  const most = listViolated({ constraints: system.constraints, free: [] }).reduce(
    (sum, one) => sum + Math.abs(Number(one.sum)),
    0,
  );
  const cells = [...system.cells.keys()];
  const sums = system.constraints.map(
    ({ cells: held, coefficients, relation, sum }, at): Row => ({
      name: `c${at}`,
      vars: held.flatMap((cell, term) => {
        const coef = coefficients[term] ?? 0;
        return [toWeighted(`p${cell}`, coef), toWeighted(`n${cell}`, -coef)];
      }),
      relation,
      bound: -Number(sum),
    }),
  );
  const links = cells.flatMap((cell) => [
    toLink(`u${cell}`, `p${cell}`, cell, most),
    toLink(`d${cell}`, `n${cell}`, cell, Math.min(most, Number(system.numbers[cell] ?? 0))),
  ]);
  return { cells, rows: [...sums, ...links] };
}

function toWeighted(name: string, coef: number): Weighted {
  return { name, coef };
}

function toLink(name: string, change: string, cell: number, most: number): Row {
  return { name, vars: [toWeighted(change, 1), toWeighted(`y${cell}`, -most)], relation: '<=', bound: 0 };
}

/** The programme in the LP format that solvers read. */
export function toLpText({ cells, rows }: MinimumModel): string {
  const sum = (vars: readonly Weighted[]) =>
    vars.map(({ name, coef }) => `${coef < 0 ? '-' : '+'} ${Math.abs(coef)} ${name}`).join(' ');
  return [
    'Minimize',
    ` obj: ${cells.map((cell) => `y${cell}`).join(' + ')}`,
    'Subject To',
    ...rows.map(({ name, vars, relation, bound }) => ` ${name}: ${sum(vars)} ${relation} ${bound}`),
    'General',
    ...cells.map((cell) => ` p${cell} n${cell}`),
    'Binary',
    ...cells.map((cell) => ` y${cell}`),
    'End',
  ].join('\n');
}
