import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chain, type Matrix, mapPoint, type Page, type Rule, toMatrix } from './page.ts';

/** What a page draws: the library's operations, and what each is given. */
export interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled box thinner than this, in points, is a line. */
const THIN = 3;
/** A shorter line is a part of a picture or of a letter. */
const SHORTEST = 5;

/** The lines across and down a page: strokes, and what is filled so thin that it is one. `page` maps to the page as it is shown. */
export function listRules({ fnArray, argsArray }: Drawn, page: Matrix): Pick<Page, 'across' | 'down'> {
  const strokes: Stroke[] = [];
  const outer: Matrix[] = [];
  let place = page;
  let path: readonly Piece[] = [];
  for (const [index, operation] of fnArray.entries()) {
    const given = argsArray[index];
    if (OPENING.has(operation)) outer.push(place);
    if (CLOSING.has(operation)) place = outer.pop() ?? page;
    if (operation === OPS.transform) place = chain(place, toMap(given));
    if (operation === OPS.paintFormXObjectBegin) place = chain(place, toMap(Array.isArray(given) ? given[0] : null));
    if (operation === OPS.constructPath) path = listPieces(given);
    if (STROKING.has(operation)) strokes.push(...mapAll(path.flatMap(toStrokes), place));
    if (FILLING.has(operation)) strokes.push(...mapAll(listFilled(path), place));
  }
  return { across: strokes.flatMap(toAcross), down: strokes.flatMap(toDown) };
}

const OPENING: ReadonlySet<number> = new Set([OPS.save, OPS.paintFormXObjectBegin]);
const CLOSING: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd]);
const STROKING: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLING: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

function toMap(given: unknown): Matrix {
  return toMatrix(isNumbers(given) ? given : []);
}

function isNumbers(given: unknown): given is ArrayLike<number> & Iterable<number> {
  return given instanceof Float32Array || (Array.isArray(given) && given.every((one) => typeof one === 'number'));
}

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** A straight piece of a path, or a box by two of its corners; the pieces of one outline share a number. */
interface Piece {
  readonly kind: 'line' | 'box';
  readonly ends: Stroke;
  readonly outline: number;
}

/** The pieces of a path, which is given as its operations and all their numbers one behind the other; curves are left out. */
function listPieces(given: unknown): readonly Piece[] {
  const [operations, numbers] = Array.isArray(given) ? given : [];
  if (!isNumbers(operations) || !isNumbers(numbers)) return [];
  const pieces: Piece[] = [];
  let next = 0;
  let outline = 0;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const goTo = (toX: number, toY: number) => {
    pieces.push({ kind: 'line', ends: [x, y, toX, toY], outline });
    [x, y] = [toX, toY];
  };
  for (const operation of operations) {
    const own = Array.from({ length: COUNTS.get(operation) ?? 0 }, () => numbers[next++] ?? 0);
    const [first = 0, second = 0, width = 0, height = 0] = own;
    if (operation === OPS.lineTo) goTo(first, second);
    else if (operation === OPS.closePath) goTo(startX, startY);
    else if (operation === OPS.rectangle)
      pieces.push({ kind: 'box', ends: [first, second, first + width, second + height], outline: ++outline });
    else [x, y] = [own.at(-2) ?? x, own.at(-1) ?? y];
    if (operation === OPS.moveTo || operation === OPS.rectangle)
      [x, y, startX, startY] = [first, second, first, second];
  }
  return pieces;
}

/** How many numbers each operation of a path takes. */
const COUNTS: ReadonlyMap<number, number> = new Map([
  [OPS.moveTo, 2],
  [OPS.lineTo, 2],
  [OPS.curveTo, 6],
  [OPS.curveTo2, 4],
  [OPS.curveTo3, 4],
  [OPS.rectangle, 4],
]);

/** What a stroke along a piece draws. */
function toStrokes({ kind, ends }: Piece): readonly Stroke[] {
  const [left, top, right, bottom] = ends;
  if (kind === 'line') return [ends];
  const thin = toThin(ends);
  if (thin.length > 0) return thin;
  return [
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
  ];
}

/** The lines that a filled path draws: those of its outlines that are thin. */
function listFilled(path: readonly Piece[]): readonly Stroke[] {
  const outlines = new Map<number, Piece[]>();
  for (const piece of path) outlines.set(piece.outline, [...(outlines.get(piece.outline) ?? []), piece]);
  return [...outlines.values()].flatMap((pieces) => {
    const xs = pieces.flatMap(({ ends }) => [ends[0], ends[2]]);
    const ys = pieces.flatMap(({ ends }) => [ends[1], ends[3]]);
    return toThin([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  });
}

/** The line that a thin box is. */
function toThin([left, top, right, bottom]: Stroke): readonly Stroke[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (Math.abs(bottom - top) < THIN) return [[left, y, right, y]];
  return Math.abs(right - left) < THIN ? [[x, top, x, bottom]] : [];
}

function mapAll(strokes: readonly Stroke[], place: Matrix): readonly Stroke[] {
  return strokes.map(([x1, y1, x2, y2]) => [...mapPoint(place, x1, y1), ...mapPoint(place, x2, y2)]);
}

function toAcross([left, top, right, bottom]: Stroke): readonly Rule[] {
  return Math.abs(bottom - top) < 1 ? toRule((top + bottom) / 2, left, right) : [];
}

function toDown([left, top, right, bottom]: Stroke): readonly Rule[] {
  return Math.abs(right - left) < 1 ? toRule((left + right) / 2, top, bottom) : [];
}

function toRule(at: number, from: number, to: number): readonly Rule[] {
  return Math.abs(to - from) < SHORTEST ? [] : [{ at, from: Math.min(from, to), to: Math.max(from, to) }];
}
