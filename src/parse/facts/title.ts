import type { Span } from '../../report/span.ts';
import { endOfRun, isBody } from './names.ts';

/** The report's title as printed, folded, in one line. */
export interface Title {
  readonly text: string;
  readonly span: Span;
  /** The year that it names, or null. */
  readonly year: number | null;
  /** The body that it names, or null. */
  readonly organization: string | null;
}

/** The words that name the kind of report; what stands before them is who and when. */
const KIND =
  /(?:政府信息|政务信息|政务|信息)(?:主动|依法|与政务|和政务)?公开(?:工作)?(?:情况)?的?(?:20[012]\d年?)?(?:年度|度|年终)?(?:工作)?(?:情况)?的?(?:报告|年报|总结)/;

const YEARS = /[([〔]?(?:(20[012]\d)|二[〇零○OＯ0]([一二])([〇零○OＯ0一二三四五六七八九]))(?:年度|年)?[)\]〕]?/;
/** The year behind the words of the kind. */
const BRACKETED = new RegExp(`^${YEARS.source}(?!\\d|[-/.])`);
/** The year before them. */
const OPENING = new RegExp(`^(?:关于)?${YEARS.source}|^(?:政府|政务|信息)`);

/** Lines of a title that the page's width or its typist broke, at most. */
const MOST_LINES = 4;
const LONGEST = 70;

/**
 * Finds the title in the text before the report's body: of the lines, or of the neighbouring lines together, that name
 * the report, those that also name the body and the year and nothing else.
 */
export function findTitle(text: string): Title | undefined {
  const head = text.slice(0, SEARCHED);
  const best = pickBest(listScored(head, BEST).flat());
  return best && best.score >= BEST && isListed(head, best.title) ? pickOwn(head, best.title) : best?.title;
}

/** Whether another body's title, or another year's, stands on the line below: a page lists them above the report's own. */
function isListed(text: string, title: Title): boolean {
  const end = endOfLine(text, title.span.to);
  const below = /[^\s|]/.exec(text.slice(end, end + GAP));
  const next = below && lineAround(text, end + below.index);
  if (!next || !ENDING.test(next.words)) return false;
  const scored = scoreTitle([next]);
  return scored !== undefined && scored.score >= BEST && !isOfSame(scored.title, title);
}

/** The most blanks and bars between the lines of a list. */
const GAP = 40;

/** The title that a list and the report itself print, else the first one. */
function pickOwn(text: string, first: Title): Title {
  const titles = listTitles(text);
  const counts = titles.map((title) => titles.filter((other) => isOfSame(title, other)).length);
  const most = Math.max(...counts);
  return most > 1 ? (titles[counts.indexOf(most)] ?? first) : first;
}

function isOfSame(a: Title, b: Title): boolean {
  return a.organization === b.organization && a.year === b.year;
}

/** Every title that names a body or a year, in the order of the text. */
export function listTitles(text: string): readonly Title[] {
  return listScored(text, Number.POSITIVE_INFINITY).flatMap((scored) => {
    const { title } = pickBest(scored) ?? {};
    return title && (title.organization !== null || title.year !== null) ? [title] : [];
  });
}

/** For each line that a title can end on, what it and the lines above it look like as one; the last is the first of a score of `enough`. */
function listScored(text: string, enough: number): readonly (readonly Scored[])[] {
  const scored: (readonly Scored[])[] = [];
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match; match = SIGN.exec(text)) {
    const end = endOfLine(text, match.index);
    const own = scoreLine(text, match.index, end);
    if (own.length > 0) scored.push(own);
    if (own.some(({ score }) => score >= enough)) break;
    SIGN.lastIndex = end;
  }
  return scored;
}

/** The line that a place is on, alone and, where more may be said by them, with those above it. */
function scoreLine(text: string, at: number, end: number): readonly Scored[] {
  if (isSentence(text.slice(at, end))) return [];
  const line = lineAround(text, at);
  if (!ENDING.test(line.words) || line.words.length > LONGEST) return [];
  const alone = scoreTitle([line]);
  if (alone && alone.score >= BEST) return [alone];
  const lines = [...listAbove(text, line), line];
  return lines.flatMap((_, index) => scoreTitle(lines.slice(-1 - index)) ?? []);
}

/** A full stop is in no title; but what stands before a tab is no part of one either. */
function isSentence(words: string): boolean {
  return words.includes('。') && !words.includes('\t');
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function pickBest(scored: readonly Scored[]): Scored | undefined {
  return scored.reduce<Scored | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined);
}

/** Titles stand at the head; a text's end is not searched for one. */
const SEARCHED = 20_000;
const ENDING = /报告|年报|总结/;
/** What every such line has in it. */
const SIGN = /[报总]/g;

interface TitleLine {
  /** Without spaces and bars. */
  readonly words: string;
  readonly span: Span;
}

