import type { CellId } from '../../report/cell.ts';
import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import { type PrintRow, type PrintTable, splitRow, textOf } from '../tables/printTable.ts';

/**
 * A text whose repeated lines were dropped, so that zeros vanish. What is right here: a number that is still printed
 * is read in its place or said to be doubtful; a number that vanished is not printed, so that none may be read for it
 * without a flag, not even the 0 that it most likely was.
 */
export const deduplicated: Layout = {
  id: 'deduplicated',
  title: { zh: '重复行被删', en: 'Repeated lines dropped' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => {
    const printRow = random.chance(0.5) ? printFused : printCells;
    const keep = random.chance(0.5) ? dropNeighbours : dropAll;
    const table = ({ rows }: PrintTable) => rows.flatMap(printRow).join('\n');
    const lines = joinDraft(draft, { gap: '\n', table }).split('\n').map(parseLine);
    const kept = keep(lines);
    const printed = new Set(kept.flatMap(({ cells }) => cells));
    const gone = [...draft.truth.cells.keys()].filter((id) => !printed.has(id));
    const content = kept.map(({ text }) => text).join('\n');
    return toPrintedText(content, new Map(gone.map((id) => [id, ABSENT])));
  },
};

const ABSENT = { value: null, state: 'absent', text: '' } as const;
/** Stands between a line's text and the cells in it while lines are dropped. */
const MARK = '\u0001';

interface Line {
  readonly text: string;
  readonly cells: readonly CellId[];
}

function printCells(row: PrintRow): readonly string[] {
  return row.map((cell) => textOf(cell) + MARK + (cell.cell ?? ''));
}

function printFused(row: PrintRow): readonly string[] {
  const { labels, values } = splitRow(row);
  const fused = values.map((cell) => textOf(cell)).join('') + MARK + values.map(({ cell }) => cell).join(',');
  return [...labels.map((cell) => textOf(cell)), ...(values.length > 0 ? [fused] : [])];
}

function parseLine(line: string): Line {
  const [text = '', cells = ''] = line.split(MARK);
  return { text, cells: cells.split(',').filter((id) => id !== '') };
}

function dropNeighbours(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ text }, at) => text !== lines[at - 1]?.text);
}

function dropAll(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}
