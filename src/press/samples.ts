import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import { glosses } from './damage/glosses.ts';
import { halfWidth } from './damage/halfWidth.ts';
import type { Damage } from './damage.ts';
import { drawStory, type FormChoice } from './drawStory.ts';
import type { Layout } from './layout.ts';
import { fusedRows } from './layouts/fusedRows.ts';
import { lines } from './layouts/lines.ts';
import { markdown } from './layouts/markdown.ts';
import { pdfRaw } from './layouts/pdfRaw.ts';
import { pipeCells } from './layouts/pipeCells.ts';
import { pipeRows } from './layouts/pipeRows.ts';
import { statisticsFused } from './layouts/statisticsFused.ts';
import { tabs } from './layouts/tabs.ts';
import type { Fill } from './numbers/fillCells.ts';
import { createRandom } from './random.ts';
import { type Rendered, renderReport } from './renderReport.ts';
import { type Body, numberOf, type Truth, toPrinted } from './truth.ts';

/** A change of one number, in the table as printed or in what the narrative tells. */
interface Slip {
  readonly where: 'table' | 'narrative';
  readonly cell: CellId;
  readonly add: number;
}

/** A report of an invented place that a newcomer can try, in one layout, with or without an error. */
export interface Sample {
  readonly id: string;
  readonly body: Body;
  readonly year: number;
  readonly form: FormChoice;
  readonly fill: Fill;
  readonly layout: Layout;
  readonly damages: readonly Damage[];
  readonly seed: number;
  readonly title: Message;
  readonly slip: Slip | null;
  /** What was planted, for the reader; null in a report without errors. */
  readonly planted: Message | null;
}

const CURRENT = { year: 2024, form: '2021', fill: 'full', damages: [halfWidth], slip: null, planted: null } as const;

/** The samples, one in each layout that matters most. */
export const SAMPLES: readonly Sample[] = [
  {
    ...CURRENT,
    id: 'yunqi-2024',
    body: { name: '云栖镇人民政府', place: '云栖镇', self: '我镇', parent: '松陵县' },
    layout: lines,
    seed: 11,
    title: { zh: '云栖镇 2024 年', en: 'Yunqi Town, 2024' },
  },
  {
    ...CURRENT,
    id: 'linxi-2024',
    body: { name: '临溪街道办事处', place: '临溪街道', self: '我街道', parent: '望川区' },
    layout: pipeRows,
    seed: 378,
    title: { zh: '临溪街道 2024 年', en: 'Linxi Subdistrict, 2024' },
    slip: { where: 'table', cell: 'requests.new.total', add: 9 },
    planted: {
      zh: '“本年新收”的总计与各类申请人之和不符',
      en: 'The total of new requests is not the sum of its applicants',
    },
  },
  {
    ...CURRENT,
    id: 'qinghe-2024',
    body: { name: '青禾乡人民政府', place: '青禾乡', self: '我乡', parent: '松陵县' },
    layout: pipeCells,
    damages: [halfWidth, glosses],
    seed: 26,
    title: { zh: '青禾乡 2024 年', en: 'Qinghe Township, 2024' },
  },
  {
    ...CURRENT,
    id: 'wangchuan-water-2024',
    body: { name: '望川区水利局', place: '望川区水利局', self: '我局', parent: '望川区' },
    layout: fusedRows,
    seed: 1,
    title: { zh: '望川区水利局 2024 年', en: 'Wangchuan District Water Bureau, 2024' },
  },
  {
    ...CURRENT,
    id: 'bipu-education-2024',
    body: { name: '碧浦县教育和体育局', place: '碧浦县教育和体育局', self: '我局', parent: '碧浦县' },
    layout: tabs,
    seed: 286,
    title: { zh: '碧浦县教育和体育局 2024 年', en: 'Bipu County Education and Sports Bureau, 2024' },
    slip: { where: 'table', cell: 'requests.carried_out.natural_person', add: 1 },
    planted: {
      zh: '“结转下年度”的自然人一列多 1 件',
      en: 'One request too many carried over in the column of natural persons',
    },
  },
  {
    ...CURRENT,
    id: 'yongfan-2025',
    year: 2025,
    body: { name: '永畈市人民政府办公室', place: '永畈市人民政府办公室', self: '我办', parent: '永畈市' },
    layout: pdfRaw,
    damages: [],
    seed: 37,
    title: { zh: '永畈市人民政府办公室 2025 年', en: 'General Office of Yongfan City, 2025' },
    slip: { where: 'narrative', cell: 'requests.new.total', add: 9 },
    planted: { zh: '正文所述收到申请数与表格不符', en: 'The narrative counts other requests than the table' },
  },
  {
    ...CURRENT,
    id: 'shuangyu-2024',
    body: { name: '双峪镇人民政府', place: '双峪镇', self: '我镇', parent: '碧浦县' },
    fill: 'blank-zeros',
    layout: markdown,
    seed: 229,
    title: { zh: '双峪镇 2024 年', en: 'Shuangyu Town, 2024' },
  },
  {
    ...CURRENT,
    id: 'shafan-2017',
    year: 2017,
    form: '2014',
    body: { name: '沙畈镇人民政府', place: '沙畈镇', self: '我镇', parent: '松陵县' },
    layout: statisticsFused,
    seed: 23,
    title: { zh: '沙畈镇 2017 年（2014 年统计表）', en: 'Shafan Town, 2017 (form of 2014)' },
    slip: { where: 'table', cell: 'statistics.staff_part_time.value', add: 2 },
    planted: { zh: '专职与兼职人数之和不等于工作人员数', en: 'Full-time and part-time staff do not add up' },
  },
];

/** The text of a sample and what it prints. */
export function renderSample(sample: Sample): Rendered {
  const { form, fill, seed, body, year, slip } = sample;
  const drawn = drawStory(createRandom(seed), { form, fill, mistakes: [], dressed: 0 }).printed;
  const truth: Truth = { ...drawn, body, year, issued: `${year + 1}-01-${10 + (seed % 15)}` };
  const slipped = slip ? shift(truth, slip) : truth;
  const story = slip?.where === 'narrative' ? { printed: truth, told: slipped } : { printed: slipped, told: truth };
  const mistaken = new Map(slip?.where === 'table' ? [[slip.cell, numberOf(truth, slip.cell)]] : []);
  return renderReport({ ...story, mistaken }, sample.layout, { seed, wears: [], damages: sample.damages });
}

function shift(truth: Truth, { cell, add }: Slip): Truth {
  return { ...truth, cells: new Map([...truth.cells, [cell, toPrinted(numberOf(truth, cell) + add)]]) };
}
