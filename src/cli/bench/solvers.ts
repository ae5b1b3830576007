import loadGlpk from 'glpk.js/node';
import loadHighs from 'highs';
import { type MinimumModel, type Row, toLpText, type Weighted } from './minimumModel.ts';

/** A solver of others, to be measured beside ours: the least number of cells, or null where it gives none in time. */
export interface Solver {
  readonly name: string;
  /** Turns a model into what the solver reads, which is not measured. */
  readonly prepare: (model: MinimumModel) => () => number | null;
}

/** Seconds that a solver has for one model. */
const LIMIT = 20;

export async function loadSolvers(): Promise<readonly Solver[]> {
  const [highs, glpk] = await Promise.all([loadHighs(), loadGlpk()]);
  return [
    {
      name: 'HiGHS',
      prepare: (model) => {
        const text = toLpText(model);
        return () => {
          const { Status, ObjectiveValue } = highs.solve(text, { time_limit: LIMIT, output_flag: false });
          return Status === 'Optimal' ? Math.round(ObjectiveValue) : null;
        };
      },
    },
    {
      name: 'glpk.js',
      prepare: (model) => {
        const programme = toProgramme(model, glpk);
        return () => {
          const { result } = glpk.solve(programme, { msglev: glpk.GLP_MSG_OFF, tmlim: LIMIT, presol: true });
          return result.status === glpk.GLP_OPT ? Math.round(result.z) : null;
        };
      },
    },
  ];
}

type Glpk = Awaited<ReturnType<typeof loadGlpk>>;

function toProgramme({ cells, rows }: MinimumModel, glpk: Glpk) {
  const toBound = ({ relation, bound }: Row) => {
    const type = relation === '=' ? glpk.GLP_FX : relation === '<=' ? glpk.GLP_UP : glpk.GLP_LO;
    return { type, lb: bound, ub: bound };
  };
  return {
    name: 'minimum',
    objective: {
      direction: glpk.GLP_MIN,
      name: 'cells',
      vars: cells.map((cell): Weighted => ({ name: `y${cell}`, coef: 1 })),
    },
    subjectTo: rows.map((row) => ({ name: row.name, vars: [...row.vars], bnds: toBound(row) })),
    generals: cells.flatMap((cell) => [`p${cell}`, `n${cell}`]),
    binaries: cells.map((cell) => `y${cell}`),
  };
}
