import type { Cell, CellId } from '../../report/cell.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import type { Flag } from '../../store/flags.ts';
import type { Issue } from '../../store/issues.ts';
import { mainCell } from '../../store/select.ts';
import type { Review } from '../../store/state.ts';

/** Kinds of marks in the source, the weakest first: a later one is painted over an earlier one. */
export const LAYER_NAMES = ['cell', 'claim', 'lost', 'doubt', 'flag', 'issue', 'find', 'active', 'hit'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];
export type Layers = Readonly<Record<LayerName, readonly Span[]>>;

/** What does not change with the selection: cells, claims, unread text, cells that are likely wrong. */
export function settledLayers(
  report: Report,
  cells: ReadonlyMap<CellId, Cell>,
  flags: ReadonlyMap<CellId, Flag>,
): Pick<Layers, 'cell' | 'claim' | 'lost' | 'doubt' | 'flag'> {
  const spansOf = (wanted: (id: CellId) => boolean): readonly Span[] =>
    [...cells.values()].flatMap(({ id, span }) => (span && span.to > span.from && wanted(id) ? [span] : []));
  const lost = report.problems.filter(({ kind }) => kind === 'unexplained' || kind === 'ambiguous');
  return {
    cell: spansOf(() => true),
    claim: report.claims.map((claim) => claim.span),
    lost: lost.flatMap(({ span }) => (span ? [span] : [])),
    doubt: spansOf((id) => isSuspect(flags.get(id)) && flags.get(id)?.severity !== 'error'),
    flag: spansOf((id) => isSuspect(flags.get(id)) && flags.get(id)?.severity === 'error'),
  };
}

function isSuspect(flag: Flag | undefined): boolean {
  return flag?.suspect ?? false;
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

/**
 * Where the source is to be read for an issue: its own words, such as a sentence of the narrative, as long as the
 * reviewer has not gone on to another cell.
 */
export function leadSpan(review: Pick<Review, 'issues' | 'flags' | 'work'>, focus: string | null): Span | null {
  const issue = focus === null ? undefined : review.issues.find(({ id }) => id === focus);
  const main = issue && mainCell(review.flags, issue);
  const isHere = main === undefined || main === review.work.selection?.active;
  return issue && isHere ? (issue.spans[0] ?? null) : null;
}
