import type { Block, Line } from './blocks.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Sides of two tables that differ by less, in points, are the same. */
const NEAR = 4;

/**
 * The blocks of all pages in their order, a table that goes on over the next page in one piece: with the same sides, and nothing
 * between the two but what pages print at their head and foot, which follows the table then.
 */
export function joinPages(pages: readonly (readonly Block[])[]): readonly Block[] {
  const margins = listMargins(pages);
  const joined: Block[] = [];
  for (const blocks of pages) {
    const isMargin = (block: Block) =>
      block.kind === 'lines' && block.lines.every((line) => PAGE.test(line.text) || margins.has(keyOf(line)));
    const last = joined.findLastIndex((block) => !isMargin(block));
    const first = blocks.findIndex((block) => !isMargin(block));
    const [above, below] = [joined[last], blocks[first]];
    if (above?.kind === 'table' && below?.kind === 'table' && haveSameSides(above, below)) {
      joined.splice(last, 1, { kind: 'table', rows: [...above.rows, ...below.rows] });
      joined.push(...blocks.slice(0, first), ...blocks.slice(first + 1));
    } else joined.push(...blocks);
  }
  return joined;
}

/** A page's number alone. */
const PAGE = /^\s*(?:[-—–]\s*)?(?:第\s*)?\d{1,4}(?:\s*[-—–]|\s*页(?:[,，\s]*共\s*\d{1,4}\s*页)?|\s*\/\s*\d{1,4})?\s*$/;

/** What stands at the same height of several pages, numbers left out. */
function listMargins(pages: readonly (readonly Block[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const blocks of pages) {
    const lines = blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function keyOf({ text, top }: Line): string {
  return `${Math.round(top / NEAR)} ${text.replace(/\d+/g, '0')}`;
}

function haveSameSides(above: Table, below: Table): boolean {
  const [a, b] = [above, below].map(({ rows }) => {
    const cells = rows.flat();
    return [Math.min(...cells.map(({ left }) => left)), Math.max(...cells.map(({ right }) => right))] as const;
  });
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < NEAR && Math.abs(a[1] - b[1]) < NEAR;
}
