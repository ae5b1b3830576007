import type { Amount } from './amounts.ts';
import type { Sentence } from './sentences.ts';
import { sayYears } from './years.ts';

/** Whether a number counts something of the report's own year; what was, is compared or is summed up does not. */
export function isOfTheYear({ before, after, start }: Amount, { text }: Sentence, year: number | null): boolean {
  if (/同比|环比|[较比](?:上|去|前|20)|同期|历年|往年|(?<![本今]年|年初)以来|增长|下降/.test(before)) return false;
  const words = sayYears(text.slice(0, start), year) + before;
  if (words.includes('累计')) return false;
  if (/近[一二两三四五六七八九十\d]年|[三四五六七八九十\d]年来|力争|计划|拟|预计|目标|下一步|打算/.test(before))
    return false;
  if (/^(?:的?增|的?减|,?同比)/.test(after)) return false;
  return isWholeYear(words);
}

/** Whether the last time named in the words, years said as by `sayYears`, is the whole of the report's year. */
export function isWholeYear(words: string): boolean {
  if (!/[年季月]|20\d\d/.test(words)) return true;
  if (YEARS.test(words)) return false;
  if (PART.test(words) && PART.test(words.replace(FULL_YEAR, ''))) return false;
  const last = words.match(TIMES)?.at(-1);
  return last === undefined || last === '本年' || last === '今年';
}

const PART = /上半年|下半年|季度|月/;

/** The whole year said by its months: 1月至12月, 1-12月, 截至12月底, 1月1日起至12月31日止. */
const FULL_YEAR =
  /(?:自|从)?(?:本年)?1(?:月(?:1日)?)?起?(?:至|-|到)(?:本年)?12月(?:31日|份|底|末)?止?|截[至止]到?(?:本年)?12月(?:31日|底|末)?/g;

/** More years than one: 2021-2023年, 2021年至2023年. */
const YEARS = /(?:20\d\d|上年)(?:年度?|度)?(?:至|到|[-—–~])(?:20\d\d|本年)/;

/** Times that a sentence names; what is carried over from a year or to one is no time of the sentence. */
const TIMES = /本年|今年|20\d\d年|去年|上年(?!度?[^,]{0,8}[结转遗])|(?<![结转至到入自])下年/g;

/** Whether a sentence says of what it counts that the tables do not. */
export function isLeftOut(text: string): boolean {
  return text.includes('无关') ? UNRELATED.test(text) : text.includes('入') && NOT_LISTED.test(text);
}

const UNRELATED = /与(?:政府)?信息公开(?:工作)?无关/;
const NOT_LISTED = /(?:未|不|没有)(?:列|计|纳|统计)入(?:上|下|本|附)?(?:表|列表|统计)/;

/** Requests of other kinds and other business, which offices count in the same words. */
const OTHERS =
  /复议|诉讼|应诉|热线|12345|提案|建议|议案|信访|投诉|举报|许可|处罚|咨询|留言|诉求|工单|信箱|来信|来电|来访|转办|督办|考核|培训|救助|低保|补贴|采购|招标|查询/;

/** Whether the words speak of requests for government information and of no other thing. */
export function isAboutRequests(words: string): boolean {
  return /公开[^,]{0,8}申请|申请[^,]{0,6}公开|公开信息/.test(words) && !OTHERS.test(words);
}

/** Business of publishing, which sorts texts into 主动公开, 依申请公开 and 不予公开. */
const PUBLISHING = /公文|发文|属性|认定|复核|清理|审查/;

/** One office among several, or all of them together. */
const BELOW = /本级|下属|所属|直属|全系统/;

/** Whether a sentence speaks, up to a place, of other business or of one office among several. */
export function isOfOthers({ text, heading }: Sentence, until: number): boolean {
  const said = text.slice(0, until);
  return OTHERS.test(said) || BELOW.test(said) || /复议|诉讼/.test(heading);
}

/** Whether a sentence speaks of requests up to a place, by its own words or by its heading's. */
export function isInRequests(sentence: Sentence, until: number): boolean {
  const said = sentence.text.slice(0, until);
  if (OTHERS.test(said) || PUBLISHING.test(said) || BELOW.test(said)) return false;
  return isAboutRequests(said) || (/申请/.test(said) && /依申请|公开申请/.test(sentence.heading));
}
