import { addend, blankSlot, type Choice, type Slot, slotOf, unreadableSlot } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { isCollapsed, toFields, windowsOf } from './fields.ts';
import { type Groups, keepsSums, listEnds } from './groups.ts';
import type { Habits } from './habits.ts';
import { joinSigned } from './joinSigned.ts';
import type { LineReading } from './lineReading.ts';
import type { Line } from './lines.ts';
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

/** Too many values: a unit lost in decoding, repeats of merged cells, else the run of them that keeps the sums; the rest is spare. */
function readOver(tokens: readonly Token[], values: readonly Token[], { cells, groups }: Line): LineReading {
  const places = cells.length;
  const sound = values.filter(({ text }) => !text.includes('\ufffd'));
  if (sound.length === places) return { kind: 'complete', choices: [sound.map((token) => slotOf(token))], spare: [] };
  if (places > 1 && isParted(tokens, values, places)) {
    const own = values.slice(0, places);
    return { kind: 'complete', choices: [own.map((token) => slotOf(token))], spare: values.slice(places) };
  }
  const merged = places < 3 ? dropRepeats(values, places) : dropSubtotal(values, places);
  if (merged) return { kind: 'complete', choices: [merged.map((token) => slotOf(token))], spare: [] };
  const grouped = places === 1 && !isOfStatistics(cells) ? joinThousands(values) : undefined;
  if (grouped) return { kind: 'complete', choices: [[slotOf(grouped)], [slotOf(values[0] ?? grouped)]], spare: [] };
  const from = places === 1 ? findBehindUnit(tokens, values) : findSummed(values, places, groups);
  const taken = values.slice(from, from + places);
  const choices = [taken.map((token) => slotOf(token, from > 0 && places > 1 ? 'moved' : 'read'))];
  return { kind: 'over', choices, spare: values.filter((token) => !taken.includes(token)) };
}

/** Whether words stand between a whole line of values and the others: the label of a row that the form has not. */
function isParted(tokens: readonly Token[], values: readonly Token[], places: number): boolean {
  const from = values[places - 1]?.to ?? 0;
  const to = values[places]?.from ?? 0;
  return tokens.some(
    (token) => token.kind === 'text' && token.from >= from && token.to <= to && LABEL.test(token.text),
  );
}

const LABEL = /[\u4e00-\u9fff]{4}/;

/** A cell that spans columns is printed once for each where its format was flattened: `100 | 100 | 100`. */
function dropRepeats(values: readonly Token[], places: number): readonly Token[] | undefined {
  if (values.length !== 3) return undefined;
  const single = values.filter((token, index) => token.text !== values[index - 1]?.text);
  if (single.length === 1) return values.slice(0, places);
  return single.length === places ? single : undefined;
}

/** A line with one value more, before its total: what all that stand between the first and it come to. */
function dropSubtotal(values: readonly Token[], places: number): readonly Token[] | undefined {
  const amounts = values.map((token) => addend(slotOf(token)));
  const [first = 0, ...rest] = amounts;
  const [total = 0, subtotal = 0] = [rest.at(-1), rest.at(-2)];
  const between = rest.slice(0, -2).reduce((sum, amount) => sum + amount, 0);
  const areNumbers = values.length === places + 1 && values.every(({ kind }) => kind === 'number');
  if (!areNumbers || between !== subtotal || first + subtotal !== total) return undefined;
  return values.filter((_, place) => place !== places - 1);
}

/** Whether a line may have a second column of values, as the statistics form of a whole county has. */
function isOfStatistics([cell = '']: Line['cells']): boolean {
  return cell.startsWith('statistics.');
}

/** Thousands apart from the rest of their number: `12 806`. */
function joinThousands([first, second, ...others]: readonly Token[]): Token | undefined {
  if (!first || !second || others.length > 0 || second.from !== first.to + 1 || second.line !== first.line)
    return undefined;
  const isGrouped = /^[1-9]\d{0,2}$/.test(first.text) && /^\d{3}(?:\.\d+)?$/.test(second.text);
  return isGrouped
    ? { ...first, to: second.to, text: first.text + second.text, digits: first.digits + second.digits }
    : undefined;
}

/** An empty field and a value that is printed for each column that its cell spans: ` | 5 | 5` of two places. */
function joinMerged(tokens: readonly Token[], places: number): Choice | undefined {
  const fields = tokens.filter(({ kind }) => kind !== 'text');
  if (fields.length <= places || fields[0]?.kind !== 'gap' || fields.at(-1)?.kind === 'gap') return undefined;
  const single = fields.filter(({ kind, text }, at) => kind !== fields[at - 1]?.kind || text !== fields[at - 1]?.text);
  if (single.length !== places) return undefined;
  return single.map((token) => (token.kind === 'gap' ? blankSlot(token.from) : slotOf(token)));
}

/** Of several values the one behind the printed unit, else the first. */
function findBehindUnit(tokens: readonly Token[], values: readonly Token[]): number {
  const behind = values.findIndex((value) => {
    const before = tokens[tokens.indexOf(value) - 1];
    return before?.kind === 'text' && /^(?:[件条次篇个人项]|人次|万元)$/.test(before.text);
  });
  return Math.max(0, behind);
}

function findSummed(values: readonly Token[], places: number, groups: Groups): number {
  for (let at = 0; at + places <= values.length; at++) {
    if (
      keepsSums(
        values.slice(at, at + places).map((token) => slotOf(token)),
        groups,
      )
    )
      return at;
  }
  return 0;
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
