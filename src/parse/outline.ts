import type { Section } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import type { Folded } from './fold.ts';

/** The words by which the heading of each of the form's six sections is known, in order. */
const TOPICS: readonly RegExp[] = [
  /总体情况|概述|基本情况|总体工作|概况/,
  /主动公开/,
  /收到和处理|处理政府信息公开申请|依申请公开/,
  /行政复议|行政诉讼/,
  /问题|改进/,
  /其他需要报告|需要说明|其他事项|其它需要/,
];

const NUMERALS = '一二三四五六七八九十';
const HEADING = /(?:^|\n)[ |#*]*([一二三四五六七八九十])[ ]?[、.][ ]?([^\n。;:,|]{2,40})/g;

/** Rows of the forms that are numbered as sections are; their labels may stand before all values. */
const ROWS =
  /本年新收|上年结转|本年度办理结果|结转下年度|复议数量|诉讼数量|投诉数量|收取的费用|回应解读|机构建设|会议和培训/;

/** The sections that headings announce. `outside`: the tables, folded, whose rows are numbered in the same way. */
export function findSections(folded: Folded, outside: readonly Span[]): readonly Section[] {
  const { text } = folded;
  const found = [...text.matchAll(HEADING)].flatMap((match) => {
    const [whole, numeral = '', words = ''] = match;
    const to = match.index + whole.length;
    const from = to - whole.trimStart().replace(/^[| #*]+/, '').length;
    const isInTable = outside.some((span) => from < span.to && to > span.from);
    return isInTable || ROWS.test(words)
      ? []
      : [{ from, to, number: NUMERALS.indexOf(numeral) + 1, words: words.trim() }];
  });
  return found.map((heading, index) => {
    const body = text.slice(heading.to, found[index + 1]?.from ?? text.length);
    return {
      topic: toTopic(heading.words, heading.number),
      number: heading.number,
      heading: text.slice(heading.from, heading.to).trim(),
      span: folded.toSource(heading),
      length: body.replace(/[\s|。:]/g, '').length,
      fees: /处理费|收费|收取|费用/.test(body) ? 'stated' : 'not stated',
    };
  });
}

/** Words of two sections may stand in one heading, as where its text begins beside it: its own number then tells. */
function toTopic(words: string, number: number): number | null {
  if (TOPICS[number - 1]?.test(words)) return number;
  const index = TOPICS.findIndex((topic) => topic.test(words));
  return index < 0 ? null : index + 1;
}
