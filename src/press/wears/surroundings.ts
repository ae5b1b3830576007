import type { Draft, Section } from '../draft.ts';
import type { Random } from '../random.ts';
import type { Wear } from '../renderReport.ts';
import { labelCell, type PrintRow, type PrintTable } from '../tables/printTable.ts';

/** Units above the tables and remarks below them, with digits that are no values. */
export const addRemarks: Wear = (draft, random) =>
  mapTabled(draft, (section) => ({
    ...section,
    paragraphs: [
      ...section.paragraphs,
      random.pick([
        '单位：件',
        '（单位：件、万元）',
        `表${random.int(1, 4)}　政府信息公开情况`,
        `统计时间：${draft.truth.year}年12月31日`,
      ]),
    ],
    after: [
      ...section.after,
      random.pick([
        '注：1.数据由各科室汇总；2.保留2位小数。',
        `填表人：李某　　审核人：周某　　联系电话：${random.int(3000000, 8999999)}`,
        '说明：“其他”包括社区、村委会等3类主体。',
      ]),
    ],
  }));

/** A table of other things in section one: channels and their counts. */
export const addForeignTable: Wear = (draft, random) => ({
  ...draft,
  sections: draft.sections.map((section, at) => (at === 0 ? { ...section, table: drawForeignTable(random) } : section)),
});

/** A table that compares this year with the last, with some of the form's own labels. */
export const addComparison: Wear = (draft, random) => ({
  ...draft,
  sections: draft.sections.map((section, at) =>
    at === 0 ? { ...section, table: drawComparison(draft, random) } : section,
  ),
});

/** What section three tells in words of its own table: the outcomes, by their labels, each with its count. */
export const tellOutcomes: Wear = (draft) => {
  const count = (row: string) => draft.truth.cells.get(`requests.${row}.total`)?.value ?? 0;
  const told = `具体办理结果：（一）予以公开${count('granted')}件；（二）部分公开${count('partial')}件；（三）不予公开中，属于国家秘密${count('denied_state_secret')}件；（四）无法提供中，本机关不掌握相关政府信息${count('unable_not_held')}件；（七）总计${count('total')}件。`;
  return mapTabled(draft, (section) =>
    section.table?.id === 'requests' ? { ...section, paragraphs: [...section.paragraphs, told] } : section,
  );
};

function mapTabled(draft: Draft, change: (section: Section) => Section): Draft {
  return { ...draft, sections: draft.sections.map((section) => (section.table ? change(section) : section)) };
}

const COMPARED: readonly (readonly [label: string, row: string])[] = [
  ['本年新收政府信息公开申请数量', 'new'],
  ['上年结转政府信息公开申请数量', 'carried_in'],
  ['予以公开', 'granted'],
  ['部分公开', 'partial'],
  ['结转下年度继续办理', 'carried_out'],
];

function drawComparison({ truth }: Draft, random: Random): PrintTable {
  const row = (texts: readonly string[]): PrintRow => texts.map((text) => labelCell([text]));
  const rows = COMPARED.map(([label, id]) => {
    const now = truth.cells.get(`requests.${id}.total`)?.value ?? 0;
    const before = random.int(0, 2 * now + 5);
    return row([label, `${before}件`, `${now}件`, `${now - before}件`]);
  });
  const head = row(['指标', `${truth.year - 1}年`, `${truth.year}年`, '增减']);
  return { id: 'proactive', columns: 4, head: 1, rows: [head, ...rows] };
}

const CHANNELS = ['政府网站', '政务微信', '公开栏', '便民手册', '广播'];

function drawForeignTable(random: Random): PrintTable {
  const row = (texts: readonly string[]): PrintRow => texts.map((text) => labelCell([text]));
  const counts = CHANNELS.map((channel, index) =>
    row([String(index + 1), channel, String(random.int(0, 400)), `${random.int(0, 99)}%`]),
  );
  return {
    id: 'proactive',
    columns: 4,
    head: 1,
    rows: [
      row(['序号', '公开渠道', '公开数量（条）', '占比']),
      ...counts,
      row(['合计', '', String(random.int(400, 900)), '100%']),
    ],
  };
}
