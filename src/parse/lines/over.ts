import { addend, slotOf } from '../tokens/slot.ts';
import type { Token } from '../tokens/tokens.ts';
import { type Groups, keepsSums } from './groups.ts';
import type { LineReading } from './lineReading.ts';
import type { Line } from './lines.ts';

/**
 * Reads too many values behind one label: a unit lost in decoding, repeats of merged cells, else those of them that keep
 * the sums, as the number of a page may stand among them; the rest is spare.
 */
export function readOver(tokens: readonly Token[], values: readonly Token[], line: Line): LineReading {
  const { cells } = line;
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
  if (places > 1) return toReading(values, listKept(values, line));
  const at = findBehindUnit(tokens, values);
  const own = values.slice(at, at + 1);
  return toReading(values, areStacked(values) ? [own, values.filter((value) => !own.includes(value))] : [own]);
}

function toReading(values: readonly Token[], kept: readonly (readonly Token[])[]): LineReading {
  const choices = kept.map((own) => own.map((token) => slotOf(token, isRunFrom(values, own) ? 'read' : 'moved')));
  const [spare = values, ...others] = kept.map((own) => values.filter((token) => !own.includes(token)));
  return { kind: 'over', choices, spare, ...(others.length > 0 && { spares: [spare, ...others] }) };
}

/** Whether there are two values, each on a line of its own: one of them may be the number of a page. */
function areStacked(values: readonly Token[]): boolean {
  return values.length === 2 && values.every((_, at) => standsAlone(values, at));
}

/** Whether values are the first of all that stand in a line, or its only one. */
function isRunFrom(values: readonly Token[], own: readonly Token[]): boolean {
  return own.length === 1 || own.every((token, place) => token === values[place]);
}

/** So many values of a line at most are the numbers of pages that a page's end put among them. */
const MOST_STRAY = 2;

/** Those of a line's values that keep its sums without the others, else those on one line of text, else the first. */
function listKept(
  values: readonly Token[],
  { cells: { length: places }, groups }: Line,
): readonly (readonly Token[])[] {
  const summed = groups.length === 0 ? [] : listSummed(values, places, groups);
  return summed.length > 0 ? summed : [findRow(values, places) ?? values.slice(0, places)];
}

/** What is left without one or two values where it keeps the sums, in each way that gives other numbers; else a run that does. */
function listSummed(values: readonly Token[], places: number, groups: Groups): readonly (readonly Token[])[] {
  const stray = values.length - places;
  const keeps = (rest: readonly Token[]) =>
    keepsSums(
      rest.map((token) => slotOf(token)),
      groups,
    );
  const kept = stray > MOST_STRAY ? [] : without(values, stray).filter(keeps);
  return kept.length > 0 ? distinct(kept) : listRuns(values, places).filter(keeps).slice(0, 1);
}

/** The values without `count` of those that stand on a line of their own, in every way, the last ones left out first. */
function without(values: readonly Token[], count: number): readonly (readonly Token[])[] {
  if (count === 0) return [values];
  return values.flatMap((_, index) => {
    const at = values.length - 1 - index;
    if (!standsAlone(values, at)) return [];
    return without(values.slice(0, at), count - 1).map((rest) => [...rest, ...values.slice(at + 1)]);
  });
}

/** Whether a value has a line to itself, with no separator before it. */
function standsAlone(values: readonly Token[], at: number): boolean {
  const { line, field } = values[at] ?? {};
  return field === 0 && values[at - 1]?.line !== line && values[at + 1]?.line !== line;
}

function distinct(rests: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const byText = new Map<string, readonly Token[]>();
  for (const rest of rests) {
    const key = rest.map(({ text }) => text).join('|');
    if (!byText.has(key)) byText.set(key, rest);
  }
  return [...byText.values()];
}

function listRuns(values: readonly Token[], places: number): readonly (readonly Token[])[] {
  return Array.from({ length: values.length - places + 1 }, (_, at) => values.slice(at, at + places));
}

/** The values of the one line of text that holds a whole row of them, where each of the others stands alone. */
function findRow(values: readonly Token[], places: number): readonly Token[] | undefined {
  const onLine = (line: number) => values.filter((value) => value.line === line);
  const rows = values.map(({ line }) => onLine(line));
  const row = rows.find(({ length }) => length === places);
  return rows.every((one) => one.length === 1 || one[0] === row?.[0]) ? row : undefined;
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

/** Of several values the one behind the printed unit, else the first. */
function findBehindUnit(tokens: readonly Token[], values: readonly Token[]): number {
  const behind = values.findIndex((value) => {
    const before = tokens[tokens.indexOf(value) - 1];
    return before?.kind === 'text' && /^(?:[件条次篇个人项]|人次|万元)$/.test(before.text);
  });
  return Math.max(0, behind);
}
