import type { CellId } from '../../report/cell.ts';
import type { Finding } from '../../report/finding.ts';
import { listIdentities } from '../../report/identities.ts';
import type { Identity } from '../../report/identity.ts';
import type { Report } from '../../report/report.ts';

/** The identity that a finding says is broken, with the cells of each side; null for other findings. */
export interface Sides {
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
  readonly relation: Identity['relation'];
}

export function findSides(forms: Report['forms'], finding: Finding): Sides | null {
  const identity = listIdentities(forms).find(({ id }) => id === finding.id);
  if (!identity) return null;
  const side = (coefficient: 1 | -1): readonly CellId[] =>
    identity.terms.filter((term) => term.coefficient === coefficient).map((term) => term.cell);
  return { left: side(1), right: side(-1), relation: identity.relation };
}
