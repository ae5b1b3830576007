import type { CellId } from '../../report/cell.ts';
import type { Message } from '../../report/finding.ts';
import { listIdentities } from '../../report/identities.ts';
import type { Identity } from '../../report/identity.ts';
import type { Report } from '../../report/report.ts';
import { nameCell, nameColumn } from '../names.ts';
import type { Cause, Change, Operation, OperationKind } from './cause.ts';
import { findGrid, type Grid, listNeighbours, type Side } from './grid.ts';
import { findSlip, UNEXPLAINED } from './slips.ts';

/** A change with the number that it sets, null where several are as good; and how unlikely it is (see `Slip.cost`). */
export interface ExplainedChange extends Change {
  readonly value: number | null;
  readonly cost: number;
  readonly why: Message | null;
  /** Whether the text can be read so. */
  readonly isReading: boolean;
}

export interface RankedCause extends Cause {
  readonly explained: readonly ExplainedChange[];
  readonly cost: number;
}

const COSTS = {
  candidate: 0.3,
  claim: 0.8,
  /** Nothing stands where a number should: less is said by it than by a 0. */
  blank: 2.2,
  /** The whole column says nothing, though other rows have numbers. */
  columnLeftOut: 1.6,
  /** The number of the cell beside was written once more. */
  repeated: 2.3,
  /** Of several parts any may be wrong, of their sum there is one. */
  part: 0.3,
  /** The narrative repeats the number as it is printed. */
  againstClaim: 2.5,
  /** A sum that has the error of its part. */
  carried: 0.6,
  /** An identity that a cause leaves broken will need another cause. */
  left: 1.6,
} as const;

const OPERATIONS: Readonly<Record<OperationKind, number>> = {
  'cells-swapped': 2.6,
  'shifted-right': 2.4,
  'shifted-left': 2.4,
  'rows-swapped': 3.2,
  rearranged: 3,
  'column-empty': 2.4,
};

/** Who applies, the most usual first: an empty column is sooner one that is seldom empty. */
const USUAL_APPLICANTS = ['natural_person', 'business', 'legal', 'other', 'nonprofit', 'research'];
const LESS_USUAL = 0.05;

function costOperation({ kind, cells }: Operation): number {
  const [, , column = ''] = (cells[0] ?? '').split('.');
  const rarity = kind === 'column-empty' ? Math.max(0, USUAL_APPLICANTS.indexOf(column)) * LESS_USUAL : 0;
  return OPERATIONS[kind] + rarity;
}

/** The causes, the likeliest first; those that are as likely stay in the order of their cells. */
export function rankCauses(causes: readonly Cause[], broken: number, report: Report): readonly RankedCause[] {
  const known = new Map<string, ExplainedChange>();
  const explain = (change: Change): ExplainedChange => {
    const key = `${change.cell} ${change.least} ${change.most}`;
    const explained = known.get(key) ?? explainChange(change, report);
    known.set(key, explained);
    return explained;
  };
  const ranked = causes.map((cause): RankedCause => {
    const explained = cause.changes.map(explain);
    const own = cause.operation ? costOperation(cause.operation) : addCosts(explained, report);
    const { changes, operation, mends } = cause;
    return { changes, operation, mends, explained, cost: own + COSTS.left * Math.max(0, broken - mends.length) };
  });
  return ranked.sort((a, b) => a.cost - b.cost);
}

/** A sum changed by as much as a part beside it was carried along, so that it is no fault of its own. */
function addCosts(changes: readonly ExplainedChange[], report: Report): number {
  return changes.reduce((sum, change) => sum + (isCarried(change, changes, report) ? COSTS.carried : change.cost), 0);
}

function isCarried(change: ExplainedChange, all: readonly ExplainedChange[], { cells, forms }: Report): boolean {
  if (all.length === 1) return false;
  const shiftOf = ({ cell, value }: ExplainedChange) => (value ?? 0) - (cells.get(cell)?.value ?? 0);
  const { places, rows } = findGrid(forms, change.cell);
  const place = places.get(change.cell);
  const last = (rows[0]?.length ?? 0) - 1;
  const isRowSum = place?.column === last && last > 0;
  const isColumnSum = change.cell.startsWith('requests.total.');
  return all.some((other) => {
    if (other === change || shiftOf(other) !== shiftOf(change)) return false;
    const beside = places.get(other.cell);
    const inRow = isRowSum && beside?.row === place?.row;
    return inRow || (isColumnSum && beside?.column === place?.column);
  });
}

function explainChange(change: Change, report: Report): ExplainedChange {
  const { cell: id, least, most } = change;
  const cell = report.cells.get(id);
  const value = chooseValue(change, report);
  if (value === null) return { cell: id, least, most, value, cost: UNEXPLAINED, why: null, isReading: false };
  const told = listClaims(report, id);
  const printed = cell?.value ?? 0;
  const against = cell?.state === 'number' && told.some((claim) => claim.value === printed) ? COSTS.againstClaim : 0;
  const isReading = cell?.candidates?.includes(value) ?? false;
  const { cost, why } = findReason(id, printed, value, report, isReading);
  const part = isWhole(report.forms, id) ? 0 : COSTS.part;
  return { cell: id, least, most, value, cost: cost + against + part, why, isReading };
}

