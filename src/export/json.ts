import { applyEdits } from '../report/apply.ts';
import type { Cell, CellId } from '../report/cell.ts';
import type { Edit } from '../report/edit.ts';
import type { Message } from '../report/finding.ts';
import type { Problem, Report } from '../report/report.ts';
import { findContradiction } from './contradiction.ts';
import type { Fault } from './decode.ts';
import { decodeDocument } from './decodeDocument.ts';
import type { DecisionDocument, ReportDocument, Reviewed } from './document.ts';
import { toCell, toClaim, toDecision, toEdit, toFinding, toProblem, toSection } from './encode.ts';
import { toFingerprint } from './fingerprint.ts';
import { restoreEdit, restoreReport } from './restore.ts';
import { toTables } from './tables.ts';

/** The document of the fixed shape; `readDocument` is its inverse but for the source's text and grids. */
export function toDocument({ report, findings, edits, decisions = [] }: Reviewed): ReportDocument {
  const cells = listPrinted(report.cells, edits);
  const { source, title, organization, year, period, issued, forms, claims, sections, problems } = report;
  return {
    format: 'gouji-report',
    version: 1,
    source: { name: source.name, ...toFingerprint(source) },
    title,
    organization,
    year,
    period,
    issued,
    forms,
    tables: toTables(cells),
    cells: Object.fromEntries(cells.map((cell) => [cell.id, toCell(cell, report.cells)])),
    claims: claims.map(toClaim),
    ...(sections && { sections: sections.map(toSection) }),
    findings: findings.map(toFinding),
    problems: problems.map(toProblem),
    edits: edits.map(toEdit),
    ...(decisions.length > 0 && { decisions: decisions.map(toDecision) }),
  };
}

/** The cells with the edits on them, but those that are neither printed nor were. */
function listPrinted(read: Report['cells'], edits: readonly Edit[]): readonly Cell[] {
  const isRead = (id: CellId): boolean => (read.get(id)?.state ?? 'absent') !== 'absent';
  return [...applyEdits(read, edits).values()].filter((cell) => cell.state !== 'absent' || isRead(cell.id));
}

/** A report as it was read, and what the reviewer did to it; or why the text is no such document. */
export type ReadDocument =
  | { readonly report: Report; readonly edits: readonly Edit[]; readonly decisions: readonly DecisionDocument[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads an exported document back. The text may come from anywhere: it is held to the shape, its cells to the forms,
 * and its parts to each other. The source's text is not in it, only its fingerprint.
 */
export function readDocument(text: string): ReadDocument {
  const json = parseJson(text);
  if (json === undefined) return refuse({ zh: '不是有效的 JSON 文件', en: 'it is not valid JSON' });
  const decoded = decodeDocument(json, '$');
  if ('fault' in decoded) return refuse(sayFault(decoded.fault));
  const report = restoreReport(decoded.value);
  const edits = decoded.value.edits.map(restoreEdit);
  const contradiction = findContradiction(decoded.value, report, edits);
  return contradiction === null ? { report, edits, decisions: decoded.value.decisions ?? [] } : refuse(contradiction);
}

/** `undefined` is no JSON value, so it stands for none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function refuse({ zh, en }: Message): ReadDocument {
  const message = { zh: `没有读入：${zh}。`, en: `Not read: ${en}.` };
  return { problems: [{ kind: 'unreadable-file', span: null, cells: [], message }] };
}

function sayFault({ at, want }: Fault): Message {
  if (at === '$' || at === '$.format') return { zh: '不是 Gouji 导出的报告', en: 'it is no report exported by Gouji' };
  if (at === '$.version') return { zh: '文件的版本不是 1', en: 'the version of the document is not 1' };
  const place = at.length > 100 ? `${at.slice(0, 100)}…` : at;
  return { zh: `${place} 处的内容不合格式，应为 ${want}`, en: `${place} should be ${want}` };
}
