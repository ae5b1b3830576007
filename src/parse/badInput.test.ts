import { describe, expect, test } from 'vitest';
import { drawStory } from '../press/drawStory.ts';
import { lines } from '../press/layouts/lines.ts';
import { pipeRows } from '../press/layouts/pipeRows.ts';
import { tabs } from '../press/layouts/tabs.ts';
import { createRandom } from '../press/random.ts';
import { renderReport } from '../press/renderReport.ts';
import type { FormId } from '../report/form.ts';
import { TABLES } from '../report/forms.ts';
import type { Report } from '../report/report.ts';
import { parseReport } from './parse.ts';

function parse(text: string): Report {
  return parseReport({ name: 'text', text, grids: [] });
}

/** The form as a notice prints it: every label, no value. */
function printForm(form: FormId): string {
  const tables = TABLES.filter((table) => table.form === form);
  return tables
    .flatMap(({ section, blocks }) => [
      section,
      ...blocks.flatMap(({ columns, rows }) => [
        ...columns.map(({ label }) => label),
        ...rows.map(({ label }) => label),
      ]),
    ])
    .join('\n');
}

const OTHERS = {
  'a report on the rule of law': `碧湾县水务局2024年法治政府建设年度报告
2024年,我局办理行政许可312件,行政处罚27件,行政强制3件。行政复议2件,结果维持2件;行政诉讼1件,结果维持1件。
一、主要举措和成效
(一)依法行政。制定行政规范性文件2件,废止1件,现行有效13件。`,
  'a budget': `碧湾县水务局2024年部门预算公开报告
收支总表 | 单位:万元
一、一般公共预算拨款收入 | 1203.45
二、政府性基金预算拨款收入 | 0
三、其他收入 | 12
行政事业性收费 | 3.2
总计 | 1215.45`,
  'guidance on the form': `填报说明:
1.统计时间为2024年1月1日至12月31日。
2.第三部分:第一项加第二项之和,等于第三项加第四项之和。
3.“本年新收政府信息公开申请数量”填写当年收到的申请;“上年结转政府信息公开申请数量”填写上年第四项数字。
4.“予以公开”“部分公开”“总计”按件数填写,不得多于2位小数。`,
  'a story': '祖母坐在火边,数着她的三十七颗纽扣。一共收到两封信,其他的都丢了。总计走了十二里路。\n'.repeat(3000),
};

test.each(Object.entries(OTHERS))('%s is no report: nothing is read, and what was looked for is said', (_, text) => {
  const { cells, forms, organization, problems } = parse(text);
  expect(cells.size).toBe(0);
  expect(forms).toEqual({});
  expect(organization === null || text.includes(organization)).toBe(true);
  expect(problems.map(({ kind }) => kind)).toEqual(['no-report']);
  expect(problems[0]?.message.zh).toMatch(/没有找到年度报告的表格。查找的是：.*本年新收政府信息公开申请数量/);
});

test.each(['', ' \n\u3000\n'])('of a text without anything that is said', (text) => {
  const { cells, problems } = parse(text);
  expect(cells.size).toBe(0);
  expect(problems).toMatchObject([{ kind: 'no-report', message: { zh: expect.stringMatching(/^没有文字/) } }]);
});

test('a story has no title, no body and no year', () => {
  expect(parse(OTHERS['a story'])).toMatchObject({ title: null, organization: null, year: null, period: null });
});

test.each<FormId>(['2021', '2019', '2014'])('the blank form of %s in a notice gives no number', (form) => {
  const notice = `关于做好2024年政府信息公开工作年度报告编制和发布工作的通知\n请于2025年1月20日前报送。\n${printForm(form)}`;
  const numbers = [...parse(notice).cells.values()].filter(({ value }) => value !== null);
  expect(numbers).toEqual([]);
});

const SEEDS = [1, 2, 3, 4, 5, 6];

function print(layout: typeof lines, seed: number) {
  const random = createRandom(seed);
  const story = drawStory(random, { form: '2021', fill: 'full', mistakes: [], dressed: 0 });
  return renderReport(story, layout, { seed, wears: [], damages: [] });
}

describe.each([lines, pipeRows, tabs])('$id', (layout) => {
  test.each(SEEDS)('the filled form is read, not the blank one in the annex or before the report (%i)', (seed) => {
    const { content, truth } = print(layout, seed);
    for (const text of [`${content}\n附件:格式\n${printForm('2021')}`, `${printForm('2021')}\n${content}`]) {
      const { cells } = parse(text);
      const wrong = [...truth.cells].filter(
        ([id, { value }]) => id.startsWith('requests.') && cells.get(id)?.value !== value,
      );
      expect(wrong).toEqual([]);
    }
  });

  test.each(SEEDS)('of half a report what is there is read, and the rest is named (%i)', (seed) => {
    const { content, truth } = print(layout, seed);
    const { cells, problems } = parse(content.slice(0, content.lastIndexOf('无法提供') - '(四)'.length));
    for (const [id, { value }] of truth.cells) {
      if (/^proactive\.|^requests\.(?:new|carried_in|granted|partial)\./.test(id))
        expect(cells.get(id)?.value, id).toBe(value);
    }
    expect([...cells.values()].filter(({ id, value }) => id.startsWith('disputes.') && value !== null)).toEqual([]);
    const missing = problems.filter(({ kind }) => kind === 'missing').map(({ message }) => message.zh);
    expect(missing.length).toBeLessThanOrEqual(3);
    expect(missing.join()).toMatch(/没有找到.*复议诉讼表/);
  });

  test.each(SEEDS)('a text that ends behind the second row gives these two rows (%i)', (seed) => {
    const { content, truth } = print(layout, seed);
    const { cells, problems } = parse(content.slice(0, content.lastIndexOf('三、本年度办理结果')));
    const read = [...cells.values()].filter(({ id }) => id.startsWith('requests.'));
    const printed = [...truth.cells].filter(([id]) => /^requests\.(?:new|carried_in)\./.test(id));
    expect(Object.fromEntries(read.map(({ id, value }) => [id, value]))).toEqual(
      Object.fromEntries(printed.map(([id, { value }]) => [id, value])),
    );
    expect(problems.map(({ message }) => message.zh).join()).toMatch(/依申请公开表中有 \d+ 行没有找到/);
  });
});
