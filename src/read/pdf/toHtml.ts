import type { Block, FilledCell } from './blocks.ts';

/** Blocks as HTML, which is read as any page is: lines as they stand, tables with their merged cells. */
export function toHtml(block: Block): string {
  if (block.kind === 'picture') return '<p><img></p>';
  if (block.kind === 'lines') return `<pre>${block.lines.map(({ text }) => toMarkup(text)).join('\n')}</pre>`;
  const edges = listEdges(block.rows.flat());
  const toRow = (cells: readonly FilledCell[]) => `<tr>${cells.map((cell) => toCell(cell, edges)).join('')}</tr>`;
  return `<table>${block.rows.map(toRow).join('')}</table>`;
}

function toCell({ left, right, rowSpan, lines }: FilledCell, edges: readonly number[]): string {
  const span = Math.max(1, indexOf(edges, right) - indexOf(edges, left));
  return `<td rowspan="${rowSpan}" colspan="${span}">${lines.map(toMarkup).join('<br>')}</td>`;
}

/** Edges that differ by less, in points, are one: pieces of a table on two pages need not be drawn alike. */
const NEAR = 4;

function listEdges(cells: readonly FilledCell[]): readonly number[] {
  const edges: number[] = [];
  for (const edge of cells.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b)) {
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) >= NEAR) edges.push(edge);
  }
  return edges;
}

/** The index of the edge that stands nearest before a place, or at it. */
function indexOf(edges: readonly number[], place: number): number {
  return edges.findLastIndex((edge) => edge <= place);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function toMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
