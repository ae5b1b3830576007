import type { CellId } from '../../report/cell.ts';
import type { Message, ProofPart } from '../../report/finding.ts';
import type { Identity } from '../../report/identity.ts';
import { quoteLabel } from '../../report/quoteLabel.ts';
import type { Cells, Judgement } from '../judge.ts';
import { type Forms, nameCell, nameColumn, nameRow } from '../names.ts';
import type { Change } from './cause.ts';
import type { RankedCause } from './rank.ts';

/** What a proof speaks of beside its own identity. */
export interface Evidence {
  readonly best: RankedCause | undefined;
  /** The other identities that do not hold for the same reason. */
  readonly crossing: readonly Judgement[];
  /** How many smallest explanations there are; 0 where that is not known. */
  readonly explanations: number;
  /** Numbers that may be at fault, each by itself, and that the identities leave more than one value. */
  readonly open: readonly Change[];
}

/** `5+0+1=6,报告为 7,差 1;“自然人”一列也差 1,交点唯一:新收·自然人`, its numbers tied to their cells. */
export function prove(judgement: Judgement, cells: Cells, forms: Forms, evidence: Evidence): readonly ProofPart[] {
  const { identity, expected, actual } = judgement;
  const left = addTerms(listSide(identity, 1), cells, expected);
  const right = addTerms(listSide(identity, -1), cells, actual);
  const whole = listSide(identity, -1).length === 1;
  const gap = tidy(Math.abs(expected - actual));
  const middle =
    identity.relation === '=' ? say(whole ? '，报告为 ' : ' ≠ ', whole ? ', reported ' : ' ≠ ') : say(' > ', ' > ');
  const end =
    identity.relation === '=' ? say(`，差 ${gap}`, `, off by ${gap}`) : say(`，多 ${gap}`, `, ${gap} too many`);
  return [...left, middle, ...right, end, ...cross(gap, evidence, forms), ...sayRanges(evidence.open, forms)];
}

/** The sum of a side longer than this leaves out what is 0. */
const ALL_SHOWN = 7;

function listSide({ terms }: Identity, coefficient: 1 | -1): readonly CellId[] {
  return terms.filter((term) => term.coefficient === coefficient).map(({ cell }) => cell);
}

function addTerms(ids: readonly CellId[], cells: Cells, sum: number): readonly ProofPart[] {
  const shown = ids.length > ALL_SHOWN ? ids.filter((id) => (cells.get(id)?.value ?? 0) !== 0) : ids;
  if (shown.length === 0) return [say(String(sum), String(sum))];
  const terms = shown.flatMap((cell, at) => {
    const text = sayNumber(cells, cell);
    return at === 0 ? [{ text, cell }] : [say('+', '+'), { text, cell }];
  });
  return shown.length === 1 ? terms : [...terms, say(`=${sum}`, `=${sum}`)];
}

function sayNumber(cells: Cells, id: CellId): Message {
  const cell = cells.get(id);
  if (cell?.state === 'number') return { zh: String(cell.value ?? '?'), en: String(cell.value ?? '?') };
  return cell?.state === 'blank' ? { zh: '空白', en: 'blank' } : { zh: cell?.raw || '?', en: cell?.raw || '?' };
}

function say(zh: string, en: string): ProofPart {
  return { text: { zh, en } };
}

function tidy(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}

/** What the other identities say of the same cells: off by as much, and where they cross. */
function cross(gap: number, { best, crossing, explanations }: Evidence, forms: Forms): readonly ProofPart[] {
  const alike = crossing.filter(({ expected, actual }) => tidy(Math.abs(expected - actual)) === gap);
  const others = alike.length > 0 ? sayOthers(alike, gap, forms) : [];
  const [change] = best?.changes ?? [];
  if (!best) return [...others, say('；错误较多，不能断定是哪一格', '; too many faults to tell which cell')];
  if (!change || best.operation || best.changes.length > 1 || crossing.length === 0) return others;
  const at: ProofPart = {
    text: { zh: nameCell(forms, change.cell), en: nameCell(forms, change.cell) },
    cell: change.cell,
  };
  return explanations === 1
    ? [...others, say('，交点唯一：', '; the only cell where they cross: '), at]
    : [...others, say('，交于', '; they cross in '), at];
}

function sayOthers(alike: readonly Judgement[], gap: number, forms: Forms): readonly ProofPart[] {
  const names = new Map(alike.map(({ identity }) => nameLine(identity, forms)).map((name) => [name.zh, name]));
  const shown = [...names.values()].slice(0, 2);
  const more = names.size - shown.length;
  const zh = shown.map((name) => name.zh).join('、') + (more > 0 ? `等 ${names.size} 处` : '');
  const en = shown.map((name) => name.en).join(' and ') + (more > 0 ? ` and ${more} more` : '');
  return [say(`；${zh}也差 ${gap}`, `; off by ${gap} too: ${en}`)];
}

/** Which numbers are possible where there is a choice. */
function sayRanges(open: readonly Change[], forms: Forms): readonly ProofPart[] {
  return open.flatMap(({ cell, least, most }, at) => {
    const name = nameCell(forms, cell);
    const [zh, en] =
      most === null ? [`应不小于 ${least}`, `at least ${least}`] : [`应为 ${least} 至 ${most}`, `${least} to ${most}`];
    const lead = at === 0 ? say('；', '; ') : say('，或', ', or ');
    return [lead, { text: { zh: name, en: name }, cell }, say(` ${zh}`, ` ${en}`)];
  });
}

/** The row or column that an identity adds up. */
function nameLine({ rule, terms, table }: Identity, forms: Forms): Message {
  const whole = terms.at(-1)?.cell ?? '';
  const [row, column] = [quoteLabel(nameRow(forms, whole)), quoteLabel(nameColumn(forms, whole))];
  if (table === 'statistics') return { zh: row, en: row };
  const isRow = rule.endsWith('/row-total') || table === 'disputes';
  return isRow ? { zh: `${row}一行`, en: `row ${row}` } : { zh: `${column}一列`, en: `column ${column}` };
}
