import type { Message } from '../report/finding.ts';
import {
  eatenDates,
  fullWidthDigits,
  indented,
  misread,
  oddSpaces,
  radicals,
  spacedLabels,
  zeroWidth,
} from './damage/characters.ts';
import { doubledGlosses, glosses, nestedGlosses, tonelessGlosses } from './damage/glosses.ts';
import { pageMarks } from './damage/pageMarks.ts';
import { printedTwice } from './damage/printedTwice.ts';
import { faultyTraditional, taiwan, traditional } from './damage/traditional.ts';
import type { Damage } from './damage.ts';
import type { FormChoice } from './drawStory.ts';
import type { Layout } from './layout.ts';
import { blankLines } from './layouts/blankLines.ts';
import { flatFused } from './layouts/flat.ts';
import { fusedInline } from './layouts/fusedInline.ts';
import { fusedRows } from './layouts/fusedRows.ts';
import { fusedTable } from './layouts/fusedTable.ts';
import { htmlPlain } from './layouts/htmlPlain.ts';
import { lines } from './layouts/lines.ts';
import { markdown } from './layouts/markdown.ts';
import { oneLineFused } from './layouts/oneLine.ts';
import { pdfColumns } from './layouts/pdfColumns.ts';
import { pdfPlain } from './layouts/pdfPlain.ts';
import { pipeBoth } from './layouts/pipeBoth.ts';
import { pipeCells } from './layouts/pipeCells.ts';
import { pipeRows } from './layouts/pipeRows.ts';
import { spaces } from './layouts/spaces.ts';
import { tabs } from './layouts/tabs.ts';
import { LAYOUTS, LAYOUTS_WITH_BLANKS, PLAIN_LAYOUTS, READABLE_LAYOUTS } from './layouts.ts';
import type { Fill } from './numbers/fillCells.ts';
import type { PressCase } from './pressCase.ts';
import type { Wear } from './renderReport.ts';
import { severalDamages, severalWears } from './several.ts';
import {
  addContents,
  breakHeadings,
  dropFrame,
  dropHeadings,
  keepTablesOnly,
  misnumberHeadings,
} from './wears/outline.ts';
import { addBlankForm, addPortal } from './wears/page.ts';
import { addProcurement } from './wears/procurement.ts';
import { addSerials } from './wears/serials.ts';
import { interruptTable, keepPersons, permuteColumns, tellRequests, transposeRequests } from './wears/shapes.ts';
import { addComparison, addForeignTable, addRemarks, tellOutcomes } from './wears/surroundings.ts';
import {
  addCodes,
  displaceTotal,
  dropNumbers,
  dropRegulations,
  dropSubLabels,
  mistypeLabels,
  repeatHeads,
  splitDisputes,
  splitGroupLabels,
  stackDisputes,
  uprightHeads,
} from './wears/tables.ts';
import { dropDisputesHeads, permuteDisputes, turnProactive } from './wears/turned.ts';
import { misreadLabels, renumberLabels, shortenLabels } from './wears/wordings.ts';

type Some<T> = readonly [T, ...T[]];

const FORMS: Some<FormChoice> = ['2021', '2021', '2021', '2021', '2021', '2019', '2019', 'hybrid', '2014'];
const CURRENT: Some<FormChoice> = ['2021', '2021', '2021', '2019', 'hybrid'];
const FULL: Some<Fill> = ['full'];
const MARKED: Some<Fill> = ['full', 'full', 'full', 'full', 'marks'];
const FILLS: Some<Fill> = [...MARKED, ...MARKED, 'blank-zeros', 'one-table-blank', 'no-total'];

function ofLayout(layout: Layout): PressCase {
  const fills = layout.blanks === 'kept' ? FILLS : layout.cells === 'any' ? MARKED : FULL;
  return {
    ...PLAIN,
    id: layout.id,
    title: layout.title,
    layouts: [layout],
    forms: layout.id === 'label-unit-value' ? ['2014'] : FORMS,
    fills: layout.id === 'collapsed-blanks' ? ['blank-zeros'] : fills,
    numbers: 'as drawn',
  };
}

const PLAIN = { layouts: PLAIN_LAYOUTS, forms: FORMS, fills: FULL, wears: [], damages: [], numbers: 'clean' } as const;

