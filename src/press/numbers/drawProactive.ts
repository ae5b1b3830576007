import type { CellId } from '../../report/cell.ts';
import type { FormId } from '../../report/form.ts';
import type { Random } from '../random.ts';
import { drawCount } from './share.ts';

/** Section two of a form: heavy-tailed counts and fees with decimals; it has no identities. */
export function drawProactive(random: Random, form: FormId): ReadonlyMap<CellId, number> {
  return new Map(Object.entries(form === '2019' ? draw2019(random) : draw2021(random)));
}

function draw2021(random: Random): Record<CellId, number> {
  const issued = drawCount(random, 0.6, 40);
  const repealed = drawCount(random, 0.75, 12);
  return {
    ...drawRegulations(random),
    'proactive.normative_documents.issued': issued,
    'proactive.normative_documents.repealed': repealed,
    'proactive.normative_documents.in_force': issued + drawCount(random, 0.5, 120),
    'proactive.licensing.decisions': drawCount(random, 0.4, 250000),
    'proactive.penalty.decisions': drawCount(random, 0.4, 20000),
    'proactive.compulsion.decisions': drawCount(random, 0.6, 2000),
    'proactive.fees.amount': drawAmount(random),
  };
}

/** Only cities and ministries make regulations: nearly every office prints three zeros. */
function drawRegulations(random: Random): Record<CellId, number> {
  const makes = random.chance(0.04);
  const issued = makes ? random.int(0, 3) : 0;
  return {
    'proactive.regulations.issued': issued,
    'proactive.regulations.repealed': makes ? random.int(0, 2) : 0,
    'proactive.regulations.in_force': makes ? issued + random.int(0, 30) : 0,
  };
}

function draw2019(random: Random): Record<CellId, number> {
  const made = drawCount(random, 0.6, 40);
  const items = (name: string) => {
    const lastYear = drawCount(random, 0.4, 900);
    return {
      [`proactive.${name}.last_year`]: lastYear,
      [`proactive.${name}.change`]: drawChange(random, 0.5, lastYear),
      [`proactive.${name}.decisions`]: drawCount(random, 0.4, 60000),
    };
  };
  const fees = drawCount(random, 0.6, 40);
  const published = Math.min(made, drawCount(random, 0.3, 40));
  return {
    ...(random.chance(0.85)
      ? {
          'proactive.regulations.made': 0,
          'proactive.regulations.published': 0,
          'proactive.regulations.total_public': drawCount(random, 0.9, 30),
        }
      : {}),
    'proactive.normative_documents.made': made,
    'proactive.normative_documents.published': published,
    'proactive.normative_documents.total_public': published + drawCount(random, 0.5, 200),
    ...items('licensing'),
    ...items('other_services'),
    ...items('penalty'),
    ...items('compulsion'),
    'proactive.fees.last_year': fees,
    'proactive.fees.change': drawChange(random, 0.8, fees),
    'proactive.procurement.items': drawCount(random, 0.4, 500),
    'proactive.procurement.amount': drawAmount(random),
  };
}

/** Items added since last year, or taken away: of these no more than there were. */
function drawChange(random: Random, zeroShare: number, lastYear: number): number {
  const size = drawCount(random, zeroShare, 300);
  return random.chance(0.4) ? -Math.min(size, lastYear) || 0 : size;
}

/** Ten thousands of yuan: whole, with cents of ten thousand, or with every digit the ledger has. */
function drawAmount(random: Random): number {
  if (random.chance(0.5)) return 0;
  const digits = random.pick([0, 1, 2, 2, 2, 4, 6]);
  return Number((drawCount(random, 0.1, 90000) + random.next()).toFixed(digits));
}
