import { blankSlot, type Choice, type Slot, slotOf, unreadableSlot } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { isCollapsed, toFields, windowsOf } from './fields.ts';
import { keepsSums, listEnds } from './groups.ts';
import type { Habits } from './habits.ts';
import { joinSigned } from './joinSigned.ts';
import type { LineReading } from './lineReading.ts';
import type { Line } from './lines.ts';
import { readOver } from './over.ts';
import { listPlacements } from './places.ts';
import { rank, rankPlausible, readShort } from './short.ts';

/** Reads the tokens behind one label as `places` values. */
export function listChoices(printed: readonly Token[], line: Line, habits: Habits): LineReading {
  const { groups } = line;
  const places = line.cells.length;
  const tokens = joinSigned(printed, places);
  const values = tokens.filter((token) => token.kind === 'number' || token.kind === 'mark');
  if (values.length === places) {
    const spread = habits.fields === 'exact' ? joinMerged(tokens, places) : undefined;
    if (spread) return { kind: 'gaps', choices: [spread], spare: [] };
    return { kind: 'complete', choices: [values.map((token) => slotOf(token))], spare: [] };
  }
  const fields = toFields(tokens, places, groups);
  if (values.length === 0) return { kind: 'blank', choices: [blanks(fields, places)], spare: [] };
  if (values.length > places) return readOver(tokens, values, line);
  const reading = readGaps(fields, values, line, habits) ?? readShort(values, line, habits);
  return reading.choices.length > 0 ? reading : giveUp(values, places);
}

/** Values that fit the line's places in no way: what stands there is shown in each of them, unread. */
function giveUp(values: readonly Token[], places: number): LineReading {
  const choice = Array.from({ length: places }, (_, place) => values[place] ?? values[0]);
  return { kind: 'lost', choices: [choice.flatMap((token) => (token ? [unreadableSlot(token)] : []))], spare: [] };
}

function blanks(fields: readonly Token[], places: number): Choice {
  const slots: Slot[] = [];
  for (let place = 0; place < places; place++) slots.push(blankSlot(fields[place]?.from ?? null));
  return slots;
}

/** An empty field and a value that is printed for each column that its cell spans: ` | 5 | 5` of two places. */
function joinMerged(tokens: readonly Token[], places: number): Choice | undefined {
  const fields = tokens.filter(({ kind }) => kind !== 'text');
  if (fields.length <= places || fields[0]?.kind !== 'gap' || fields.at(-1)?.kind === 'gap') return undefined;
  const single = fields.filter(({ kind, text }, at) => kind !== fields[at - 1]?.kind || text !== fields[at - 1]?.text);
  if (single.length !== places) return undefined;
  return single.map((token) => (token.kind === 'gap' ? blankSlot(token.from) : slotOf(token)));
}

/** Empty fields say where the blanks are, unless they have collapsed to the line's end. */
function readGaps(fields: readonly Token[], values: readonly Token[], line: Line, habits: Habits): LineReading | null {
  const { groups } = line;
  const places = line.cells.length;
  if (fields.length < places) return null;
  const windows = rank(windowsOf(fields, places, habits), habits);
  const usual = windows[0];
  if (!usual) return null;
  const open = habits.blanks !== 'kept' && habits.filled !== 'no-last';
  if (open && isCollapsed(usual, values)) return readCollapsed(values, line, usual, habits);
  const summed = habits.filled === 'no-last' ? undefined : windows.find((window) => keepsSums(window, groups));
  const choice = summed ?? usual;
  return { kind: 'gaps', choices: [choice], spare: [] };
}

/** Blanks that collapsed to the line's end: the values may belong to any of the places. */
function readCollapsed(values: readonly Token[], line: Line, printed: Choice, habits: Habits): LineReading {
  const placed = withTotalFirst(line, rankPlausible(line, listPlacements(values, line.cells.length, line.groups)));
  if (habits.blanks === 'collapsed' || !keepsSums(printed, line.groups))
    return { kind: 'placed', choices: placed, spare: [] };
  const choices = [printed, ...placed.filter((choice) => !isAlike(choice, printed))];
  return { kind: 'gaps', choices: rank(withTotalFirst(line, choices), habits), spare: [] };
}

/** The readings in which most groups' last places are filled go first: a sum is hardly ever left out. */
function withTotalFirst({ groups }: Line, choices: readonly Choice[]): readonly Choice[] {
  const ends = [...listEnds(groups)];
  const countFilled = (choice: Choice) => ends.filter((end) => choice[end - 1]?.state !== 'blank').length;
  return choices
    .map((choice) => ({ choice, filled: countFilled(choice) }))
    .sort((a, b) => b.filled - a.filled)
    .map(({ choice }) => choice);
}

function isAlike(a: Choice, b: Choice): boolean {
  return a.every((slot, place) => slot.state === b[place]?.state && slot.value === b[place]?.value);
}