function ofFill(id: string, zh: string, en: string, fill: Fill): PressCase {
  return { ...PLAIN, id, title: { zh, en }, layouts: LAYOUTS_WITH_BLANKS, forms: CURRENT, fills: [fill] };
}

function ofWear(id: string, zh: string, en: string, ...wears: readonly Wear[]): PressCase {
  return { ...PLAIN, id, title: { zh, en }, forms: CURRENT, wears };
}

function ofShape(id: string, zh: string, en: string, wear: Wear): PressCase {
  return { ...ofWear(id, zh, en, wear), layouts: SHAPED_LAYOUTS };
}

/** The layouts in which every value has a place of its own, so that a table's shape can be told. */
const SHAPED_LAYOUTS: Some<Layout> = [
  lines,
  blankLines,
  pipeCells,
  pipeRows,
  pipeBoth,
  tabs,
  spaces,
  markdown,
  htmlPlain,
];

function ofDamage(damage: Damage, title: Message): PressCase {
  return { ...PLAIN, id: damage.id, title, damages: [damage] };
}

/** Every kind of report that the press prints: the layouts, the habits of offices, worn reports, harmed characters. */
export const PRESS_CASES: readonly PressCase[] = [
  ...LAYOUTS.map(ofLayout),
  {
    ...PLAIN,
    id: 'fused-thousands',
    title: { zh: '数千件申请数字连写', en: 'Thousands of applications, digits run together' },
    layouts: [fusedRows, fusedInline, fusedTable, flatFused, oneLineFused],
    forms: CURRENT,
    numbers: 'as drawn',
    received: [6000, 10000],
  },
  ofFill('zeros-blank', '零值留空', 'Zeros left blank', 'blank-zeros'),
  ofFill('all-blank', '全部留空', 'Every value blank', 'all-blank'),
  ofFill('only-total', '仅填总计', 'Only the total column filled', 'only-total'),
  ofFill('no-total', '总计从未填写', 'The total column never filled', 'no-total'),
  ofFill('marks', '零值以符号代替', 'Signs in the place of zeros', 'marks'),
  ofWear('no-frame', '无标题和落款', 'No title, opening or signature', dropFrame),
  ofWear('no-headings', '无章节标题', 'No headings', dropHeadings),
  ofWear('tables-only', '只有表格', 'Tables alone', keepTablesOnly),
  ofWear('misnumbered', '章节编号错误', 'Misnumbered headings', misnumberHeadings),
  ofWear('contents', '文前有目录', 'A list of contents first', addContents),
  ofWear('broken-headings', '标题断行', 'Headings broken over lines', breakHeadings),
  ofWear('sub-labels-gone', '分组下标签缺失', 'Labels of a group gone, values printed', dropSubLabels),
  ofWear('upright-heads', '竖排表头', 'Headers in vertical strips', uprightHeads),
  ofWear('repeated-heads', '跨页重复表头', 'Header repeated at a page break', repeatHeads),
  ofWear('split-groups', '分组标签断开', 'Group labels cut by a page', splitGroupLabels),
  ofWear('no-regulations', '无规章一行', 'Without the row of regulations', dropRegulations),
  ofWear('displaced-total', '总计一行错位', 'The row of totals displaced', displaceTotal),
  ofWear('mistyped-labels', '标签有错字漏字', 'Mistyped labels', mistypeLabels),
  ofWear('remarks', '表上单位、表下说明', 'Remarks around the tables', addRemarks),
  ofWear('foreign-table', '正文另有一表', 'A table of other things first', addForeignTable),
  ofWear('told-outcomes', '表前文字复述结果', 'The outcomes told above their table', tellOutcomes),
  ofWear('unnumbered', '标签编号丢失', 'Labels without their numbers', dropNumbers),
  ofWear('stacked-disputes', '复议诉讼表分三行', 'Section four in three rows', stackDisputes),
  ofWear('split-disputes', '复议诉讼表分为三表', 'Section four in three tables', splitDisputes),
  ofWear('short-labels', '标签简写', 'Shortened labels', shortenLabels),
  ofWear('renumbered-labels', '标签另行编号', 'Labels numbered otherwise', renumberLabels),
  ofWear('misread-labels', '标签文字识别误认', 'Labels mistaken by a scanner', misreadLabels),
  ofWear('portal', '门户网站整页', 'A portal page around the report', addPortal),
  ofWear('blank-form', '附有空白表样', 'The empty form beside the filled one', addBlankForm),
  ofWear('comparison', '正文另有同比表', 'A table that compares two years first', addComparison),
  {
    ...ofWear('procurement', '表后另有政府集中采购', 'Article nine of 2019 below the form of 2021', addProcurement),
    forms: ['2021', 'hybrid'],
  },
  {
    ...PLAIN,
    id: 'codes',
    title: { zh: '带代码列的统计表', en: 'Statistics form with codes' },
    layouts: [lines, tabs, pipeRows, htmlPlain],
    forms: ['2014'],
    wears: [addCodes],
  },
  {
    ...PLAIN,
    id: 'serials',
    title: { zh: '首列行号', en: 'A first column of line numbers' },
    layouts: [lines, pipeRows, tabs, markdown, htmlPlain],
    forms: CURRENT,
    wears: [addSerials],
  },
  ofShape('permuted-columns', '列序与表样不同', 'Columns in another order', permuteColumns),
  ofShape('persons-only', '仅有自然人和总计', 'Persons and totals alone', keepPersons),
  ofShape('transposed', '行列互换', 'Rows and columns exchanged', transposeRequests),
  ofShape('turned-proactive', '主动公开表行列互换', 'Section two, rows and columns exchanged', turnProactive),
  ofShape('permuted-disputes', '复议诉讼表列序不同', 'Section four, outcomes in another order', permuteDisputes),
  ofShape('bare-disputes', '复议诉讼表无表头', 'Section four without headers', dropDisputesHeads),
  ofShape('interrupted', '表中夹有正文', 'A sentence in the middle of a table', interruptTable),
  ofShape('told-list', '以文字逐项列出', 'Told line by line instead of a table', tellRequests),
  {
    ...ofShape('blank-form-pdf', 'PDF 文本后附空白表样', 'The empty form behind PDF text', addBlankForm),
    layouts: [pdfPlain, pdfColumns],
  },
  ofDamage(glosses, { zh: '拼音注音', en: 'Pinyin glosses' }),
  ofDamage(tonelessGlosses, { zh: '无声调注音', en: 'Toneless glosses' }),
  ofDamage(doubledGlosses, { zh: '重复注音', en: 'Doubled glosses' }),
  ofDamage(nestedGlosses, { zh: '嵌套注音', en: 'Nested glosses' }),
  ofDamage(traditional, { zh: '繁体字', en: 'Traditional characters' }),
  ofDamage(taiwan, { zh: '台湾用语', en: 'Taiwan wording' }),
  ofDamage(faultyTraditional, { zh: '错误的繁体转换', en: 'Faulty traditional characters' }),
  ofDamage(radicals, { zh: '部首字符', en: 'Kangxi radicals' }),
  ofDamage(fullWidthDigits, { zh: '全角数字', en: 'Full-width digits' }),
  ofDamage(zeroWidth, { zh: '零宽字符', en: 'Zero-width characters' }),
  ofDamage(oddSpaces, { zh: '特殊空格', en: 'Odd spaces' }),
  ofDamage(indented, { zh: '缩进和回车换行', en: 'Indents and CRLF' }),
  ofDamage(eatenDates, { zh: '日期缺字', en: 'Dates with eaten characters' }),
  ofDamage(spacedLabels, { zh: '标签内空格', en: 'Spaces inside labels' }),
  ofDamage(misread, { zh: '文字识别误认', en: 'Digits mistaken by a scanner' }),
  ofDamage(pageMarks, { zh: '表内页码', en: 'Page marks inside tables' }),
  ofDamage(printedTwice, { zh: '同一报告出现两次', en: 'The same report twice' }),
  { ...ofWear('worn-much', '多处改动', 'Worn in several ways', severalWears), layouts: READABLE_LAYOUTS },
  { ...ofDamage(severalDamages, { zh: '多种字符损坏', en: 'Harmed in several ways' }), layouts: READABLE_LAYOUTS },
  {
    ...ofWear('worn-and-harmed', '改动并有字符损坏', 'Worn and harmed in several ways', severalWears),
    layouts: READABLE_LAYOUTS,
    damages: [severalDamages],
  },
];
