import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import type { Identity } from '../report/identity.ts';
import { quoteLabel } from '../report/quoteLabel.ts';
import type { Cells, Judgement } from './judge.ts';
import { type Forms, labelRow, nameColumn, nameRow } from './names.ts';

/** The sentence on an identity that does not hold: where, both sums with their numbers, the difference. */
export function sayBroken(judgement: Judgement, cells: Cells, forms: Forms): Message {
  const { identity, expected, actual } = judgement;
  const place = sayPlace(identity, forms);
  const left = saySide(judgement, 1, cells, forms);
  const right = saySide(judgement, -1, cells, forms);
  const gap = tidy(Math.abs(expected - actual));
  const note = sayBlanks(judgement);
  if (identity.relation === '<=')
    return {
      zh: `${place.zh}${left.zh}，大于${right.zh}，多 ${gap}${note.zh}`,
      en: `${place.en}${left.en}, more than ${right.en} by ${gap}${note.en}`,
    };
  return {
    zh: `${place.zh}${left.zh}，${right.zh}，差 ${gap}${note.zh}`,
    en: `${place.en}${left.en}, ${right.en}, off by ${gap}${note.en}`,
  };
}

/** The same without the numbers: `“自然人”一列:新收+上年结转与总计+结转下年不相等`. */
export function sayGist(judgement: Judgement, forms: Forms): Message {
  const { identity } = judgement;
  const place = sayPlace(identity, forms);
  const [left, right] = [nameSide(identity, 1, forms), nameSide(identity, -1, forms)];
  const note = sayBlanks(judgement);
  const [zh, en] =
    identity.relation === '<='
      ? [`${left.zh}大于${right.zh}`, `${left.en} is more than ${right.en}`]
      : [`${left.zh}与${right.zh}不相等`, `${left.en} differs from ${right.en}`];
  return { zh: `${place.zh}${zh}${note.zh}`, en: `${place.en}${en}${note.en}` };
}

/** Unreadable cells beyond this many are counted. */
const MOST_NAMED = 3;

/** The sentence on an identity that an unreadable cell leaves open. */
export function sayUnknown(judgement: Judgement, forms: Forms): Message {
  const { identity, unreadable, expected, actual } = judgement;
  const place = sayPlace(identity, forms);
  const names = unreadable.slice(0, MOST_NAMED).map((id) => toTermName(identity, forms, id));
  const count = unreadable.length;
  const all = count === names.length;
  return {
    zh: `${place.zh}${names.join('、')}${all ? '' : `等 ${count} 格`}不是数字，不能核对（其余各项合计 ${expected} 与 ${actual}）`,
    en: `${place.en}${names.join(', ')}${all ? '' : ` and ${count - names.length} more`}: no number, cannot tell (the rest adds up to ${expected} and ${actual})`,
  };
}

/** `“自然人”一列:` for a column, `“(一)予以公开”一行:` for a row, the whole's label in a form of one column. */
function sayPlace(identity: Identity, forms: Forms): Message {
  const first = identity.terms[0]?.cell ?? '';
  const whole = identity.terms.at(-1)?.cell ?? first;
  if (identity.table === 'statistics') return { zh: '', en: '' };
  if (runsAcross(identity)) {
    const row = quoteLabel(labelRow(forms, whole));
    return { zh: identity.table === 'requests' ? `${row}一行：` : `${row}：`, en: `${row}: ` };
  }
  const column = nameColumn(forms, first);
  return { zh: `“${column}”一列：`, en: `Column “${column}”: ` };
}

function runsAcross(identity: Identity): boolean {
  return identity.rule === 'requests/row-total' || identity.table === 'disputes';
}

function toTermName(identity: Identity, forms: Forms, id: CellId): string {
  return runsAcross(identity) ? nameColumn(forms, id) : nameRow(forms, id);
}

/** A side of more terms than this leaves out those that are 0. */
const ALL_SHOWN = 2;
/** More terms than this are said as their count. */
const MOST_SHOWN = 6;

/** The sum of one side as it is said: its terms with their numbers, and what they come to. */
function saySide(judgement: Judgement, coefficient: 1 | -1, cells: Cells, forms: Forms): Message {
  const { identity } = judgement;
  const ids = identity.terms.filter((term) => term.coefficient === coefficient).map((term) => term.cell);
  const sum = coefficient === 1 ? judgement.expected : judgement.actual;
  const shown = ids.length > ALL_SHOWN ? ids.filter((id) => (cells.get(id)?.value ?? 0) !== 0) : ids;
  if (shown.length === 0 || shown.length > MOST_SHOWN)
    return { zh: `${ids.length} 个分项合计 ${sum}`, en: `its ${ids.length} parts add up to ${sum}` };
  const terms = shown.map((id) => ({ name: toTermName(identity, forms, id), value: sayValue(cells, id) }));
  const result = shown.length > 1;
  return {
    zh: terms.map(({ name, value }) => `${name} ${value.zh}`).join('+') + (result ? `=${sum}` : ''),
    en: terms.map(({ name, value }) => `${name} ${value.en}`).join(' + ') + (result ? ` = ${sum}` : ''),
  };
}

/** The terms of one side by name; more than two as what they have in common. */
function nameSide(identity: Identity, coefficient: 1 | -1, forms: Forms): Message {
  const ids = identity.terms.filter((term) => term.coefficient === coefficient).map((term) => term.cell);
  if (ids.length > ALL_SHOWN)
    return runsAcross(identity)
      ? { zh: '各列之和', en: 'the sum of its columns' }
      : { zh: '各项之和', en: 'the sum of its parts' };
  const names = ids.map((id) => toTermName(identity, forms, id));
  return { zh: names.join('+'), en: names.join(' + ') };
}

function sayValue(cells: Cells, id: CellId): Message {
  const cell = cells.get(id);
  if (cell?.state === 'blank') return { zh: '空白', en: 'blank' };
  const text =
    cell === undefined || cell.state === 'absent'
      ? '?'
      : cell.state === 'number'
        ? String(cell.value ?? '?')
        : cell.raw;
  return { zh: text, en: text };
}

function sayBlanks({ blanks }: Judgement): Message {
  if (blanks.length === 0) return { zh: '', en: '' };
  return {
    zh: `（空白或“/”共 ${blanks.length} 格，按 0 计）`,
    en: ` (${blanks.length} blank or marked cell${blanks.length > 1 ? 's' : ''} counted as 0)`,
  };
}

function tidy(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
