import type { CellId } from '../../report/cell.ts';
import { findPlace } from '../../report/forms.ts';
import { toFullWidth } from '../../report/fullWidth.ts';
import { quoteLabel } from '../../report/quoteLabel.ts';
import type { Report } from '../../report/report.ts';
import type { OpinionChange, OpinionItem } from './item.ts';

/** What to ask of the author where no number follows from the others; the first that fits the rule is taken. */
const REQUESTS: readonly (readonly [rule: RegExp, request: string])[] = [
  [/^narrative\/parts$/, '请核实上述各数，并更正正文'],
  [/^narrative\/year$/, '请核实年份，检查是否沿用了往年文字'],
  [/^narrative\//, '请核实正文与表格以何者为准，统一后更正'],
  [/^tables\/marks$/, '没有的数请填 0'],
  [/^tables\/(?:unfilled|blank)$/, '请补填；没有的数填 0'],
  [/^tables\/absent$/, '请核实缺少的行，补充完整'],
  [/^tables\/missing$/, '请核实报告是否缺少该表，如缺少请补充'],
  [/^structure\//, '请对照年度报告格式核实，如确有遗漏请补充或更正'],
];

const ANY = '请对照原始台账核实各项数字，更正有误的一项';

/** What is suggested, put as a question: only the author knows the number. */
export function suggest({ findings, changes, others }: OpinionItem, report: Report): string {
  if (changes.length === 0) {
    const { rule = '', expected = null } = findings[0] ?? {};
    if (rule === 'narrative/ratio') return `请核实该百分比是否应为 ${expected}%，或旁边的数是否有误`;
    return REQUESTS.find(([words]) => words.test(rule))?.[1] ?? ANY;
  }
  const asked = changes.map((change) => ask(change, report)).join('，');
  const more = others > 0 ? `；使关系成立的改法另有 ${others} 种，以台账为准` : '';
  return `请核实${asked}${more}`;
}

function ask({ cell, from, to }: OpinionChange, report: Report): string {
  return `${nameBox(report, cell)}是否应为 ${to ?? '空白'}（现为 ${from ?? sayEmpty(report, cell)}）`;
}

function sayEmpty({ cells }: Report, id: CellId): string {
  const raw = cells.get(id)?.raw.replace(/\s+/g, '') ?? '';
  return raw === '' ? '空白' : `“${raw}”`;
}

/** A cell by its labels, as they are printed: “(七)总计”的“自然人”一栏. */
function nameBox({ forms }: Report, id: CellId): string {
  const place = findPlace(forms, id);
  if (!place) return id;
  const alone = place.column.id === 'value' || place.block.columns.length === 1;
  const row = quoteLabel(toFullWidth(place.row.label));
  return alone ? `${row}一栏` : `${row}的“${toFullWidth(place.column.label)}”一栏`;
}
