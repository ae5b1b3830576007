import type { Table } from '../form.ts';
import { block, column, row } from './build.ts';

const SHARED = {
  id: 'proactive',
  section: '二、主动公开政府信息情况',
  note: null,
  columnGroups: [],
  rowGroups: [],
  headings: [],
  headingGroups: [],
  printedAs: 'grid',
} as const;

const DECISIONS_2021 = [column('decisions', '本年处理决定数量', '件')];

export const PROACTIVE_2021: Table = {
  ...SHARED,
  form: '2021',
  blocks: [
    block(
      '第二十条第(一)项',
      [
        column('issued', '本年制发件数', '件'),
        column('repealed', '本年废止件数', '件'),
        column('in_force', '现行有效件数', '件', '现行有效件'),
      ],
      [row('regulations', 1, '规章'), row('normative_documents', 1, '行政规范性文件', '规范性文件')],
    ),
    block('第二十条第(五)项', DECISIONS_2021, [row('licensing', 1, '行政许可')]),
    block('第二十条第(六)项', DECISIONS_2021, [row('penalty', 1, '行政处罚'), row('compulsion', 1, '行政强制')]),
    block(
      '第二十条第(八)项',
      [column('amount', '本年收费金额(单位:万元)', '万元', '本年收费金额')],
      [row('fees', 1, '行政事业性收费')],
    ),
  ],
};

const LAST_YEAR = column('last_year', '上一年项目数量', '项');
const CHANGE = column('change', '本年增/减', '项', '本年增\\减', '本年增减');
const DECISIONS_2019 = [LAST_YEAR, CHANGE, column('decisions', '处理决定数量', '件')];

export const PROACTIVE_2019: Table = {
  ...SHARED,
  form: '2019',
  blocks: [
    block(
      '第二十条第(一)项',
      [
        column('made', '本年新制作数量', '件', '本年新 制作数量'),
        column('published', '本年新公开数量', '件', '本年新 公开数量'),
        column('total_public', '对外公开总数量', '件'),
      ],
      [row('regulations', 1, '规章'), row('normative_documents', 1, '规范性文件', '行政规范性文件')],
    ),
    block('第二十条第(五)项', DECISIONS_2019, [
      row('licensing', 1, '行政许可'),
      row('other_services', 1, '其他对外管理服务事项'),
    ]),
    block('第二十条第(六)项', DECISIONS_2019, [row('penalty', 1, '行政处罚'), row('compulsion', 1, '行政强制')]),
    block('第二十条第(八)项', [LAST_YEAR, CHANGE], [row('fees', 1, '行政事业性收费')]),
    block(
      '第二十条第(九)项',
      [column('items', '采购项目数量', '项'), column('amount', '采购总金额', '万元', '采购总金额(单位:万元)')],
      [row('procurement', 1, '政府集中采购')],
    ),
  ],
};
