import type { Cell, CellId } from '../../report/cell.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import type { Flag } from '../../store/flags.ts';
import type { Issue } from '../../store/issues.ts';

/** Kinds of marks in the source, the weakest first: a later one is painted over an earlier one. */
export const LAYER_NAMES = ['cell', 'claim', 'lost', 'flag', 'issue', 'find', 'active', 'hit'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
export type Layers = Readonly<Record<LayerName, readonly Span[]>>;

/** What does not change with the selection: cells, claims, unread text, flagged cells. */
export function settledLayers(
  report: Report,
  cells: ReadonlyMap<CellId, Cell>,
  flags: ReadonlyMap<CellId, Flag>,
): Pick<Layers, 'cell' | 'claim' | 'lost' | 'flag'> {
  const spansOf = (wanted: (id: CellId) => boolean): readonly Span[] =>
    [...cells.values()].flatMap(({ id, span }) => (span && span.to > span.from && wanted(id) ? [span] : []));
  const lost = report.problems.filter(({ kind }) => kind === 'unexplained' || kind === 'ambiguous');
  return {
    cell: spansOf(() => true),
    claim: report.claims.map((claim) => claim.span),
    lost: lost.flatMap(({ span }) => (span ? [span] : [])),
    flag: spansOf((id) => flags.get(id)?.suspect ?? false),
  };
}

/** The characters of an issue: its own and those of its cells. */
export function issueSpans(cells: ReadonlyMap<CellId, Cell>, issue: Issue): readonly Span[] {
  const ofCells = issue.cells.flatMap((id) => cells.get(id)?.span ?? []);
  return [...issue.spans, ...ofCells].filter((span) => span.to > span.from);
}

/** The characters of a cell; for a blank, which has none, the one at its place. */
export function activeSpans(cells: ReadonlyMap<CellId, Cell>, active: CellId): readonly Span[] {
  const span = cells.get(active)?.span;
  if (!span) return [];
  return [span.to > span.from ? span : { from: span.from, to: span.from + 1 }];
}
