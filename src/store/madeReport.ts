import type { Cell, CellId } from '../report/cell.ts';
import { findTable, listPlaces, TABLE_IDS } from '../report/forms.ts';
import type { Report } from '../report/report.ts';

/** A report whose every cell is 0 but those given, with a text that holds each number on a line of its own: for tests. */
export function madeReport(
  numbers: Readonly<Record<CellId, number>>,
  forms: Report['forms'] = { proactive: '2021', requests: '2021', disputes: '2021' },
): Report {
  const lines: string[] = [];
  const cells = new Map<CellId, Cell>();
  let from = 0;
  for (const { id } of TABLE_IDS.flatMap((table) => placesOf(forms, table))) {
    const value = numbers[id] ?? 0;
    const raw = String(value);
    cells.set(id, { id, value, state: 'number', raw, span: { from, to: from + raw.length }, origin: 'read' });
    lines.push(raw);
    from += raw.length + 1;
  }
  return {
    source: { name: 'made.txt', text: lines.join('\n'), grids: [] },
    title: null,
    organization: '云栖镇人民政府',
    year: 2024,
    period: null,
    issued: null,
    forms,
    cells,
    claims: [],
    problems: [],
  };
}

function placesOf(forms: Report['forms'], id: (typeof TABLE_IDS)[number]) {
  const form = forms[id];
  const table = form && findTable(form, id);
  return table ? listPlaces(table) : [];
}
