import type { Table } from '../../report/form.ts';
import { distanceWithin } from '../labels/fuzzy.ts';
import { coresOf, type Label, labelsOf } from '../labels/labels.ts';
import { perTable } from '../labels/perTable.ts';

/** The words of a square, by their Han characters: all of them, and without a note in brackets at their end. */
export interface Words {
  readonly han: string;
  readonly bare: string;
}

/** A column of a block, as a header names it. */
export interface ColumnName {
  readonly block: number;
  readonly column: string;
}

/** What the words of one square can mean in a table. */
export interface Matcher {
  readonly rows: (words: Words) => readonly Label[];
  readonly columns: (han: string) => readonly ColumnName[];
  /** Whether the words are any label of the table: a heading, an article, a group, a header. */
  readonly isLabel: (words: Words) => boolean;
}

export const matcherOf = perTable(createMatcher);

/** How the one column of values is headed where the form's label of it is too short to look for in running text. */
const VALUE_HEADERS = ['统计数', '统计数量', '统计数据', '数量', '数值', '数据'];

function createMatcher(table: Table): Matcher {
  const labels = labelsOf(table);
  const rows = index(labels.filter(({ role }) => role === 'row').flatMap((label) => pair(label.cores, label)));
  const columns = index(
    table.blocks.flatMap((block, at) =>
      block.columns.flatMap(({ id, label, variants }) =>
        pair(coresOf([label, ...variants, ...(table.id === 'statistics' ? VALUE_HEADERS : [])]), {
          block: at,
          column: id,
        }),
      ),
    ),
  );
  const all = new Set([...labels.flatMap(({ cores }) => cores), ...columns.keys()]);
  return {
    rows: ({ han, bare }) => rows.get(han) ?? rows.get(bare) ?? [],
    columns: (han) => columns.get(han) ?? findNear(columns, han),
    isLabel: ({ han, bare }) => all.has(han) || all.has(bare),
  };
}

function pair<T>(cores: readonly string[], value: T): readonly (readonly [string, T])[] {
  return cores.map((core) => [core, value]);
}

function index<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, readonly T[]>();
  for (const [core, value] of pairs) map.set(core, [...(map.get(core) ?? []), value]);
  return map;
}

/** Headers with a unit behind them, or with one character in four mistyped. */
function findNear<T>(map: ReadonlyMap<string, readonly T[]>, han: string): readonly T[] {
  if (han.length < 3 || han.length > 24) return [];
  for (const [core, values] of map) {
    if (core.length >= 3 && han.startsWith(core) && /^(?:单位)?[件条项个万元次]{1,2}$/.test(han.slice(core.length))) {
      return values;
    }
  }
  for (const [core, values] of map) {
    const isNear = core.length >= 4 && Math.abs(core.length - han.length) <= 1 && sharesEnd(core, han);
    if (isNear && distanceWithin(core, han) <= Math.floor(core.length / 4)) return values;
  }
  return [];
}

/** One mistake leaves the first or the last character as it was. */
function sharesEnd(core: string, han: string): boolean {
  return core.charAt(0) === han.charAt(0) || core.endsWith(han.slice(-1));
}
