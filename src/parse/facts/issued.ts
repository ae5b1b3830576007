import type { Found } from './dates.ts';
import { isBody } from './names.ts';

/** Labels of the date, the most telling first. */
const LABELS = ['成文', '发文', '生成', '印发', '发布', '发表', '公开', '更新', '录入', '时间', '日期'];
const LABEL =
  /(成文|发文|生成|印发|发布|发表|公开|更新|录入)?\s?(?<!统计|截止|截至|归档|起止|起始|结束)(日期|时间)[\s:|\]】]{0,8}$|(发布|发表|更新|印发)于[\s:]{0,4}$/;

/** Where the report's end begins, the year that it is written after, and every date of the text. */
export interface IssuePlace {
  readonly bodyFrom: number;
  readonly ended: number | null;
  readonly dates: readonly Found<string>[];
}

/** The date of issue: signed at the report's end, else the page's date of writing or of publication. */
export function findIssued(text: string, { bodyFrom, ended, dates: all }: IssuePlace): string | undefined {
  const dates = all.filter((date) => isLater(date.value, ended));
  const signed = dates.filter((date) => date.span.from >= bodyFrom && isSigned(text, date));
  const last = signed.length > 1 ? signed.findLast((date) => isBelowName(text, date)) : undefined;
  if (signed.length > 0) return (last ?? signed.at(-1))?.value;
  const labelled = dates.map((date) => ({ date, label: labelOf(text, date) }));
  const best = LABELS.flatMap((label) => labelled.find((one) => one.label === label) ?? [])[0];
  return best?.date.value ?? dates.find((date) => isStamp(text, date) || isOnCover(text, date))?.value;
}

/** How much text a cover has at most. */
const COVER = 600;

/** Whether a date stands alone on a line of the head, right below the title or the body's name. */
function isOnCover(text: string, date: Found<string>): boolean {
  if (date.span.from > COVER || !isSigned(text, date)) return false;
  const lines = text.slice(0, date.span.from).split('\n');
  if (lines.pop()?.replace(/[(\s|]+/g, '') !== '') return false;
  const above = (lines.findLast((line) => line.trim() !== '') ?? '').replace(/[\s|]+/g, '');
  return isBody(above) || /(?:报告|年报)$/.test(above);
}

/** A report is issued after its year has ended, or in its last days. */
function isLater(date: string, ended: number | null): boolean {
  return ended === null || date >= `${ended}-12-01`;
}

/** Whether a date stands at the end of a line, with nothing but a name before it. */
function isSigned(text: string, { span }: Found<string>): boolean {
  const before = text.slice(Math.max(0, span.from - 40), span.from);
  const behind = text.slice(span.to, span.to + 20).replace(/^[ \t|)]+/, '');
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (behind === '' || behind.startsWith('\n')) && line.length < 40 && !/[\d。,;:>]/.test(line);
}

/** Whether the body's name stands before a date or on the line above, as in no note of who has put the page up. */
function isBelowName(text: string, { span }: Found<string>): boolean {
  const before = text.slice(Math.max(0, span.from - COVER), span.from).replace(/[ \t|]+|\($/g, '');
  const name = before.split('\n').findLast((line) => line !== '') ?? '';
  return isBody(name.replace(/\((?:盖章|公章|印章)\)$/, ''));
}

/** The label before a date: on its line, in the field before or on the line above. */
function labelOf(text: string, { span }: Found<string>): string | undefined {
  const match = LABEL.exec(text.slice(Math.max(0, span.from - 24), span.from));
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}

/** Date and time alone on a line, in brackets, or before its source, as content systems print them under the title. */
function isStamp(text: string, { span }: Found<string>): boolean {
  const before = text.slice(Math.max(0, span.from - 40), span.from);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return STAMP_BEFORE.test(line) && line.length < 40 && STAMP.test(text.slice(span.to, span.to + 12));
}

const STAMP_BEFORE = /^\s{0,12}(?:[[(【]?\s?字[体号][^\d\n]{0,20})?[[(【]?\s{0,4}$/;
const STAMP =
  /^\s{0,4}\d{1,2}:\d{2}|^\s{0,4}(?:信息来源|来源|作者|浏览|点击|阅读|访问|字[体号])|^\s?[\])】]\s{0,2}(?:\n|$)/;
