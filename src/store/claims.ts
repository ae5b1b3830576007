import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import type { Claim } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import { nameCell } from './names.ts';
import type { Review } from './state.ts';
import { showReading } from './typed.ts';

/** What is lit: the cells and the characters of an issue, or of a claim of the narrative. */
export interface Lit {
  readonly cells: readonly CellId[];
  readonly spans: readonly Span[];
}

/** What `focus` lights; it names an issue, or a claim by its place in the source. */
export function findLit({ issues, report }: Pick<Review, 'issues' | 'report'>, focus: string | null): Lit | null {
  if (focus === null) return null;
  const issue = issues.find(({ id }) => id === focus);
  if (issue) return issue;
  const claim = report.claims.find((one) => idOf(one) === focus);
  return claim ? { cells: claim.cells, spans: [claim.span, ...(claim.from ?? []).map(({ span }) => span)] } : null;
}

/** The claim whose characters hold `offset`; of several the one that is about cells. */
export function findClaimAt({ report }: Pick<Review, 'report'>, offset: number): Claim | null {
  const here = report.claims.filter(({ span }) => span.from <= offset && offset < span.to);
  return here.find(({ cells }) => cells.length > 0) ?? here[0] ?? null;
}

/** What a claim lights when it is pointed at: the issue that rests on it, or else itself. */
export function focusOfClaim({ issues }: Pick<Review, 'issues'>, claim: Claim): string {
  const issue = issues.find(({ spans }) =>
    spans.some(({ from, to }) => from === claim.span.from && to === claim.span.to),
  );
  return issue?.id ?? idOf(claim);
}

function idOf({ span }: Claim): string {
  return `claim:${span.from}-${span.to}`;
}

/** What a claim was held against: cells with what they say, or the numbers beside it. */
export function sayClaim({ report, cells }: Pick<Review, 'report' | 'cells'>, claim: Claim): Message {
  if (claim.from) {
    const beside = claim.from.map(({ value }) => value).join(claim.unit === '%' ? ' ÷ ' : ' + ');
    return { zh: `与旁边的数核对：${beside}`, en: `Held against the numbers beside it: ${beside}` };
  }
  if (claim.cells.length === 0) return { zh: '与报告年度核对', en: 'Held against the year of the report' };
  const told = claim.cells.map((id) => `${nameCell(report.forms, id)} ${showReading(cells.get(id)) || '–'}`);
  const shown = told.slice(0, SHOWN).join('；') + (told.length > SHOWN ? ' …' : '');
  return { zh: `与表格核对：${shown}`, en: `Held against the table: ${shown}` };
}

/** More cells than this are not read while the pointer rests. */
const SHOWN = 4;
