import type { Row, Table } from '../../report/form.ts';
import { isHan } from '../text/glosses.ts';
import { perTable } from './perTable.ts';

/** What a label is to its table. `heading` is the section's, `column` any header, `group` a label beside rows. */
export type LabelRole = 'heading' | 'column' | 'group' | 'row';

/** A printed label as the reader looks for it: by its Han characters alone, since the rest is lost or added at will. */
export interface Label {
  readonly role: LabelRole;
  /** Its place in the order in which the form prints its labels. */
  readonly order: number;
  /** Its wordings, Han characters only, the most telling first. */
  readonly cores: readonly string[];
  /** The Arabic outline number printed before it (`1.属于国家秘密`), or null. */
  readonly number: string | null;
  /** The row that it names, or the first one of the group that it names. */
  readonly row: Row | null;
  /** Index of the block it belongs to, or -1 for the table's own. */
  readonly block: number;
}

/** The labels of a table in printed order. */
export const labelsOf = perTable(listLabels);

function listLabels(table: Table): readonly Label[] {
  const labels: Label[] = [];
  const add = (role: LabelRole, wordings: readonly string[], block: number, row: Row | null = null) =>
    labels.push({
      role,
      order: labels.length,
      cores: coresOf(wordings),
      number: numberOf(wordings[0] ?? ''),
      row,
      block,
    });
  add('heading', [table.section], -1);
  if (table.note) add('column', [table.note], -1);
  for (const group of table.columnGroups) add('column', [group.label], -1);
  table.blocks.forEach((block, index) => {
    if (block.article) add('column', [block.article], index);
    if (block.article || table.id === 'statistics') add('column', ['信息内容', '统计指标', '指标名称'], index);
    for (const column of block.columns) {
      if (block.columns.length > 1 || table.id !== 'statistics') {
        add('column', [column.label, ...column.variants.map((variant) => variant.replace(/ /g, ''))], index);
      }
    }
    for (const row of block.rows) {
      for (const group of table.rowGroups) if (group.first === row.id) add('group', [group.label], index, row);
      add('row', [row.label, ...row.variants], index, row);
    }
  });
  for (const heading of table.headings) add('group', [heading], 0);
  return labels;
}

/** The Han characters of each wording, and of each without its outline number: `(一)予以公开` → 一予以公开, 予以公开. */
export function coresOf(wordings: readonly string[]): string[] {
  const cores = wordings.flatMap((wording) => {
    const whole = toHan(wording);
    const bare = toHan(wording.replace(/^\(?[一二三四五六七八九十]+[、)]/, ''));
    const short = toHan(wording.replace(/\([^()]*\)$/, ''));
    return [
      whole,
      bare,
      short,
      toHan(wording.replace(/^\(?[一二三四五六七八九十]+[、)]/, '').replace(/\([^()]*\)$/, '')),
    ];
  });
  return [...new Set(cores)].filter((core) => core.length > 1).sort((a, b) => b.length - a.length);
}

/** The Han characters of a text alone. */
export function toHan(text: string): string {
  let han = '';
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at))) han += text.charAt(at);
  return han;
}

function numberOf(label: string): string | null {
  return /^(\d+)\./.exec(label)?.[1] ?? null;
}
