import type { Span } from '../../report/span.ts';
import { matchAt } from '../text/matchAt.ts';
import { DATE_LINE } from './dateLine.ts';
import { findContact, findIntroduced, findOnCover, toBody } from './introduced.ts';
import { endOfRun, isBody } from './names.ts';

/** Where the report stands in its text: what was titled, and where the tables end and the signature may begin. */
export interface ReportPlace {
  readonly titled: string | null;
  readonly bodyFrom: number;
}

/**
 * The body that reports, in the fullest form that is printed: by the title, else the signature, else the cover, else the sentence that
 * introduces the report, else the name that fills in the statistics form, else the page's table of meta data, else the
 * name that the narrative begins its sentences with, else that of the office that answers questions.
 */
export function findOrganization(text: string, { titled, bodyFrom }: ReportPlace): string | null {
  const signed = findSignature(text, bodyFrom);
  const name = titled ?? signed ?? findNamed(text, bodyFrom);
  if (name === null) return null;
  const inFull = (shorter: string) => addSuffix(text, shorter, { signed, bodyFrom });
  const named = inFull(name);
  const placed = addRegion(text, named);
  return placed === named ? named : inFull(placed);
}

/** Where a text names the body that reports besides its title and its signature, the most telling place first. */
const READERS: readonly ((text: string, bodyFrom: number) => string | null)[] = [
  findOnCover,
  findIntroduced,
  (text) => findLabelled(text, STATED),
  (text) => findLabelled(text, ISSUER),
  findSpoken,
  (text) => findLabelled(text, SOURCE),
  findContact,
  findAddressed,
  findAccount,
  findRegulated,
];

function findNamed(text: string, bodyFrom: number): string | null {
  for (const read of READERS) {
    const name = read(text, bodyFrom);
    if (name !== null) return name;
  }
  return null;
}

/** How much text at the end is looked through for a signature, and how long the parts of one are. */
const SIGNED = 30_000;
const DATE_END = /(?:\d{4}年?\d{1,2}月\d{1,2}日?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/;

/** The last line that is nothing but a name and has the date on it, below it or above it. */
function findSignature(text: string, bodyFrom: number): string | null {
  const end = { text, first: Math.max(bodyFrom, text.length - SIGNED) };
  let below = '';
  for (let line = lineBefore(end, text.length); line; line = lineBefore(end, line.from)) {
    const name = withoutDate(line.words);
    if (isBody(name)) {
      if (name !== line.words || DATE_LINE.test(below)) return name;
      if (DATE_LINE.test(lineBefore(end, line.from)?.words ?? '')) return name;
    }
    below = line.words;
  }
  return null;
}

/** The words of a line without the date and the seal at its end. */
function withoutDate(words: string): string {
  const name = /[\d日]$/.test(words) ? words.replace(DATE_END, '') : words;
  return name.endsWith(')') ? name.replace(/\((?:盖章|公章|印章)\)$/, '') : name;
}

/** A text's end, from `first` on. */
interface End {
  readonly text: string;
  readonly first: number;
}

/** The next line above `to` that holds something and is no paragraph, blanks and bars left out of its words. */
function lineBefore({ text, first }: End, to: number): { readonly words: string; readonly from: number } | undefined {
  for (let end = to; end > first; ) {
    const from = Math.max(first, text.lastIndexOf('\n', end - 1) + 1);
    const words = text.slice(from, end).replace(/[\s|>]+/g, '');
    if (words !== '' && words.length < PARAGRAPH) return { words, from: from - 1 };
    end = from - 1;
  }
  return undefined;
}

/** The lines of a signature are shorter. */
const PARAGRAPH = 80;

const STATED = /(?:填报单位|编制单位|报告单位|单位名称)(?:\(盖章\))?/g;
const ISSUER = /(?:发布机构|发文机关|发文机构|发布单位|公开主体|发文单位|制发机关|责任部门|公开机构)/g;
const SOURCE = /(?:信息来源|来源)/g;

/** The name behind a label: on its line, in the next field or on the next line. */
function findLabelled(text: string, label: RegExp): string | null {
  for (const match of text.matchAll(label)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const name = /^[\s:|]{0,8}([\u3400-\u9fff][\u3400-\u9fff()]{2,30})(?=[\s|,;。]|$)/.exec(behind)?.[1];
    if (name && isBody(name)) return name;
  }
  return null;
}

/** `云栖镇` signed or filled in as `云栖镇人民政府` is the latter. */
function addSuffix(
  text: string,
  name: string,
  { signed, bodyFrom }: { readonly signed: string | null; readonly bodyFrom: number },
): string {
  if (signed !== null && isInFull(signed, name)) return signed;
  if (!isLonger(text, name)) return name;
  for (const read of READERS) {
    const other = read(text, bodyFrom);
    if (other !== null && isInFull(other, name)) return other;
  }
  return name;
}

function isInFull(other: string, name: string): boolean {
  return other.startsWith(name) && SUFFIX.test(other.slice(name.length));
}

/** What only names the organ of a place in full. */
const SUFFIX = /^(?:人民政府|政府|办事处|街道办事处|委员会|管理委员会)$/;

/** Whether a text goes on with a suffix behind the name anywhere, so that it is worth looking for who calls it so. */
function isLonger(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (matchAt(LONGER, text, at + name.length)) return true;
  }
  return false;
}

const LONGER = /人民政府|政府|办事处|街道办事处|委员会|管理委员会/y;

/** How often the name may stand in the text until its region is no longer looked for. */
const MOST = 200;

/** What the name of a region ends in. */
const REGIONS = '省市州县区盟旗';

