import type { Cell, CellId, Reading } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { FormId, TableId } from '../report/form.ts';
import type { Report } from '../report/report.ts';
import type { Span } from '../report/span.ts';
import type { DecodedCell, DecodedDocument, DecodedEdit } from './decodeDocument.ts';
import type { SpanDocument } from './document.ts';

/** The report as it was read, but for the text of its source. */
export function restoreReport(document: DecodedDocument): Report {
  const { source, title, organization, year, period, issued, forms, claims, sections, problems } = document;
  const { name, characters, sha256 } = source;
  return {
    source: { name, text: '', grids: [], fingerprint: { characters, sha256 } },
    title,
    organization,
    year,
    period,
    issued,
    forms: toForms(forms),
    cells: toReadCells(document),
    claims: claims.map(({ span, from, ...claim }) => ({
      ...claim,
      span: toSpan(span),
      ...(from && { from: from.map((other) => ({ value: other.value, span: toSpan(other.span) })) }),
    })),
    ...(sections && { sections: sections.map(({ span, ...section }) => ({ ...section, span: toSpan(span) })) }),
    problems: problems.map(({ span, ...problem }) => ({ ...problem, span: span && toSpan(span) })),
  };
}

function toForms(forms: ReadonlyMap<TableId, FormId>): Report['forms'] {
  return Object.fromEntries(forms);
}

/** The cells as they were read: an edited one says so itself, or its first edit does. */
function toReadCells({ cells, edits }: DecodedDocument): ReadonlyMap<CellId, Cell> {
  const read = new Map<CellId, Cell>();
  for (const [id, cell] of cells) {
    const before =
      cell.read === undefined
        ? takeBack(
            cell,
            edits.find((edit) => edit.cell === id),
          )
        : cell.read;
    if (before && before.state !== 'absent') read.set(id, restoreCell(id, before));
  }
  return read;
}

/** A document of another writer may leave `read` out; then where an edited cell came from is known only in part. */
function takeBack(cell: DecodedCell, edit: DecodedEdit | undefined): DecodedCell {
  if (cell.origin !== 'edited' || !edit) return cell;
  const { value, state } = toReading(edit.from, edit.from_state);
  return { value, state, raw: cell.raw, span: cell.span, origin: 'read' };
}

export function restoreCell(id: CellId, { value, state, raw, span, origin, candidates }: DecodedCell): Cell {
  return { id, value, state, raw, span: span && toSpan(span), origin, ...(candidates && { candidates }) };
}

export function restoreEdit({ cell, from, to, from_state, to_state, at, note, taken }: DecodedEdit): Edit {
  return {
    cell,
    from: toReading(from, from_state),
    to: toReading(to, to_state),
    at,
    note,
    ...(taken && { taken: { raw: taken.raw, span: toSpan(taken.span) } }),
  };
}

function toReading(value: number | null, state: Reading['state'] | undefined): Reading {
  return { value, state: state ?? (value === null ? 'blank' : 'number') };
}

function toSpan([from, to]: SpanDocument): Span {
  return { from, to };
}
