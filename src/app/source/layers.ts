import type { Cell, CellId } from '../../report/cell.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import { findLit, type Lit } from '../../store/claims.ts';
import type { Flag } from '../../store/flags.ts';
import type { Issue } from '../../store/issues.ts';
import { mainCell } from '../../store/select.ts';
import type { Review } from '../../store/state.ts';

/**
 * Marks that are elements of the text, the weakest first: as long as one range is highlighted, the browser works out the
 * highlights anew after each change of the page, and paints every text that has one.
 */
export const ELEMENTS = ['cell', 'claim', 'lost', 'doubt', 'flag', 'issue', 'active'] as const;

/** What a search finds: ranges that are highlighted, since there may be thousands of them. They lie over all others. */
export const RANGES = ['find', 'hit'] as const;

export const LAYER_NAMES = [...ELEMENTS, ...RANGES] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
export type Layers = Readonly<Record<LayerName, readonly Span[]>>;

export const NO_LAYERS: Layers = {
  cell: [],
  claim: [],
  lost: [],
  doubt: [],
  flag: [],
  issue: [],
  active: [],
  find: [],
  hit: [],
};

/** `next`, with the layers of `before` where they say the same; `before` itself where all do. */
export function keepSame(before: Layers, next: Layers): Layers {
  const kept: Record<LayerName, readonly Span[]> = { ...next };
  for (const name of LAYER_NAMES) if (isSame(before[name], next[name])) kept[name] = before[name];
  return LAYER_NAMES.every((name) => kept[name] === before[name]) ? before : kept;
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every(({ from, to }, index) => b[index]?.from === from && b[index]?.to === to);
}

/** The marks of `names` that touch a stretch of the text. */
export function layersIn(layers: Layers, names: readonly LayerName[], { from, to }: Span): Layers {
  const within: Record<LayerName, readonly Span[]> = { ...NO_LAYERS };
  for (const name of names) within[name] = layers[name].filter((span) => span.from < to && span.to > from);
  return within;
}

/** The characters of the cells, and of those among them that are likely wrong. */
export function cellLayers(
  cells: ReadonlyMap<CellId, Cell>,
  flags: ReadonlyMap<CellId, Flag>,
): Pick<Layers, 'cell' | 'doubt' | 'flag'> {
  const spansOf = (wanted: (id: CellId) => boolean): readonly Span[] =>
    [...cells.values()].flatMap(({ id, span }) => (span && span.to > span.from && wanted(id) ? [span] : []));
  return {
    cell: spansOf(() => true),
    doubt: spansOf((id) => isSuspect(flags.get(id)) && flags.get(id)?.severity !== 'error'),
    flag: spansOf((id) => isSuspect(flags.get(id)) && flags.get(id)?.severity === 'error'),
  };
}

/** What the reading made of the text around the cells: claims, and what it could not place. */
export function readingLayers({ claims, problems }: Report): Pick<Layers, 'claim' | 'lost'> {
  const lost = problems.filter(({ kind }) => kind === 'unexplained' || kind === 'ambiguous');
  return { claim: claims.map(({ span }) => span), lost: lost.flatMap(({ span }) => (span ? [span] : [])) };
}

/** Sentences of the narrative that do not agree with the table or with themselves. */
export function doubtfulSpans(issues: readonly Issue[]): readonly Span[] {
  return issues.flatMap(({ finding, open, severity, spans }) =>
    open && finding !== null && severity !== 'note' ? spans : [],
  );
}

function isSuspect(flag: Flag | undefined): boolean {
  return flag?.suspect ?? false;
}

/** The characters of what is lit: its own and those of its cells. */
export function litSpans(cells: ReadonlyMap<CellId, Cell>, lit: Lit): readonly Span[] {
  const ofCells = lit.cells.flatMap((id) => cells.get(id)?.span ?? []);
  return [...lit.spans, ...ofCells].filter((span) => span.to > span.from);
}

/** The characters of a cell; for a blank, which has none, the one at its place. */
export function activeSpans(cells: ReadonlyMap<CellId, Cell>, active: CellId): readonly Span[] {
  const span = cells.get(active)?.span;
  if (!span) return [];
  return [span.to > span.from ? span : { from: span.from, to: span.from + 1 }];
}

/**
 * Where the source is to be read for what is lit: its own words, such as a sentence of the narrative, as long as the
 * reviewer has not gone on to another cell.
 */
export function leadSpan(
  review: Pick<Review, 'issues' | 'flags' | 'work' | 'report'>,
  focus: string | null,
): Span | null {
  const lit = findLit(review, focus);
  const main = lit && mainCell(review.flags, lit);
  const isHere = !main || main === review.work.selection?.active;
  return lit && isHere ? (lit.spans[0] ?? null) : null;
}
