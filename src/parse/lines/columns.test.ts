import { expect, test } from 'vitest';
import { parseReport } from '../parse.ts';

const LABELS = ['(一)予以公开', '(二)部分公开', '1.属于国家秘密', '1.本机关不掌握相关政府信息', '1.信访举报投诉类申请'];

/** Section three in columns that spaces keep, with its blanks left blank, under a heading and before them a cut note. */
function printTable(heading: string): string {
  const row = (label: string, counts: string) => `${label}${' '.repeat(52 - 2 * label.length)}${counts}`;
  return `${heading}

 (本列数据的勾稽关系为:第一项加第二项之和,等于  申请人情况
 第三项加第四项之和)
                                                  自然人 法人或其他组织                     总计
                                                         商业企 科研机 社会公 法律服 其他
                                                         业     构     益组织 务机构
${row('一、本年新收政府信息公开申请数量', '4      1             1                    6')}
${row('二、上年结转政府信息公开申请数量', '       1             1                    2')}
${LABELS.map((label) => row(label, '')).join('\n')}
${row('(七)总计', '4      1             2                    7')}
${row('四、结转下年度继续办理', '       1                                  1')}
`;
}

test.each(['三、收到和处理政府信息公开申请情况', '三、依申请公开政府信息情况', '三、申请公开'])(
  'values belong to the headers that they stand under, whatever the heading above: %s',
  (heading) => {
    const { cells } = parseReport({ name: '', text: printTable(heading), grids: [] });
    const columns = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'];
    const read = (line: string) => columns.map((column) => cells.get(`requests.${line}.${column}`)?.value);
    expect(read('new')).toEqual([4, 1, null, 1, null, null, 6]);
    expect(read('carried_in')).toEqual([null, 1, null, 1, null, null, 2]);
    expect(read('carried_out')).toEqual([null, 1, null, null, null, null, 1]);
  },
);
