import type { FormId, Table } from '../form.ts';
import { block, column, row } from './build.ts';

/** Section four, the same in the forms of 2019 and 2021: one printed line of three times five values. */
export function disputesTable(form: FormId): Table {
  return {
    id: 'disputes',
    form,
    section: '四、政府信息公开行政复议、行政诉讼情况',
    note: null,
    blocks: [
      block(
        null,
        [
          column('upheld', '结果维持', '件', '结果 维持', '结果'),
          column('corrected', '结果纠正', '件', '结果 纠正', '结果'),
          column('other', '其他结果', '件', '其他 结果', '其他'),
          column('pending', '尚未审结', '件', '尚未 审结', '尚未'),
          column('total', '总计', '件', '合计'),
        ],
        [
          row('reconsideration', 1, '行政复议'),
          row('litigation_direct', 1, '行政诉讼:未经复议直接起诉', '未经复议直接起诉'),
          row('litigation_after', 1, '行政诉讼:复议后起诉', '复议后起诉'),
        ],
      ),
    ],
    columnGroups: [],
    rowGroups: [],
    headings: [],
    headingGroups: [],
    printedAs: 'row',
  };
}
