import type { Cell, CellId } from '../report/cell.ts';
import type { Report } from '../report/report.ts';
import { cellAt, findPosition, type Line, listLines, type Position } from './lines.ts';

/** The moves of a grid. `edge…` goes to the edge of the data as Ctrl+arrow does in Excel; `page…` goes ten lines. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'
  | 'home'
  | 'end'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown'
  | 'next'
  | 'previous';

const PAGE = 10;

const STEPS: Partial<Record<Move, readonly [lines: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
  pageUp: [-PAGE, 0],
  pageDown: [PAGE, 0],
};

const EDGES: Partial<Record<Move, readonly [lines: number, columns: number]>> = {
  edgeUp: [-1, 0],
  edgeDown: [1, 0],
  edgeLeft: [0, -1],
  edgeRight: [0, 1],
};

/** The cell that a move leads to; the same cell at the edge, for nothing wraps. Arrows cross from table to table. */
export function moveFrom(report: Pick<Report, 'forms' | 'cells'>, cell: CellId, move: Move): CellId {
  const lines = listLines(report.forms);
  const position = findPosition(lines, cell);
  return (position && cellAt(lines, target(lines, report.cells, position, move))) ?? cell;
}

/** The first cell of a report, where a keyboard user starts. */
export function firstCell(forms: Report['forms']): CellId | null {
  return cellAt(listLines(forms), { line: 0, column: 0 });
}

function target(lines: readonly Line[], cells: Report['cells'], from: Position, move: Move): Position {
  const step = STEPS[move];
  if (step) return shift(lines, from, step);
  const edge = EDGES[move];
  if (edge) return findEdge(lines, cells, from, edge);
  return jump(lines, from, move);
}

function shift(lines: readonly Line[], from: Position, [down, right]: readonly [number, number]): Position {
  const line = clamp(from.line + down, lines.length);
  return { line, column: right === 0 ? from.column : clamp(from.column + right, widthOf(lines, line)) };
}

function jump(lines: readonly Line[], from: Position, move: Move): Position {
  const table = lines[from.line]?.table;
  const first = lines.findIndex((line) => line.table === table);
  const last = lines.length - 1 - [...lines].reverse().findIndex((line) => line.table === table);
  switch (move) {
    case 'home':
      return { line: from.line, column: 0 };
    case 'end':
      return { line: from.line, column: widthOf(lines, from.line) - 1 };
    case 'first':
      return { line: first, column: 0 };
    case 'last':
      return { line: last, column: widthOf(lines, last) - 1 };
    case 'next':
      return readingOrder(lines, from, 1);
    default:
      return readingOrder(lines, from, -1);
  }
}

/** The next or previous cell in reading order: what Tab does while editing. */
function readingOrder(lines: readonly Line[], from: Position, by: 1 | -1): Position {
  const column = from.column + by;
  if (column >= 0 && column < widthOf(lines, from.line)) return { line: from.line, column };
  const line = from.line + by;
  if (line < 0 || line >= lines.length) return from;
  return { line, column: by === 1 ? 0 : widthOf(lines, line) - 1 };
}

function findEdge(
  lines: readonly Line[],
  cells: Report['cells'],
  from: Position,
  by: readonly [number, number],
): Position {
  const table = lines[from.line]?.table;
  const next = (at: Position): Position | null => {
    const moved = shift(lines, at, by);
    const still = moved.line === at.line && moved.column === at.column;
    return still || lines[moved.line]?.table !== table ? null : moved;
  };
  const isFull = (at: Position): boolean => holdsNumber(cells.get(cellAt(lines, at) ?? ''));
  let at = from;
  let ahead = next(at);
  const through = ahead !== null && isFull(at) && isFull(ahead);
  while (ahead && (through ? isFull(ahead) : true)) {
    at = ahead;
    if (!through && isFull(at)) break;
    ahead = next(at);
  }
  return at;
}

function holdsNumber(cell: Cell | undefined): boolean {
  return cell?.state === 'number';
}

function widthOf(lines: readonly Line[], line: number): number {
  return lines[line]?.cells.length ?? 0;
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(value, length - 1));
}
