import type { Cell } from '../../report/cell.ts';

/** What stands for a character that was lost when bytes were decoded. */
const LOST = '\ufffd';
/** A line of text is looked at no further than this from a value. */
const REACH = 200;

/**
 * The cells that lost characters may have changed: a value that has some beside it on its line, for a digit or a sign
 * goes with them, and a blank, which may have been one.
 */
export function listDamaged(source: string, cells: Iterable<Cell>): readonly Cell[] {
  if (!source.includes(LOST)) return [];
  return [...cells].filter(({ span, state }) => {
    if (span === null || state === 'blank') return state === 'blank';
    return lineAround(source, span.from, span.to).includes(LOST);
  });
}

function lineAround(source: string, from: number, to: number): string {
  const before = source.slice(Math.max(0, from - REACH), from);
  const behind = source.slice(to, to + REACH);
  const end = behind.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + behind.slice(0, end < 0 ? undefined : end);
}