/** The line that a place is on. */
function lineAround(text: string, at: number): TitleLine {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(from, endOfLine(text, at));
  const words = lastField(line).replace(/^[\s#*>|·-]+|[\s|#*]+/g, '');
  return { words, span: { from: from + line.length - line.trimStart().length, to: from + line.trimEnd().length } };
}

/** The lines above one that may be a part of its title, those left out that hold nothing. */
function listAbove(text: string, line: TitleLine): readonly TitleLine[] {
  const above: TitleLine[] = [];
  let end = text.lastIndexOf('\n', line.span.from - 1);
  while (end > 0 && above.length < MOST_LINES - 1) {
    const before = lineAround(text, end);
    if (before.words !== '') above.unshift(before);
    end = text.lastIndexOf('\n', end - 1);
  }
  return above;
}

/** Of a line of fields that tabs part the last one, where it is a title or a body: a menu may stand beside it. */
function lastField(line: string): string {
  const at = line.trimEnd().lastIndexOf('\t');
  const last = line.slice(at + 1).trim();
  return at >= 0 && (KIND.test(last) || isBody(last)) ? line.slice(at) : line;
}

interface Scored {
  readonly title: Title;
  readonly score: number;
}

/** The score of a title that names body and year and nothing else: no other line has more. */
const BEST = 8;

/** How much a line, or several together, look like the title of the report; undefined where they are none. */
function scoreTitle(lines: readonly TitleLine[]): Scored | undefined {
  const whole = withoutBrackets(lines.map(({ words }) => words).join(''));
  if (whole.length > LONGEST || !whole.includes('公开') || NO_TITLE.test(whole)) return undefined;
  const text = lines.length === 1 ? lastCrumb(whole) : whole;
  const kind = KIND.exec(text);
  if (!kind || (lines.length > 1 && kind.index + kind[0].length <= whole.length - (lines.at(-1)?.words.length ?? 0)))
    return undefined;
  const end = kind.index + kind[0].length;
  const behind = text.slice(end).replace(BRACKETED, '');
  if (lines.length > 1 && behind !== '') return undefined;
  const { organization, rest } = readName(text.slice(0, kind.index), kind[0]);
  if (lines.length > 1 && (rest !== '' || !isPartOfTitle(lines, organization))) return undefined;
  const year = readYear(text);
  const span = { from: lines[0]?.span.from ?? 0, to: lines.at(-1)?.span.to ?? 0 };
  if (organization === null && (/^[,、;:]/.test(behind) || PUBLISHING.test(rest))) return undefined;
  const exact = rest === '' && behind === '' && text === whole;
  const score =
    (organization ? 4 : 0) + (year ? 2 : 0) + (exact ? 2 : 0) - (/\d{1,2}[-/月.]\d{1,2}/.test(behind) ? 3 : 0);
  const words = text.slice(0, end + (BRACKETED.exec(text.slice(end))?.[0].length ?? 0));
  return { title: { text: words, span, year, organization }, score };
}

function withoutBrackets(words: string): string {
  return words.startsWith('《') ? words.replace(/^《([^《》]*)》$/, '$1') : words;
}

/** Sentences, headings, attachments and the lists of other reports. */
const NO_TITLE =
  /[。;《》?？]|^(?:附件|附:|根据|按照|您|上一篇|下一篇|上一条|下一条|相关|[一二三四五六]、)|如下|编制说明|的通知|关于(?:认真|切实|进一步)?(?:做好|抓好|报送|印发)/;

/** Words of a sentence that tells of a report without saying whose it is: `按时发布2023年政府信息公开工作年度报告,…`. */
const PUBLISHING = /(?:发布|公布|编制|编写|完成|报送|上报|印发|公开)$/;

/** What stands last on a path of links: `首页>政务公开>年报>云栖镇2024年…报告`. */
function lastCrumb(line: string): string {
  const parts = line.split(/[>»＞|]|::|--/);
  return (parts.findLast((part) => KIND.test(part)) ?? line).replace(
    /^(?:标题|题名|名称|信息名称|文件名称|(?:文件|附件)?下载):?/,
    '',
  );
}

/** The lines above belong to the title where the first begins with the body or its year, and each is a piece of it. */
function isPartOfTitle(lines: readonly TitleLine[], organization: string | null): boolean {
  const first = lines[0]?.words ?? '';
  const opens = organization !== null && (first.startsWith(organization) || organization.startsWith(first));
  return opens || OPENING.test(first);
}

/** The body before the words of the kind: in `云栖镇人民政府信息公开` they share a word. */
function readName(before: string, kind: string): { organization: string | null; rest: string } {
  const shared = before.endsWith('人民') && kind.startsWith('政府') ? `${before}政府` : before;
  const words = shared
    .replace(YEARS, ' ')
    .replace(/^关于|关于(?=\s|$)|(?:年度|本?年)$|的$|工作$|编制|\([盖公印]章\)/g, ' ')
    .split(/[\s:_\-—·]+/)
    .filter((word) => word !== '');
  const bodies = words.map((word) => (isBody(word) ? word : endOfRun(word)));
  const index = bodies.findLastIndex((body) => body !== null);
  return { organization: bodies[index] ?? null, rest: words.filter((_, at) => at !== index).join('') };
}

/** A school's year ends in the one that its report is of: 2023-2024学年. */
const SCHOOL_YEAR = /20[012]\d年?[-—–~至](20[012]\d)学年/;

function readYear(text: string): number | null {
  const school = SCHOOL_YEAR.exec(text)?.[1];
  if (school) return Number(school);
  const match = YEARS.exec(text);
  if (!match) return null;
  if (match[1]) return Number(match[1]);
  const digit = (one = '') => Math.max(0, '一二三四五六七八九'.indexOf(one) + 1);
  return 2000 + digit(match[2]) * 10 + digit(match[3]);
}
