import { expect, test } from 'vitest';
import { renderCase } from '../press/pressCase.ts';
import { PRESS_CASES } from '../press/pressCases.ts';
import type { Rendered } from '../press/renderReport.ts';
import { readContent } from '../read/readSource.ts';
import type { Report } from '../report/report.ts';
import { parseReport } from './parse.ts';
import { parseReports } from './reports.ts';

const LAYOUTS = ['lines', 'tabs', 'pipe-rows', 'markdown', 'html', 'html-word', 'html-filler', 'html-pages'];
const SEEDS = [2];

function render(id: string, seed: number): Rendered {
  const one = PRESS_CASES.find((other) => other.id === id);
  if (!one) throw new Error(`no case ${id}`);
  return renderCase(one, seed);
}

async function parseAll(...printed: readonly Rendered[]): Promise<readonly Report[]> {
  const content = printed.map((one) => one.content).join('\n');
  const { source } = await readContent('x', printed[0]?.kind ?? 'text', content);
  return source ? parseReports(source) : [];
}

function valuesOf(report: Report | undefined) {
  return [...(report?.cells.values() ?? [])].filter(({ value }) => value !== null).map(({ id, value }) => [id, value]);
}

const CASES = LAYOUTS.flatMap((id) => SEEDS.map((seed) => ({ id, seed })));

test.each(CASES)(
  'two reports one after the other are two, each read as it is alone: $id $seed',
  async ({ id, seed }) => {
    const [first, second] = [render(id, seed), render(id, seed + 50)];
    const reports = await parseAll(first, second);
    expect(reports.map(({ year }) => year)).toEqual([first.year, second.year]);
    for (const [at, one] of [first, second].entries()) {
      const [alone] = await parseAll(one);
      expect(valuesOf(reports[at])).toEqual(valuesOf(alone));
      expect(reports[at]?.organization).toBe(alone?.organization);
    }
  },
);

test.each(CASES)('one that is printed twice is one: $id $seed', async ({ id, seed }) => {
  const one = render(id, seed);
  expect(await parseAll(one, one)).toHaveLength(1);
});

test.each(['tables-only', 'no-frame', 'tabs', 'lines'].flatMap((id) => [3, 8, 12, 20].map((seed) => ({ id, seed }))))(
  'two without titles are two, each read as it is alone: $id $seed',
  async ({ id, seed }) => {
    const [first, second] = [render(id, seed), render(id, seed + 50)].map((one) => ({ ...one, kind: 'text' as const }));
    const text = [first, second].map((one) => withoutTitles(one?.content ?? ''));
    const reports = parseReports({ name: 'x', text: text.join('\n'), grids: [] });
    expect(reports).toHaveLength(2);
    for (const [at, alone] of text.entries())
      expect(valuesOf(reports[at])).toEqual(valuesOf(parseReport({ name: 'x', text: alone, grids: [] })));
  },
);

/** The text without the lines that name it. */
function withoutTitles(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/政府信息公开.*(?:报告|年报)/.test(line))
    .join('\n');
}

test('a blank copy of the form is no second report', async () => {
  for (let seed = 1; seed <= 12; seed++) expect(await parseAll(render('blank-form', seed))).toHaveLength(1);
});

test('nor is one above the title of the report that fills it in', async () => {
  const one = render('tabs', 2);
  const blank = withoutTitles(one.content)
    .replace(/(?<=\t)[^\t\n]*\d[^\t\n]*/g, '')
    .replace(/^[\d\t ]+$/gm, '');
  const notice = '关于报送年度报告的通知\n附件:年度报告格式\n';
  const tables = blank.slice(blank.indexOf('第二十条'), blank.indexOf('五、'));
  const [report, ...more] = await parseAll({ ...one, content: `${notice}${tables}\n${one.content}` });
  expect(more).toEqual([]);
  expect(report?.organization).not.toBeNull();
  expect(valuesOf(report).length).toBeGreaterThan(100);
});

test('a merged cell that is written out begins no report, whatever was compared before', async () => {
  expect(await parseAll(render('worn-much', 86))).toHaveLength(1);
});

test.each(['comparison', 'repeated-heads', 'told-outcomes', 'contents'])(
  'nor is what a report prints twice: %s',
  async (id) => {
    for (let seed = 1; seed <= 12; seed++) expect(await parseAll(render(id, seed))).toHaveLength(1);
  },
);

test('nor does a sentence that tells a row of the table far below it', async () => {
  expect(await parseAll(render('mistyped-labels', 2515))).toHaveLength(1);
});

test('every cell of a part has its characters in the text of the part', async () => {
  const reports = await parseAll(render('html', 2), render('html', 52));
  for (const { cells, source } of reports) {
    for (const { raw, span } of cells.values()) if (span) expect(source.text.slice(span.from, span.to)).toBe(raw);
  }
  expect(reports).toHaveLength(2);
});

test('pages that repeat the title of their report are no reports', () => {
  const columns = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计';
  const head = '\n云溪街道2024年政府信息公开工作年度报告\n\n';
  const rows = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '(一)予以公开',
    '(二)部分公开',
    '1.属于国家秘密',
  ];
  const rest = ['(七)总计', '四、结转下年度继续办理', '2.重复申请', '3.要求提供公开出版物', '1.信访举报投诉类申请'];
  const print = (labels: readonly string[]) => labels.map((label) => `${label} 0 0 0 0 0 0 0\n`).join('');
  const text = `${head}第二十条第(一)项\n${columns}\n${print(rows)}${head}${print(rest)}`;
  expect(parseReports({ name: 'x', text, grids: [] })).toHaveLength(1);
});
