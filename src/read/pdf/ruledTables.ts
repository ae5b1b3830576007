import type { Box, Page, Rule } from './page.ts';

/** A cell that lines are drawn around. */
export interface RuledCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table that lines part into cells; the cells are in the order of its rows. */
export interface RuledTable extends Box {
  readonly cells: readonly RuledCell[];
  readonly rows: number;
}

/** Lines closer to each other than this are one, in points, and those that end so near to another meet it. */
const NEAR = 3;
/** Fewer cells are a frame around something. */
const FEWEST = 4;
/** More lines are a drawing, and more cells are none of a report's. */
const [MOST_RULES, MOST_CELLS] = [4000, 5000];

/** The tables of a page that are drawn with lines. */
export function findRuledTables({ across, down }: Pick<Page, 'across' | 'down'>): readonly RuledTable[] {
  if (across.length > MOST_RULES || down.length > MOST_RULES) return [];
  const [rows, columns] = [joinRules(across), joinRules(down)];
  return groupMeeting(rows, columns).flatMap((group) => {
    const table = toTable(group);
    return table.cells.length >= FEWEST ? [table] : [];
  });
}

/** Rules of one line that touch are one. */
function joinRules(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const index = joined.findLastIndex(
      (one) => Math.abs(one.at - rule.at) < NEAR && rule.from <= one.to + NEAR && one.from <= rule.to + NEAR,
    );
    const one = joined[index];
    if (one) joined[index] = { at: one.at, from: Math.min(one.from, rule.from), to: Math.max(one.to, rule.to) };
    else joined.push(rule);
  }
  return joined;
}

interface Drawing {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** The lines that hang together, those of each table by themselves. */
function groupMeeting(across: readonly Rule[], down: readonly Rule[]): readonly Drawing[] {
  const groups: { across: Rule[]; down: Rule[] }[] = [];
  for (const rule of across) {
    const met = down.filter((other) => meets(rule, other));
    const own = groups.filter((group) => group.down.some((other) => met.includes(other)));
    const merged = {
      across: [rule, ...own.flatMap((group) => group.across)],
      down: [...new Set([...met, ...own.flatMap((group) => group.down)])],
    };
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.filter((group) => group.down.length > 0);
}

function meets(across: Rule, down: Rule): boolean {
  return holds(across, down.at) && holds(down, across.at);
}

/** Whether a rule reaches a place on its way. */
function holds({ from, to }: Rule, place: number): boolean {
  return place >= from - NEAR && place <= to + NEAR;
}

function toTable({ across, down }: Drawing): RuledTable {
  const [ys, xs] = [listEdges(across, down), listEdges(down, across)];
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const cells: RuledCell[] = [];
  const taken = new Set<number>();
  if (rows * columns <= MOST_CELLS) {
    for (let place = 0; place < rows * columns; place++) {
      if (taken.has(place)) continue;
      const [row, column] = [Math.floor(place / columns), place % columns];
      const [middleY, middleX] = [middleOf(ys, row), middleOf(xs, column)];
      let [rowSpan, columnSpan] = [1, 1];
      while (
        column + columnSpan < columns &&
        !taken.has(place + columnSpan) &&
        isOpen(down, xs[column + columnSpan], middleY)
      )
        columnSpan++;
      while (row + rowSpan < rows && isOpen(across, ys[row + rowSpan], middleX)) rowSpan++;
      for (let below = 0; below < rowSpan; below++)
        for (let beside = 0; beside < columnSpan; beside++) taken.add(place + below * columns + beside);
      const [left, right] = [at(xs, column), at(xs, column + columnSpan)];
      cells.push({ row, column, rowSpan, columnSpan, left, right, top: at(ys, row), bottom: at(ys, row + rowSpan) });
    }
  }
  return { left: at(xs, 0), right: at(xs, -1), top: at(ys, 0), bottom: at(ys, -1), cells, rows };
}

/** Whether no rule stands at an edge where it passes a place. */
function isOpen(rules: readonly Rule[], edge: number | undefined, place: number): boolean {
  return edge !== undefined && !rules.some((rule) => Math.abs(rule.at - edge) < NEAR && holds(rule, place));
}

/** The places of the rules in their order, with the ends of those that cross them, for a table's sides may be left open. */
function listEdges(rules: readonly Rule[], crossing: readonly Rule[]): readonly number[] {
  const ends = [Math.min(...crossing.map(({ from }) => from)), Math.max(...crossing.map(({ to }) => to))];
  const edges: number[] = [];
  for (const place of [...rules.map((rule) => rule.at), ...ends].sort((a, b) => a - b)) {
    if (place - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) >= NEAR) edges.push(place);
  }
  return edges;
}

function at(edges: readonly number[], index: number): number {
  return edges.at(index) ?? 0;
}

/** The middle between an edge and the next one. */
function middleOf(edges: readonly number[], index: number): number {
  return (at(edges, index) + at(edges, index + 1)) / 2;
}