/** The one number that is possible; of several the one that the text or the narrative has. */
function chooseValue({ cell, least, most }: Change, report: Report): number | null {
  if (least === most) return least;
  const known = [...(report.cells.get(cell)?.candidates ?? []), ...listClaims(report, cell).map(({ value }) => value)];
  return known.find((value) => value >= least && (most === null || value <= most)) ?? null;
}

function listClaims({ claims }: Report, cell: CellId): Report['claims'] {
  return claims.filter(({ cells }) => cells.length === 1 && cells[0] === cell);
}

interface Reason {
  readonly cost: number;
  readonly why: Message | null;
}

function findReason(id: CellId, printed: number, value: number, report: Report, isReading: boolean): Reason {
  if (isReading) {
    return { cost: COSTS.candidate, why: { zh: `原文也可以读作 ${value}`, en: `the text can be read as ${value}` } };
  }
  const told = listClaims(report, id).find((claim) => claim.value === value);
  if (told) {
    const why = { zh: `与正文“${told.text}”一致`, en: `the narrative says so: “${told.text}”` };
    return { cost: COSTS.claim, why };
  }
  return findOmission(id, report) ?? findMistake(id, printed, value, report);
}

/** Nothing was written where a number should be. */
function findOmission(id: CellId, report: Report): Reason | null {
  if (isColumnLeftOut(findGrid(report.forms, id), id, report)) {
    const column = nameColumn(report.forms, id);
    const why = { zh: `“${column}”一列像是没有填写`, en: `the column “${column}” seems to be left out` };
    return { cost: COSTS.columnLeftOut, why };
  }
  const state = report.cells.get(id)?.state;
  if (state !== 'blank' && state !== 'mark') return null;
  return { cost: COSTS.blank, why: { zh: '像是漏填', en: 'it may have been left out' } };
}

/** Another number was written. */
function findMistake(id: CellId, printed: number, value: number, report: Report): Reason {
  const slip = findSlip(printed, value);
  const repeated = findRepeated(findGrid(report.forms, id), id, report);
  if (repeated && (!slip || slip.cost > COSTS.repeated)) return { cost: COSTS.repeated, why: repeated };
  return slip ? { cost: slip.cost, why: slip.why } : { cost: UNEXPLAINED, why: null };
}

const SIDES: Readonly<Record<Side, Message>> = {
  left: { zh: '左边', en: 'to the left' },
  right: { zh: '右边', en: 'to the right' },
  above: { zh: '上面', en: 'above' },
  below: { zh: '下面', en: 'below' },
};

/** Whether a sum of a row and all sums above and below it are 0 or empty while another row has a number. */
function isColumnLeftOut({ rows, places }: Grid, id: CellId, { cells }: Report): boolean {
  const place = places.get(id);
  const width = rows[0]?.length ?? 0;
  const isNothing = (cell: CellId | undefined) => (cells.get(cell ?? '')?.value ?? 0) === 0;
  if (!place || width < 2 || place.column < width - 1 || !isNothing(id)) return false;
  const others = rows.filter((_, row) => row !== place.row);
  return (
    others.every((row) => isNothing(row[place.column])) && others.some((row) => row.some((cell) => !isNothing(cell)))
  );
}

/** Smaller numbers stand beside each other by chance. */
const LEAST_REPEATED = 3;

/** The printed number is that of a cell beside it. */
function findRepeated(grid: Grid, id: CellId, { cells, forms }: Report): Message | null {
  const own = cells.get(id)?.value ?? 0;
  const found =
    own < LEAST_REPEATED ? undefined : listNeighbours(grid, id).find(([, cell]) => cells.get(cell)?.value === own);
  if (!found) return null;
  const [side, cell] = found;
  const name = nameCell(forms, cell);
  return {
    zh: `与${SIDES[side].zh}“${name}”的数相同，像是重复填写`,
    en: `“${name}” ${SIDES[side].en} has the same number, which may have been written twice`,
  };
}

const WHOLES = new WeakMap<readonly Identity[], ReadonlySet<CellId>>();

/** Whether some identity compares a sum with the cell. */
function isWhole(forms: Report['forms'], id: CellId): boolean {
  const identities = listIdentities(forms);
  const known = WHOLES.get(identities);
  if (known) return known.has(id);
  const terms = identities.flatMap((identity) => (identity.relation === '=' ? identity.terms : []));
  const wholes = new Set(terms.filter(({ coefficient }) => coefficient === -1).map(({ cell }) => cell));
  WHOLES.set(identities, wholes);
  return wholes.has(id);
}
