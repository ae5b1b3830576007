import type { Random } from '../random.ts';
import type { Truth } from '../truth.ts';
import type { Prose } from './prose/drawProse.ts';
import type { Passage } from './prose/passage.ts';

/** Section five: what is wanting and what will be done, with numbers that belong to no table. */
export function tellProblems(truth: Truth, random: Random, prose: Prose): readonly string[] {
  const { self } = truth.body;
  const wanting = random.pick([
    '一是政策解读形式还不够多样，图表、视频类解读偏少；二是个别科室报送信息不够及时。',
    '公开内容的针对性有待增强，基层公开专区更新频次不高，业务人员变动较快。',
    `在年中自查的${random.int(20, 60)}个栏目中，有${random.int(1, 9)}个栏目更新超过${random.int(2, 4)}个月，信息时效性不强。`,
  ]);
  const doing = random.pick([
    `${truth.year + 1}年，${self}将修订公开事项清单，每半年开展一次业务培训，把公开工作延伸到每个村（社区）。`,
    `下一步，${self}将健全审核发布流程，力争年内新增解读材料${random.int(5, 20)}篇，提高答复文书的规范性。`,
    '针对以上问题，将明确完成时限，加强跟踪督办，确保整改到位。',
  ]);
  const isHeaded = random.chance(0.5);
  return [
    ...(prose.mended.length > 0 ? [prose.mended.join('')] : []),
    isHeaded ? `（一）存在的问题。${wanting}` : wanting,
    ...goOn('主要表现在：', prose.problems),
    isHeaded ? `（二）改进情况。${doing}` : doing,
    ...goOn('重点做好以下工作：', prose.planned),
  ];
}

function goOn(opening: string, { onward, paragraphs }: Passage): readonly string[] {
  return onward === '' ? paragraphs : [opening + onward, ...paragraphs];
}

/** Section six: the statement on fees that the notice asks for, and what else there is to say. */
export function tellOther(truth: Truth, random: Random, { others }: Prose): readonly string[] {
  const fees = random.pick([
    `${truth.year}年，${truth.body.self}未收取政府信息公开信息处理费。`,
    '本年度没有发出收费通知，收取信息处理费0元。',
    '按照信息处理费管理办法的规定，本年度没有产生信息处理费。',
  ]);
  const more = random.pick([
    '无其他需要报告的事项。',
    `办理人大代表建议${random.int(1, 9)}件、政协提案${random.int(1, 9)}件，办理结果已按要求公开。`,
    `落实上级年度政务公开要点，细化任务${random.int(8, 24)}项，已全部完成。`,
  ]);
  if (random.chance(0.3) && others.length === 0) return ['无。'];
  return others.length < 2 ? [fees, more, ...others] : numberParagraphs([fees, more, ...others], truth.year % 2);
}

function numberParagraphs(paragraphs: readonly string[], way: number): readonly string[] {
  return paragraphs.map((text, at) =>
    way === 0 ? `（${'一二三四五六七八九十'.charAt(at)}）${text}` : `${at + 1}.${text}`,
  );
}