/** `洪山区人民政府` that the text also calls `青州市洪山区人民政府` is the latter. */
function addRegion(text: string, name: string): string {
  let at = text.indexOf(name);
  for (let count = 0; at >= 0 && count < MOST; count++, at = text.indexOf(name, at + 1)) {
    if (at === 0 || !REGIONS.includes(text.charAt(at - 1))) continue;
    const run = /[\u3400-\u9fff]{2,14}$/.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
    const region = run.replace(/^.*(?:[由在与和对经为系向及请是按照据布将制]|年度?|联系)/, '');
    if (/^[\u3400-\u9fff]{3,11}$/.test(region) && !/[我本全各该]/.test(region)) return region + name;
  }
  return name;
}

const SPOKEN =
  /(?:^|[\n,。;:、]|年度?)\s{0,4}((?![我本全各该其此他她它一二三四五六七八九十])[\u3400-\u9fff]{2,14}?(?:人民政府办公室|人民政府(?!办公)|街道办事处|街道|管理委员会|管委会|委员会|管理局|监督局|办公室|镇|乡(?!建设|规划)|局|厅|中心))(?=[\u3400-\u9fff])/g;
const SELF = /[我本](镇|乡|街道|局|厅|委|办|中心|县|区|市)/g;
/** A clause that begins so, or has a word of these, names a body that something was done with. */
const BESIDE = /^(?:配合|协助|联合|组织|接受|对照|据|根据|按照)|参加|参与|会同|邀请/;

/** The name that most clauses begin with, one alone where it is of the kind that the report calls itself: 我镇. */
function findSpoken(text: string): string | null {
  if (!text.includes('公开')) return null;
  const counts = new Map<string, number>();
  for (const { 0: clause, 1: name = '', index } of text.matchAll(SPOKEN)) {
    const body = BESIDE.test(name) ? null : endOfRun(name);
    const acts = counts.size === 0 && isSubject(text, { from: index, to: index + clause.length });
    if (body) counts.set(body, (counts.get(body) ?? 0) + (acts ? 2 : 1));
  }
  const self = mostCommon([...text.matchAll(SELF)].map((match) => match[1] ?? ''));
  const weigh = ([name, count]: [string, number]) => count + (self && isOfKind(name, self) ? 2 : 0);
  const best = [...counts].sort((a, b) => weigh(b) - weigh(a) || b[0].length - a[0].length)[0];
  return best && weigh(best) > 1 ? best[0] : null;
}

/** Whether a clause begins behind a year and goes on with what the report's own body does: `2024年,云栖镇始终坚持`. */
function isSubject(text: string, { from, to }: Span): boolean {
  return (
    /20\d\d\s?年[度来]?,?(?:在[^,。]{2,24}(?:领导|指导|支持)下,)?$/.test(
      text.slice(Math.max(0, from - 40), from + 1),
    ) && ACTS.test(text.slice(to, to + 24))
  );
}

const ACTS =
  /^(?:始终|认真|严格|全面|坚持|高度|紧紧|深入|按照|积极|继续|切实|主动|贯彻|持续|不断|立足|围绕|在[^,。]{2,18}(?:领导|指导|支持)下)/;

const ACCOUNT = /[“"「『]([\u3400-\u9fff]{2,12}?(?:镇|乡|街道|局|委|县|区|市))(?:微?发布|政务)[”"」』]/g;

/** The name that the report's own account has, where it is of the kind that the report calls itself: `“云栖镇发布”微信公众号`. */
function findAccount(text: string): string | null {
  const self = mostCommon([...text.matchAll(SELF)].map((match) => match[1] ?? ''));
  if (self === undefined) return null;
  const names = [...text.matchAll(ACCOUNT)].map((match) => match[1] ?? '');
  return names.find((name) => isBody(name) && isOfKind(name, self)) ?? null;
}

const ADDRESS = /地址:([\u3400-\u9fff]{4,40})(?=[,。;(、\s])/g;

/** The name in the address for questions, where it is of the kind that the report calls itself. */
function findAddressed(text: string): string | null {
  const self = mostCommon([...text.matchAll(SELF)].map((match) => match[1] ?? ''));
  if (self === undefined) return null;
  const names = [...text.matchAll(ADDRESS)].map(([, words = '']) => toBody(words));
  return names.find((name) => name !== null && isOfKind(name, self)) ?? null;
}

const REGULATED =
  /([\u3400-\u9fff]{3,32}?)(?:(?<!人民)政府信息|政务|(?<!政府)信息)(?:与政务)?公开(?:工作)?(?:指南|目录|制度|实施办法|领导小组)/g;

/** The name that the report's own guide, rules or steering group has, where it is of the kind that the report calls itself. */
function findRegulated(text: string): string | null {
  const self = mostCommon([...text.matchAll(SELF)].map((match) => match[1] ?? ''));
  if (self === undefined) return null;
  const names = [...text.matchAll(REGULATED)].map((match) => endOfRun((match[1] ?? '').replace(/^.*的/, '')));
  return names.find((name) => name !== null && isOfKind(name, self)) ?? null;
}

/** How a name ends that the report itself shortens to one character. */
const SELVES: Readonly<Record<string, RegExp>> = { 办: /办公室$/, 委: /委员会$|管委会$/ };

function isOfKind(name: string, self: string): boolean {
  const inFull = SELVES[self];
  return (
    inFull?.test(name) === true ||
    name.endsWith(self) ||
    name.endsWith(`${self}人民政府`) ||
    name.endsWith(`${self}办事处`)
  );
}

function mostCommon(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
