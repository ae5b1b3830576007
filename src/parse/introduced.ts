import { DATE_LINE } from './dateLine.ts';
import { endOfRun, isBody } from './names.ts';

/** The most text in which a report says who wrote it. */
const INTRODUCED = 6000;

const WHOSE = /[\u3400-\u9fff]{3,40}(?=\s?20\d\d\s?年度?(?:政府信息|政务|信息)公开工?作?)/g;
const WRITER =
  /(?:由|系)([\u3400-\u9fff]{3,40}?)(?:\(以下简称[^()]{1,12}\))?\s?(?:编制|根据|按照|依据|负责|撰写|综合|汇总)/;

/** Who the report is of and by, in the words of its first paragraph; behind the tables a page lists other bodies' reports. */
export function findIntroduced(text: string, bodyFrom: number): string | null {
  const head = text.slice(0, bodyFrom > 0 ? Math.min(bodyFrom, INTRODUCED) : INTRODUCED);
  for (const match of head.matchAll(WHOSE)) {
    const name = endOfRun(match[0]);
    if (name && !isQuoted(head, match.index)) return name;
  }
  return toBody(WRITER.exec(head)?.[1] ?? '');
}

/** Whether a place stands inside of 《》: the title of a notice is of the body above. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
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

const ADDRESSED = /(?:[请可]|直接)(?:与|向|同)([\u3400-\u9fff]{4,40}?)(?:联系|反映|咨询)/g;

/** The body whose office answers questions about the report. */
export function findContact(text: string): string | null {
  for (const [, office = ''] of text.slice(0, INTRODUCED).matchAll(ADDRESSED)) {
    const name = toBody(office);
    if (name) return /[我本](?:办|室)/.test(text) ? name : withoutOffice(name);
  }
  return null;
}

/** The office of a government that writes its report and answers for it. */
function withoutOffice(name: string): string {
  return name.replace(/(?<=人民政府)办公[室厅]$/, '');
}

/** The office of a body that does its work of disclosure, or that a town's papers go through. */
const OFFICE =
  /(?:(?<!人民)政府信息(?:与政务)?公开|政务公开|信息公开)(?:工作)?(?:领导小组)?(?:办公室|中心|机构|[办处科股])$|(?<=镇|乡|街道|办事处|[镇乡]人民政府)(?:党政(?:综合)?|综合|党建|政务)?办公室$/;

/** The body whose office is named, or that itself is; null for anything else. */
function toBody(name: string): string | null {
  const body = name.replace(OFFICE, '');
  return isBody(body) ? body : null;
}
