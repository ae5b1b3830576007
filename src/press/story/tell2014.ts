import type { Random } from '../random.ts';
import { numberOf, type Truth } from '../truth.ts';
import type { Prose } from './prose/drawProse.ts';
import type { Passage } from './prose/passage.ts';
import { tellAside } from './tellAsides.ts';
import { tellProblems } from './tellRest.ts';

/** A section without a table: heading and paragraphs. */
export type Chapter = readonly [heading: string, paragraphs: readonly string[]];

/** The narrative of a report in the years of the statistics form. */
export function tell2014(truth: Truth, random: Random, prose: Prose): readonly Chapter[] {
  const { self } = truth.body;
  const count = (row: string) => numberOf(truth, `statistics.${row}.value`);
  const received = count('received');
  const aside = random.fork('aside');
  return [
    [
      '一、概述',
      [
        `${truth.year}年，${self}按照上级部署推进政府信息公开，调整领导小组${random.int(1, 2)}次，召开会议${count('meetings')}次，举办培训${count('trainings')}期。`,
        ...(aside.chance(0.4) ? [tellAside(truth, aside)] : []),
        ...toParagraphs(prose.opened, prose.managed, prose.supervised),
      ],
    ],
    [
      '二、主动公开政府信息情况',
      [
        `全年主动公开政府信息${count('proactive_count')}条，其中政府网站公开${count('channel_website')}条、政府微信公开${count('channel_wechat')}条。`,
        ...toParagraphs(prose.published, prose.platforms),
      ],
    ],
    [
      '三、依申请公开政府信息情况',
      [
        received > 0 ? `全年收到政府信息公开申请${received}件，均已答复。` : '全年未收到政府信息公开申请。',
        ...toParagraphs(prose.requested),
      ],
    ],
    [
      '四、行政复议、行政诉讼和收费情况',
      [`行政复议${count('reconsideration')}件，行政诉讼${count('litigation')}件，${tellFees(count('fees'), random)}`],
    ],
    ['五、存在问题和改进措施', tellProblems(truth, random, prose)],
  ];
}

function tellFees(fees: number, random: Random): string {
  return fees > 0 ? `收取检索、复制等费用${fees}万元。` : random.pick(['未收取任何费用。', '没有收费。']);
}

function toParagraphs(...passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ onward, paragraphs }) => (onward === '' ? paragraphs : [onward, ...paragraphs]));
}
