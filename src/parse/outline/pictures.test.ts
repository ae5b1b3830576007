import { expect, test } from 'vitest';
import { readHtml } from '../../read/html/readHtml.ts';
import { parseReport } from '../parse.ts';

const HEADINGS = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];

function sayProblems(source: Parameters<typeof parseReport>[0]) {
  return parseReport(source).problems.map(({ kind, span, message }) => ({
    kind,
    at: span && source.text.slice(span.from, span.to),
    zh: message.zh,
  }));
}

test('tables that are pictures are said to be, at the heading that they stand below', () => {
  const icon = '<img src="icon.gif" width="16" height="16">';
  const html = `${icon}${HEADINGS.map((heading) => `<p>${heading}</p><p><img src="table.png" width=600></p>`).join('')}`;
  const [first] = sayProblems(readHtml('x', html));
  expect(first).toMatchObject({ kind: 'missing', at: HEADINGS[0], zh: expect.stringContaining('图片') });
  for (const heading of HEADINGS) expect(first?.zh).toContain(heading);
});

test('in markdown the picture itself is the place', () => {
  const text = HEADINGS.map((heading, at) => `## ${heading}\n\n![表${at}](images/${at}.png)\n`).join('\n');
  expect(sayProblems({ name: 'x', text, grids: [] })[0]).toMatchObject({ kind: 'missing', at: '![表0](images/0.png)' });
});

test('icons, and pictures elsewhere, are no tables', () => {
  const html = `<p>一、总体情况</p><img src="photo.jpg">${HEADINGS.map((heading) => `<p>${heading}</p><img width=20>`).join('')}`;
  const bare = { kind: 'missing', zh: expect.stringContaining('标题下没有内容') };
  expect(sayProblems(readHtml('x', html))).toMatchObject([bare]);
});

test('one table of several may be a picture', () => {
  const columns = '自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计';
  const rows = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '(一)予以公开',
    '(七)总计',
    '四、结转下年度继续办理',
  ];
  const table = rows.map((row) => `${row}|0|0|0|0|0|0|0`).join('\n');
  const text = `${HEADINGS[0]}\n\n![](a.png)\n\n${HEADINGS[1]}\n\n${columns}\n${table}\n\n${HEADINGS[2]}\n`;
  const said = sayProblems({ name: 'x', text, grids: [] }).filter(
    ({ kind, zh }) => kind === 'missing' && zh.includes('、'),
  );
  expect(said.find(({ zh }) => zh.includes(HEADINGS[0] ?? ''))).toMatchObject({ at: '![](a.png)' });
  expect(said.find(({ zh }) => zh.includes(HEADINGS[2] ?? ''))).toMatchObject({ at: null });
});

test('a table that a converter left out is named at its placeholder', () => {
  const text = HEADINGS.map((heading) => `${heading}\n\n[TABLE]\n`).join('\n');
  const [first] = sayProblems({ name: 'x', text, grids: [] });
  expect(first).toMatchObject({ kind: 'missing', at: '[TABLE]', zh: expect.stringContaining('转换') });
  for (const heading of HEADINGS) expect(first?.zh).toContain(heading);
});
