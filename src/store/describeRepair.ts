import type { CellId } from '../report/cell.ts';
import type { Repair } from '../report/finding.ts';
import { findPlace } from '../report/forms.ts';
import { toFullWidth } from '../report/fullWidth.ts';
import { nameCell } from './names.ts';
import type { Review } from './state.ts';
import { showReading } from './typed.ts';

/** Cells beyond this many are counted. */
const MOST_NAMED = 6;

/**
 * What a repair changes of what is on screen, a draft included, `（七）总计 · 自然人 13 → 12`; the cells of one row or column name it once,
 * `（一）予以公开：自然人 4 → 5，商业企业 5 → 4`.
 */
export function describeRepair({ tried, report }: Pick<Review, 'tried' | 'report'>, set: Repair['set']): string {
  const changes = Object.entries(set).map(([id, value]) => ({
    id,
    text: `${showReading(tried.get(id)) || '–'} → ${value ?? '–'}`,
  }));
  const shown = changes.slice(0, MOST_NAMED);
  const more = changes.length > shown.length ? `… (${changes.length})` : '';
  const line = changes.length > 1 ? findLine(report.forms, Object.keys(set)) : null;
  if (line === null) return shown.map(({ id, text }) => `${nameCell(report.forms, id)} ${text}`).join('；') + more;
  const within = shown.map(({ id, text }) => `${toFullWidth(line.nameIn(id))} ${text}`).join('，');
  return `${toFullWidth(line.name)}：${within}${more}`;
}

interface Line {
  readonly name: string;
  readonly nameIn: (id: CellId) => string;
}

/** The row or the column that all the cells share, and what tells them apart in it. */
function findLine(forms: Review['report']['forms'], ids: readonly CellId[]): Line | null {
  const places = ids.map((id) => findPlace(forms, id));
  const [first] = places;
  if (!first || first.column.id === 'value') return null;
  if (places.every((place) => place?.row === first.row && place.block === first.block))
    return { name: first.row.label, nameIn: (id) => findPlace(forms, id)?.column.label ?? id };
  if (places.every((place) => place?.column === first.column && place.table === first.table))
    return { name: first.column.label, nameIn: (id) => findPlace(forms, id)?.row.label ?? id };
  return null;
}
