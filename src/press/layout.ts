import type { CellId } from '../report/cell.ts';
import type { Message } from '../report/finding.ts';
import type { Draft } from './draft.ts';
import type { Random } from './random.ts';
import type { PrintTable } from './tables/printTable.ts';
import type { PrintedCell } from './truth.ts';

/** What a layout made of a report. */
export interface Printed {
  readonly kind: 'text' | 'html';
  readonly content: string;
  /** Cells that the layout did not print as the draft has them: a value that vanished is a blank here. */
  readonly changed: ReadonlyMap<CellId, PrintedCell>;
}

/** One way in which reports reach a reader. To add one, write its file and name it in `layouts.ts`. */
export interface Layout {
  readonly id: string;
  readonly title: Message;
  /** `any`: every cell keeps its text. `digits`: plain numbers only, since neighbours touch. */
  readonly cells: 'any' | 'digits';
  /** Whether an empty cell leaves something behind that shows its place. */
  readonly blanks: 'kept' | 'lost';
  print(draft: Draft, random: Random): Printed;
}

const UNCHANGED: ReadonlyMap<CellId, PrintedCell> = new Map();

export function toPrintedText(content: string, changed = UNCHANGED): Printed {
  return { kind: 'text', content, changed };
}

/** How a layout prints a table, and a paragraph where it does not leave it as it is. */
export interface Style {
  readonly gap: string;
  readonly table: (table: PrintTable) => string;
  readonly paragraph?: (text: string) => string;
}

/** The report as a text: each paragraph and each table printed, with the style's gap between them. */
export function joinDraft(draft: Draft, style: Style): string {
  const { chrome, title, meta, intro, signature, footer } = draft;
  const { paragraph = (text) => text } = style;
  const sections = draft.sections.flatMap(({ heading, paragraphs, table, after }) => [
    ...(heading === null ? [] : [paragraph(heading)]),
    ...paragraphs.map(paragraph),
    ...(table ? [style.table(table)] : []),
    ...after.map(paragraph),
  ]);
  const head = title === null ? [] : [title];
  const opening = [...chrome, ...head, ...meta, ...intro].map(paragraph);
  return [...opening, ...sections, ...[...signature, ...footer].map(paragraph)].join(style.gap);
}
