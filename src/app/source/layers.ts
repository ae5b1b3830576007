import type { Cell, CellId } from '../../report/cell.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import { findLit, type Lit } from '../../store/claims.ts';
import type { Flag } from '../../store/flags.ts';
import type { Issue } from '../../store/issues.ts';
import { mainCell } from '../../store/select.ts';
import type { Review } from '../../store/state.ts';

/**
 * Marks that hold still while the reviewer works, the weakest first. They are elements of the text: after each change of
 * the page the browser works out all highlights anew, and paints every text that has one.
 */
export const STILL = ['cell', 'claim'] as const;

/** Marks that follow the reviewer: a later one is painted over an earlier one, and all over those that hold still. */
export const LIVELY = ['lost', 'doubt', 'flag', 'issue', 'find', 'active', 'hit'] as const;

export const LAYER_NAMES = [...STILL, ...LIVELY] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
export type Layers = Readonly<Record<LayerName, readonly Span[]>>;

export const NO_LAYERS: Layers = {
  cell: [],
  claim: [],
  lost: [],
  doubt: [],
  flag: [],
  issue: [],
  find: [],
  active: [],
  hit: [],
};

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
