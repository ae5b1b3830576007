import type { Amount } from './amounts.ts';
import type { Sentence } from './sentences.ts';

/** Whether a number counts something of the report's own year; what was, is compared or is summed up does not. */
export function isOfTheYear({ before, after, lead }: Amount): boolean {
  if (/同比|环比|[较比](?:上|去|前|20)|同期|历年|往年|累计|以来|增长|下降/.test(before)) return false;
  if (/^(?:的?增|的?减|,?同比)/.test(after)) return false;
  return isWholeYear(lead + before);
}

/** Whether the last time named in the words, years said as by `sayYears`, is the whole of the report's year. */
export function isWholeYear(words: string): boolean {
  if (/上半年|下半年|季度|[一二三四五六七八九十\d]月份/.test(words)) return false;
  if (/[1-9]月(?:至|-|到)(?!12月)\d{1,2}月/.test(words)) return false;
  const last = [...words.matchAll(/本年|今年|20\d\d年|去年/g)].at(-1)?.[0];
  return last === undefined || last === '本年' || last === '今年';
}

/** Requests of other kinds and other business, which offices count in the same words. */
const OTHERS =
  /复议|诉讼|应诉|热线|12345|提案|建议|议案|信访|投诉|举报|许可|处罚|咨询|留言|诉求|工单|信箱|来信|来电|来访|转办|督办|考核|培训|救助|低保|补贴|采购|招标|查询/;

/** Whether the words speak of requests for government information and of no other thing. */
export function isAboutRequests(words: string): boolean {
  return /公开[^,]{0,8}申请|申请[^,]{0,6}公开|公开信息/.test(words) && !OTHERS.test(words);
}

/** Whether a sentence speaks of requests up to a place, by its own words or by its heading's. */
export function isInRequests(sentence: Sentence, until: number): boolean {
  const said = sentence.text.slice(0, until);
  if (OTHERS.test(said)) return false;
  return isAboutRequests(said) || (/申请/.test(said) && /依申请/.test(sentence.heading));
}
