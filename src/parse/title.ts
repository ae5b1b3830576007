import type { Span } from '../report/span.ts';

/** The report's title as printed, folded, in one line. */
export interface Title {
  readonly text: string;
  readonly span: Span;
  /** The year that it names, or null. */
  readonly year: number | null;
  /** The body that it names, or null. */
  readonly organization: string | null;
}

const TITLE =
  /(?:政府信息|政务|信息)[^\n。,;《》]{0,12}公开[^\n。,;《》]{0,10}(?:报告|总结)|政府信息公开工作?(?:情况)?年报/;
const YEAR = /(20[012]\d)\s?(?:年度?)?/;

/**
 * Finds the title: the first short line that names the report, with the line above where it only ends there. A line
 * that names a body goes before one that does not, but for reports of other years that a portal lists below.
 */
export function findTitle(text: string): Title | undefined {
  let above = '';
  let aboveFrom = 0;
  let at = 0;
  let bare: Title | undefined;
  for (const line of text.slice(0, SEARCHED).split('\n')) {
    const from = at + line.length - line.trimStart().length;
    at += line.length + 1;
    const words = line.replace(/[|\s]+/g, ' ').trim();
    if (words === '') continue;
    if (isTitle(words)) {
      const joined = isOpening(words) && isName(above) ? `${above}${words.replace(/ /g, '')}` : words;
      const title = toTitle(joined, { from: joined === words ? from : aboveFrom, to: from + line.trim().length });
      if (title.organization && (bare?.year ?? title.year) === title.year) return title;
      bare ??= title;
    }
    above = words.replace(/ /g, '');
    aboveFrom = from;
  }
  return bare;
}

/** Titles stand at the head; a text's end is not searched for one. */
const SEARCHED = 20_000;

function isTitle(line: string): boolean {
  return (
    line.length <= 70 &&
    TITLE.test(line) &&
    !/[。;《]|^(?:附件|根据|按照|当前位置|您|首页 ?[>»])|如下|编制|^[一二三四五六]、/.test(line)
  );
}

/** A title that begins with the year or the word itself: the body stands on the line above. */
function isOpening(line: string): boolean {
  return /^(?:关于)?\s?(?:20[012]\d\s?年|政府信息)/.test(line);
}

function isName(line: string): boolean {
  return /^[\u4e00-\u9fff()]{2,30}$/.test(line) && isBody(line);
}

const BODY =
  /(?:人民政府|政府|办公室|办事处|街道|镇|乡|局|委员会|委|厅|院|中心|署|处|所|站|会|社|校|大学|学院|公司|集团|银行|队|馆|区|县|市|州|盟|旗|办|部)$/;

/** Whether a name ends as the name of a public body does. */
export function isBody(name: string): boolean {
  return BODY.test(name);
}

function toTitle(line: string, span: Span): Title {
  const text = line.replace(/^[\s>»·-]+/, '').trim();
  const year = YEAR.exec(text)?.[1];
  return { text, span, year: year ? Number(year) : hanYear(text), organization: toOrganization(text) };
}

function hanYear(text: string): number | null {
  const match = /二[〇零○O0]([一二])([〇零○O0一二三四五六七八九])年/.exec(text);
  if (!match) return null;
  const digit = (one = '') => Math.max(0, '一二三四五六七八九'.indexOf(one) + 1);
  return 2000 + digit(match[1]) * 10 + digit(match[2]);
}

function toOrganization(title: string): string | null {
  const name = title
    .replace(/\s+/g, '')
    .replace(/[((]?(?:20[012]\d|二[〇零○O0][一二][〇零○O0一二三四五六七八九])(?:年度|年)?[))]?/g, ' ')
    .replace(/(?:政府信息|政务信息|政务|信息)[^ ]*?公开.*$/, '')
    .replace(/关于|年度|的$|工作$/g, ' ')
    .trim();
  const parts = name.split(/[\s:>»|_-]+/).filter((part) => part.length >= 2);
  return parts.find(isBody) ?? null;
}
