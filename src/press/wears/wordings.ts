import type { Draft } from '../draft.ts';
import type { Wear } from '../renderReport.ts';
import { type PrintCell, textOf } from '../tables/printTable.ts';

/** Labels as an office shortens them that types its table anew. */
export const shortenLabels: Wear = (draft) =>
  mapLabels(draft, (label) => {
    const [number = ''] = /^(?:[一二三四]、|（[一二三四五六七]）|\d\.)/.exec(label) ?? [];
    return SHORT[label.slice(number.length)] ?? label;
  });

/** Labels numbered otherwise than the form does: ①属于国家秘密, （1）属于国家秘密, 1、属于国家秘密, 三.本年度办理结果. */
export const renumberLabels: Wear = (draft, random) => {
  const number = random.pick(NUMBERINGS);
  return mapLabels(draft, (label) =>
    label
      .replace(/^(\d)\./, (_, digit: string) => number(Number(digit)))
      .replace(/^([一二三四])、/, random.chance(0.5) ? '$1.' : '$1 、'),
  );
};

const NUMBERINGS: readonly [(digit: number) => string, ...((digit: number) => string)[]] = [
  (digit) => `（${digit}）`,
  (digit) => String.fromCharCode(0x2460 + digit - 1),
  (digit) => `${digit}、`,
  (digit) => `${digit}．`,
  (digit) => `${digit} `,
];

/** Characters of labels that a scanner took for others. */
export const misreadLabels: Wear = (draft, random) =>
  mapLabels(draft, (label) =>
    [...label].map((character) => (random.chance(0.06) ? (ALIKE[character] ?? character) : character)).join(''),
  );

const ALIKE: Readonly<Record<string, string>> = {
  未: '末',
  已: '己',
  人: '入',
  子: '予',
  予: '子',
  无: '元',
  公: '么',
  理: '埋',
  科: '料',
  研: '硏',
  审: '宙',
  正: '止',
  处: '外',
  开: '幵',
  申: '中',
  请: '清',
  息: '恩',
  复: '夏',
  议: '仪',
  诉: '拆',
  结: '给',
  果: '杲',
  本: '木',
  法: '去',
  不: '下',
  行: '彳亍',
  政: '玫',
  第: '弟',
  密: '蜜',
  类: '娄',
};

const SHORT: Readonly<Record<string, string>> = {
  本年新收政府信息公开申请数量: '本年新收',
  上年结转政府信息公开申请数量: '上年结转',
  本年度办理结果: '办理结果',
  '部分公开（区分处理的，只计这一情形，不计其他情形）': '部分公开',
  属于国家秘密: '国家秘密',
  其他法律行政法规禁止公开: '法律行政法规禁止公开',
  '危及“三安全一稳定”': '三安全一稳定',
  保护第三方合法权益: '第三方合法权益',
  属于三类内部事务信息: '内部事务信息',
  属于四类过程性信息: '过程性信息',
  属于行政执法案卷: '行政执法案卷',
  属于行政查询事项: '行政查询事项',
  本机关不掌握相关政府信息: '本机关不掌握',
  没有现成信息需要另行制作: '需要另行制作',
  补正后申请内容仍不明确: '补正后仍不明确',
  信访举报投诉类申请: '信访举报投诉类',
  要求提供公开出版物: '公开出版物',
  无正当理由大量反复申请: '大量反复申请',
  要求行政机关确认或重新出具已获取信息: '要求确认或重新出具',
  结转下年度继续办理: '结转下年度',
  本年制发件数: '制发件数',
  本年废止件数: '废止件数',
  本年处理决定数量: '处理决定数量',
  政府集中采购: '集中采购',
  本年新制作数量: '新制作数量',
  本年新公开数量: '新公开数量',
  对外公开总数量: '公开总数量',
};

function mapLabels(draft: Draft, change: (label: string) => string): Draft {
  const changeCell = (cell: PrintCell): PrintCell => {
    const text = textOf(cell);
    const changed = cell.cell === null ? change(text) : text;
    return changed === text ? cell : { ...cell, lines: [changed] };
  };
  return {
    ...draft,
    sections: draft.sections.map((section) => {
      const { table } = section;
      return table ? { ...section, table: { ...table, rows: table.rows.map((row) => row.map(changeCell)) } } : section;
    }),
  };
}
