import { toAddend } from '../report/cell.ts';
import { listIdentities } from '../report/identities.ts';
import type { Identity } from '../report/identity.ts';
import type { PrintedCell, Truth } from './truth.ts';

/** The identities that do not hold between the numbers as printed; blanks and marks count as 0. */
export function listBroken(truth: Truth): readonly Identity[] {
  return listIdentities(truth.forms).filter((identity) => !holds(identity, truth));
}

function holds(identity: Identity, truth: Truth): boolean {
  const sum = identity.terms.reduce((total, { cell, coefficient }) => {
    const value = toAddend(toReading(truth.cells.get(cell)));
    return value === null ? Number.NaN : total + coefficient * value;
  }, 0);
  if (Number.isNaN(sum)) return true;
  return identity.relation === '=' ? Math.abs(sum) < 1e-6 : sum < 1e-6;
}

function toReading(cell: PrintedCell | undefined) {
  return cell && { value: cell.value, state: cell.state };
}
