import { type CellId, toAddend } from '../../report/cell.ts';
import type { Finding, Message, Severity } from '../../report/finding.ts';
import { findTable } from '../../report/forms.ts';
import type { Claim, Report } from '../../report/report.ts';
import type { Forms } from '../names.ts';
import { nameCell, toTable } from '../names.ts';
import { type Example, type Rule, toFinding } from '../rule.ts';

/** What a kind of claim may agree with. */
export interface Held {
  /** Cells that such claims name, all of them. */
  readonly cells: readonly CellId[];
  /** Cells that the finding shows beside the claim. */
  readonly shown: readonly CellId[];
  /** Every sum of cells that the words may mean, the plainest first. */
  readonly readings: readonly (readonly CellId[])[];
}

export interface NarrativeRule {
  readonly id: string;
  readonly title: Message;
  readonly basis: string;
  readonly severity: Severity;
  readonly held: readonly Held[];
  readonly examples: readonly Example[];
}

/** A rule that holds the narrative's numbers against the tables: broken where no reading of the words agrees. */
export function toNarrativeRule(given: NarrativeRule): Rule {
  const { held, examples, ...rest } = given;
  const keyed = held.map((one) => ({ one, key: toKey(one.cells) }));
  return {
    ...rest,
    examples: [...examples, ...listUnreadable(held)],
    reads: [...new Set(held.flatMap(({ shown }) => shown.map(toTable)))],
    check: (report) => {
      const claims = groupByCells(report.claims);
      return claims.size === 0
        ? []
        : keyed.flatMap(({ one, key }) => compare(given, one, claims.get(key) ?? [], report));
    },
  };
}

/** The claims on tables by the cells that they name, the same for every rule and every edit. */
const GROUPS = new WeakMap<Report['claims'], ReadonlyMap<string, readonly Claim[]>>();

function groupByCells(claims: Report['claims']): ReadonlyMap<string, readonly Claim[]> {
  const known = GROUPS.get(claims);
  if (known) return known;
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.from) continue;
    const key = toKey(claim.cells);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  GROUPS.set(claims, groups);
  return groups;
}

function toKey(cells: readonly CellId[]): string {
  return cells.join();
}

/** Where the table has a word for a number nothing can be told. */
function listUnreadable(held: readonly Held[]): readonly Example[] {
  return held.slice(0, 1).map(({ cells, shown }) => {
    const table = toTable(shown[0] ?? '');
    return {
      title: '表中不是数字',
      outcome: 'cannot tell',
      report: {
        forms: { [table]: table === 'statistics' ? '2014' : '2021' },
        cells: Object.fromEntries(shown.map((id) => [id, '若干'])),
        claims: [['共9件', 9, '件', cells]],
      },
    };
  });
}

/** The numbers that a claim may equal; null where the plainest reading is not known. */
function listAllowed({ readings }: Held, report: Report): readonly number[] | null {
  const sums = readings.map((cells) => sumCells(cells, report));
  return sums[0] === null ? null : sums.flatMap((sum) => sum ?? []);
}

function sumCells(cells: readonly CellId[], report: Report): number | null {
  let sum = 0;
  for (const id of cells) {
    const value = toNumber(id, report);
    if (value === null) return null;
    sum += value;
  }
  return Math.round(sum * 1e6) / 1e6;
}

/** What a cell says; a total that was left empty is what its row adds up to. */
function toNumber(id: CellId, { cells }: Report): number | null {
  const cell = cells.get(id);
  if (cell?.state === 'number' || !/^requests\..*\.total$/.test(id)) return toAddend(cell);
  const row = id.slice(0, id.lastIndexOf('.') + 1);
  const sum = APPLICANTS.reduce((total, column) => total + (toAddend(cells.get(row + column)) ?? 0), 0);
  return sum > 0 ? sum : toAddend(cell);
}

/** The columns of the requests table that its total adds up. */
const APPLICANTS = (findTable('2021', 'requests')?.blocks[0]?.columns ?? []).flatMap(({ id }) =>
  id === 'total' ? [] : [id],
);

