import { DATE_LINE } from './dateLine.ts';
import { endOfRun, isBody } from './names.ts';

/** The most text in which a report says who wrote it. */
const INTRODUCED = 6000;

const YEARS = String.raw`20\d\d(?:\s?(?:[-—~～至]\s?20\d\d)?\s?学年度?|\s?年度?)(?!度)`;
const SHORT = String.raw`(?:\(以下简称[^()]{1,30}\))?`;
/** `云栖镇人民政府2024年政府信息公开…`, its short name in brackets between. */
const WHOSE = new RegExp(String.raw`[\u3400-\u9fff]{3,40}(?=${SHORT}\s?${YEARS}\s?(?:政府信息|政务|信息)公开)`, 'g');
/** `2024年云栖镇人民政府政府信息公开工作年度报告` */
const OF_YEAR = new RegExp(
  String.raw`${YEARS}\s?([\u3400-\u9fff]{3,40}?)(?:(?<!人民)政府信息|政务|(?<!政府|政务)信息|(?<=人民政府)信息)公开(?:工作|年度|情况)*(?:报告|年报)`,
  'g',
);
const WRITER =
  /(?:由|系)([\u3400-\u9fff]{3,40}?)(?:\(以下简称[^()]{1,12}\))?\s?(?:编制|组织编|牵头|根据|按照|依据|负责|撰写|综合|汇总)/;
/** `松陵县水务局(县河长办)根据条例编制本报告` */
const OPENER =
  /(?:^|\n)[\s|]{0,8}([\u3400-\u9fff]{4,40}?)(?:\([^()]{2,15}\))?\s?(?:根据|按照|依据)(?=[^。\n]{4,200}(?:编制|制作)[^。\n]{0,12}(?:报告|年报))/;

/** Who the report is of and by, in the words of its first paragraph; behind the tables a page lists other bodies' reports. */
export function findIntroduced(text: string, bodyFrom: number): string | null {
  const head = text.slice(0, bodyFrom > 0 ? Math.min(bodyFrom, INTRODUCED) : INTRODUCED);
  for (const match of head.matchAll(WHOSE)) {
    const name = endOfRun(match[0]);
    if (name && !isNoticed(head, match.index)) return name;
  }
  return toBody(WRITER.exec(head)?.[1] ?? '') ?? findOfYear(head) ?? toBody(OPENER.exec(head)?.[1] ?? '');
}

/** The body that a report names behind its year. */
function findOfYear(head: string): string | null {
  for (const { 1: words = '', index } of head.matchAll(OF_YEAR)) {
    const name = endOfRun(words);
    if (name && !isNoticed(head, index)) return name;
  }
  return null;
}

/** Whether a place stands inside of 《》 and not in the name of a report: the title of a notice is of the body above. */
function isNoticed(text: string, at: number): boolean {
  if (text.lastIndexOf('《', at) <= text.lastIndexOf('》', at)) return false;
  const end = text.indexOf('》', at);
  return !/(?:报告|年报)$/.test(text.slice(at, Math.max(at, end)));
}

/** Lines at the head in which a cover names the body. */
const COVER = 12;
const MONTH_LINE = /^\d{4}年\d{1,2}月$/;

/** The body that a cover names on a line of its own, over the month or the day of issue. */
export function findOnCover(text: string): string | null {
  const lines = text
    .slice(0, 600)
    .split('\n', COVER)
    .map((line) => line.replace(/[\s|#*]+/g, ''));
  const filled = lines.filter((line) => line !== '');
  const at = filled.findIndex((line, index) => isBody(line) && isDate(filled[index + 1] ?? ''));
  return filled[at] ?? null;
}

function isDate(line: string): boolean {
  return DATE_LINE.test(line) || MONTH_LINE.test(line);
}

const ADDRESSED =
  /(?:[请可]|直接)(?:与|向|同)([\u3400-\u9fff]{4,40}?)(?:联系|反映|咨询)|请(?:联系|致电|咨询)[::]?\s?([\u3400-\u9fff]{4,40}?)(?=[,。;(]|电话|联系电话)/g;

/** The body whose office answers questions about the report. */
export function findContact(text: string): string | null {
  for (const [, beside, behind = ''] of text.slice(0, INTRODUCED).matchAll(ADDRESSED)) {
    const name = toBody(beside ?? behind);
    if (name) return /[我本](?:办|室)/.test(text) ? name : withoutOffice(name);
  }
  return null;
}

/** The office of a body that writes its report and answers for it. */
function withoutOffice(name: string): string {
  return name.replace(/(?<=人民政府|[^邮]局|厅|管委会|管理委员会|院|大学|中心)办公[室厅]$/, '');
}

/** The office of a body that does its work of disclosure, or that a town's papers go through. */
const OFFICE =
  /(?:(?<!人民)政府信息(?:与政务)?公开|政务公开|信息公开)(?:工作)?(?:领导小组)?(?:办公室|中心|机构|[办处科股])$|(?<=镇|乡|街道|办事处|[镇乡]人民政府)(?:(?:党政(?:综合)?|综合|党建|政务)?办公室|党政(?:综合)?办)$/;

/** The body whose office is named, or that itself is; null for anything else. */
export function toBody(name: string): string | null {
  const body = name.replace(OFFICE, '');
  return isBody(body) ? body : null;
}
