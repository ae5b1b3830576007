import type { TableId } from '../../report/form.ts';
import type { OpinionItem } from './item.ts';

export type OpinionGroup = TableId | 'narrative' | 'structure';

/** The parts of an opinion, in its order. */
export const OPINION_GROUPS: readonly { readonly id: OpinionGroup; readonly heading: string }[] = [
  { id: 'proactive', heading: '主动公开政府信息情况（第二部分表格）' },
  { id: 'requests', heading: '收到和处理政府信息公开申请情况（第三部分表格）' },
  { id: 'disputes', heading: '政府信息公开行政复议、行政诉讼情况（第四部分表格）' },
  { id: 'statistics', heading: '政府信息公开情况统计表' },
  { id: 'narrative', heading: '正文叙述' },
  { id: 'structure', heading: '结构和格式' },
];

/** Where an item belongs: by what its rule looks at, else by the table of its cells. */
export function groupOf({ findings }: OpinionItem): OpinionGroup {
  const finding = findings[0];
  if (!finding) return 'structure';
  if (finding.rule.startsWith('narrative/')) return 'narrative';
  const table = (finding.cells[0] ?? '').split('.')[0];
  return OPINION_GROUPS.find(({ id }) => id === table)?.id ?? 'structure';
}
