import type { Occurrence } from '../labels/occurrences.ts';

/** The share of a table's rows that stand one after the other without a value, where nobody filled in the form. */
const WHOLE = 0.8;
/** The share of them that must stand elsewhere with a value, so that they are that form's blank copy. */
const FILLED = 0.35;

/**
 * Labels without those of a blank form that is printed beside the filled one, as an annex or in the notice that asked
 * for it. Where no row has a value behind it, as where all labels come first, nothing is left out.
 */
export function withoutBlankForms(text: string, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const runs = cutAtValues(text, occurrences);
  if (runs.length < 2) return occurrences;
  const all = new Set(occurrences.flatMap((one) => rowOf(one) ?? []));
  const filled = new Set(runs.flatMap((run) => rowOf(run.at(-1)) ?? []));
  const isBlank = (run: readonly Occurrence[]) => {
    const rows = new Set(run.slice(0, -1).flatMap((one) => rowOf(one) ?? []));
    return rows.size >= all.size * WHOLE && [...rows].filter((row) => filled.has(row)).length >= rows.size * FILLED;
  };
  return runs.some(isBlank) ? runs.flatMap((run) => (isBlank(run) ? run.slice(-1) : run)) : occurrences;
}

function rowOf(occurrence: Occurrence | undefined): string | undefined {
  return occurrence?.label.role === 'row' ? occurrence.label.row?.id : undefined;
}

/** Labels that follow each other without a value between them; behind the last of each run, the last one's apart, is one. */
function cutAtValues(text: string, occurrences: readonly Occurrence[]): readonly (readonly Occurrence[])[] {
  const runs: Occurrence[][] = [];
  let before: Occurrence | undefined;
  for (const occurrence of occurrences) {
    const between = before ? text.slice(before.to, Math.min(occurrence.from, before.to + LONGEST)) : '1';
    if (VALUE.test(between)) runs.push([occurrence]);
    else runs.at(-1)?.push(occurrence);
    before = occurrence;
  }
  return runs;
}

/** How far behind its label a value stands at most. */
const LONGEST = 60;
const VALUE = /\d|[/—无]/;