function compare(rule: NarrativeRule, held: Held, claims: readonly Claim[], report: Report): readonly Finding[] {
  if (claims.length === 0) return [];
  const allowed = listAllowed(held, report);
  if (!allowed) return listUnknown(rule, held, claims, report);
  const misfits = claims.filter((claim) => !fits(claim, allowed));
  if (misfits.length === 0 || isWholeOf(misfits, allowed)) return [];
  const agreeing = claims.filter((claim) => !misfits.includes(claim));
  const severity = agreeing.length > 0 || listDistinct(misfits).length > 1 ? 'note' : rule.severity;
  const wrong = misfits.filter((claim) => !isOfOthers(claim, agreeing, allowed));
  return listDistinct(wrong).map((same) => toMisfit(severity, rule, held, same, allowed, report));
}

/** Claims nearer to each other than this stand in one passage, which tells them apart by its words. */
const PASSAGE = 250;

/**
 * Where one claim agrees, a smaller one most likely speaks of a part: of one office, one way, one half of the year;
 * and a greater one beside it of all offices of the county.
 */
function isOfOthers(claim: Claim, agreeing: readonly Claim[], allowed: readonly number[]): boolean {
  if (agreeing.length === 0) return false;
  if (toValue(claim) < Math.max(...allowed)) return true;
  return agreeing.some((other) => Math.abs(other.span.from - claim.span.from) < PASSAGE);
}

/** The claim's value in the unit of the form: 万元 for money. */
function toValue({ value, unit }: Claim): number {
  const scale = { 元: 1e-4, 亿元: 1e4 }[unit] ?? 1;
  return Math.round(value * scale * 1e6) / 1e6;
}

/** Equal, or equal once rounded to the digits that the narrative prints. */
function fits(claim: Claim, allowed: readonly number[]): boolean {
  const value = toValue(claim);
  if (!/元$/.test(claim.unit)) return allowed.includes(value);
  const decimals = String(claim.value).split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals * ({ 元: 1e-4, 亿元: 1e4 }[claim.unit] ?? 1);
  return allowed.some((one) => Math.abs(one - value) <= half + 1e-9);
}

/** Claims that each tell a part and together tell the whole. */
function isWholeOf(claims: readonly Claim[], allowed: readonly number[]): boolean {
  const values = claims.map(toValue);
  return claims.length > 1 && [values, [...new Set(values)]].some((parts) => allowed.includes(sumOf(parts)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function listDistinct(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return [...new Set(claims.map(toValue))].map((value) => claims.filter((claim) => toValue(claim) === value));
}

function toMisfit(
  severity: Severity,
  rule: NarrativeRule,
  held: Held,
  claims: readonly Claim[],
  allowed: readonly number[],
  report: Report,
): Finding {
  const [first] = claims;
  const text = quote(first?.text ?? '');
  const table = held.shown.map((id) => sayCell(id, report)).join('、');
  return toFinding(rule, {
    at: [...held.cells, String(first?.value ?? '')].join('+'),
    severity,
    cells: held.shown,
    expected: first ? toValue(first) : null,
    actual: allowed[0] ?? null,
    spans: claims.map((claim) => claim.span),
    message: {
      zh: `正文写“${text}”，表中${table}`,
      en: `The narrative says “${text}”, the table ${table}`,
    },
  });
}

function listUnknown(rule: NarrativeRule, held: Held, claims: readonly Claim[], report: Report): readonly Finding[] {
  const cells = held.shown.filter((id) => report.cells.get(id)?.state === 'unreadable');
  if (cells.length === 0) return [];
  const text = quote(claims[0]?.text ?? '');
  const table = cells.map((id) => nameCell(report.forms, id)).join('、');
  return [
    toFinding(rule, {
      at: held.cells.join('+'),
      severity: 'note',
      outcome: 'cannot tell',
      cells,
      spans: claims.map((claim) => claim.span),
      message: {
        zh: `正文写“${text}”，表中${table}不是数字，不能核对`,
        en: `The narrative says “${text}”, but ${table} is no number: cannot tell`,
      },
    }),
  ];
}

function sayCell(id: CellId, { cells, forms }: { readonly cells: Report['cells']; readonly forms: Forms }): string {
  const cell = cells.get(id);
  const value = cell?.state === 'number' ? String(cell.value) : cell?.state === 'blank' ? '空白' : (cell?.raw ?? '');
  return `${nameRowOf(forms, id)} ${value === '' ? '未印出' : value}`;
}

/** A total is named by its row alone: narratives speak of no applicants. */
function nameRowOf(forms: Forms, id: CellId): string {
  return nameCell(forms, id).replace(/·总计$/, '');
}

/** A claim's words in one line, short enough for a sentence. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, '');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
