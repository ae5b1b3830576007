import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from './readHtml.ts';

const read = (html: string) => readHtml('page', html);

/** The rows of the first grid, each cell as `text` or `text(rows×columns)` where it is merged. */
function firstGrid(html: string): readonly (readonly string[])[] {
  const { text, grids } = read(html);
  const [grid] = grids;
  return Array.from({ length: grid?.rows ?? 0 }, (_, row) =>
    (grid?.cells ?? [])
      .filter((cell) => cell.row === row)
      .map(({ span, rowSpan, columnSpan }) => {
        const size = rowSpan > 1 || columnSpan > 1 ? `(${rowSpan}×${columnSpan})` : '';
        return text.slice(span.from, span.to) + size;
      }),
  );
}

describe('the text is what a reader of the page sees', () => {
  test.each([
    ['paragraphs', '<p>一、总体情况</p><p>全年\n  平稳</p>', '一、总体情况\n全年 平稳'],
    ['line breaks', '甲<br>乙<br/><br>丙', '甲\n乙\n\n丙'],
    ['spans within a number', '<span>1<span style="font-size:10.5pt">2</span>3</span>件', '123件'],
    ['entities', '&lt;甲&gt;&amp;&#20057;&nbsp;丙', '<甲>&乙\u00a0丙'],
    ['rows and cells', '<table><tr><td>甲<td>1<tr><td>乙<td>2</table>后', '甲\t1\n乙\t2\n后'],
    ['kept space', '<pre>甲  1\n乙  2</pre>', '甲  1\n乙  2'],
    [
      'the fields of a form that was filled in with numbers',
      '<table><tr><td>甲<td><input value="12" readonly><td><input type=text value=查询><td><input type=hidden value=7></table>',
      '甲\t12',
    ],
    ['what is hidden', '<div style="display: none">密<p>密</p></div><p hidden>密</p>明', '明'],
    ['code, styles, titles', '<title>题</title><style>td{}</style><script>var a="<p>12</p>"</script>明', '明'],
    ['the marks of Word', '<!--[if gte mso 9]><xml><w:View/></xml><![endif]--><p>明<o:p></o:p></p>', '明'],
    ['what is not closed', '<div><p>甲<div>乙<p>丙', '甲\n乙\n丙'],
    ['what was never opened', '</td></table></div>甲</p></tr>', '甲'],
  ])('%s', (_, html, text) => {
    expect(read(html).text.trim()).toBe(text);
  });
});

test('what a page calls itself is kept beside its text, once', () => {
  const name = (html: string) => readHtml('a.html', html).pageTitle;
  expect(name('<head><title> 云栖镇&amp;2024年 </title></head><p>文</p><svg><title>图</title></svg>')).toBe(
    '云栖镇&2024年',
  );
  expect(name('<p>文</p>')).toBeUndefined();
  expect(name(`<title>${'长'.repeat(1000)}`)).toHaveLength(200);
});

describe('grids hold the cells where a browser draws them', () => {
  test.each([
    [
      'merged cells',
      '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁</table>',
      [
        ['甲(2×1)', '乙(1×2)'],
        ['丙', '丁'],
      ],
    ],
    [
      'breaks within a cell',
      '<table><tr><th>商业<br>企业<th><p>科研</p><p>机构</p></table>',
      [['商业 企业', '科研 机构']],
    ],
    ['empty cells', '<table><tr><td>&nbsp;<td><td> <td>1</table>', [['', '', '', '1']]],
    ['spans beyond the table', '<table><tr><td rowspan=65534>甲<td>1<tr><td>2</table>', [['甲(2×1)', '1'], ['2']]],
    ['spans that are none', '<table><tr><td colspan="-3">甲<td rowspan=x>乙</table>', [['甲', '乙']]],
    ['parts of a table', '<table><thead><tr><th>甲</thead><tbody><tr><td>1</tbody></table>', [['甲'], ['1']]],
    ['rows and cells alone', '<table><td>甲<td>1</table>', [['甲', '1']]],
  ])('%s', (_, html, rows) => {
    expect(firstGrid(html)).toEqual(rows);
  });

  test('a table inside a cell is a grid of its own, whichever way the page is laid out', () => {
    const { text, grids } = read('<table><tr><td>菜单<td>前<table><tr><td>甲<td>1</table>后</table>');
    expect(grids.map(({ rows, columns }) => [rows, columns])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(grids[1]?.cells.map(({ span }) => text.slice(span.from, span.to))).toEqual(['甲', '1']);
  });
});

describe('hostile pages', () => {
  const MANY = 100_000;

  test.each([
    ['<div>'.repeat(MANY), 0],
    ['<table><tr><td>'.repeat(MANY), MANY],
    ['<b><p>'.repeat(MANY), 0],
    ['</div>'.repeat(MANY), 0],
    [`<table><tr>${'<td rowspan=9999999 colspan=9999999>1'.repeat(2000)}`, 1],
  ])('nest and span as deep and wide as they like', (html, grids) => {
    const source = read(html);
    expect(source.grids.length).toBe(grids);
    for (const { rows, columns } of source.grids) expect(rows * columns).toBeLessThanOrEqual(51_200);
  });

  test('never throw, and every cell lies in the text', () => {
    const piece = fc.constantFrom(
      ...'<table> </table> <tr> </tr> <td> </td> <th rowspan=3> <td_colspan=2> <p> </p> <br> <div> </div> <tbody>'.split(
        ' ',
      ),
      ...[
        '甲',
        '12',
        ' ',
        '\n',
        '&nbsp;',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<pre>',
        '</pre>',
        '<',
        '<p hidden>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, grids } = read(pieces.join('').replaceAll('_', ' '));
        for (const { cells, rows, columns } of grids) {
          for (const { span, row, column, rowSpan, columnSpan } of cells) {
            expect(0 <= span.from && span.from <= span.to && span.to <= text.length).toBe(true);
            expect(row + rowSpan <= rows && column + columnSpan <= columns).toBe(true);
          }
        }
      }),
      { seed: 4711, numRuns: 500 },
    );
  });
});
