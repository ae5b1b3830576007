import type { CellId } from '../../report/cell.ts';
import { listIdentities } from '../../report/identities.ts';
import type { Identity } from '../../report/identity.ts';
import type { Forms } from '../names.ts';

/** The identities of a report, parted into those that no cell connects: a fault in one part says nothing of another. */
export function listComponents(forms: Forms): readonly (readonly Identity[])[] {
  const identities = listIdentities(forms);
  const known = COMPONENTS.get(identities) ?? connect(identities);
  COMPONENTS.set(identities, known);
  return known;
}

/** Worked out once for all reports of the same forms. */
const COMPONENTS = new WeakMap<readonly Identity[], readonly (readonly Identity[])[]>();

/** The cells of a component, each once. */
export function listCellsOf(component: readonly Identity[]): readonly CellId[] {
  const known = CELLS.get(component);
  if (known) return known;
  const cells = [...new Set(component.flatMap(({ terms }) => terms.map(({ cell }) => cell)))];
  CELLS.set(component, cells);
  return cells;
}

const CELLS = new WeakMap<readonly Identity[], readonly CellId[]>();

/** Groups of identities that share cells, directly or through others, in their order. */
function connect(identities: readonly Identity[]): readonly (readonly Identity[])[] {
  const groups = groupLinked(identities.map(({ terms }) => terms.map(({ cell }) => cell)));
  return groups.map((group) => identities.filter((_, at) => group.has(at)));
}

/** The places of lists that share an item, directly or through others; the groups in the order of their first list. */
export function groupLinked(lists: readonly (readonly CellId[])[]): readonly ReadonlySet<number>[] {
  const left = new Set(lists.keys());
  const groups: ReadonlySet<number>[] = [];
  for (const start of left) {
    const group = new Set([start]);
    for (const at of group) {
      left.delete(at);
      for (const other of left) if (share(lists[at], lists[other])) group.add(other);
    }
    groups.push(group);
  }
  return groups;
}

function share(a: readonly CellId[] = [], b: readonly CellId[] = []): boolean {
  return a.some((item) => b.includes(item));
}
