import type { Table } from '../../report/form.ts';
import type { HanStream } from '../text/hanStream.ts';
import type { Label } from './labels.ts';
import { labelsOf } from './labels.ts';
import type { Occurrence } from './occurrences.ts';
import { perTable } from './perTable.ts';

/** The share of the headers' characters, each counted as often as it is printed, that must be there. */
const SHARE = 0.8;
/** Characters of other words that may stand among them: a mark, a misread character. */
const STRAY = 2;

/**
 * The headers of a table of columns whose words are torn apart: `结果维 结果纠 其他结 … 持 正 果 …`, as text with wrapped
 * columns comes out line by line. Their characters stand together, whatever the order; undefined where they do not,
 * and for a grid, which has rows to go by.
 */
export function findTorn(stream: HanStream, table: Table): Occurrence | undefined {
  if (table.printedAs === 'grid') return undefined;
  const [label] = labelsOf(table).filter(({ role }) => role === 'column');
  const { counts, known, least } = wantedOf(table);
  const runs = findRuns(stream.text, known, least);
  const found = runs.find(({ from, to }) => countCommon(stream.text.slice(from, to), counts) >= least);
  return label && found ? toOccurrence(stream, label, found.from, found.to) : undefined;
}

/** The characters of a table's headers. */
interface Wanted {
  /** How often each stands in them. */
  readonly counts: ReadonlyMap<string, number>;
  /** By UTF-16 unit: 1 for each of them. */
  readonly known: Uint8Array;
  /** How many must be there. */
  readonly least: number;
}

const wantedOf = perTable(toWanted);

function toWanted(table: Table): Wanted {
  const counts = countHeaders(table);
  const known = new Uint8Array(0x10000);
  for (const character of counts.keys()) known[character.charCodeAt(0)] = 1;
  return { counts, known, least: SHARE * [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

/** How often each character stands in the headers as the form prints them. */
function countHeaders(table: Table): ReadonlyMap<string, number> {
  const columns = table.blocks.flatMap((block) => block.columns.map(({ label }) => label));
  const rows = table.blocks.flatMap((block) => block.rows.map(({ label }) => label));
  return countCharacters([...rows, ...rows.flatMap(() => columns)].join('').replace(/[^\u4e00-\u9fff]/g, ''));
}

function countCharacters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Stretches of Han characters that are all `known`, but for a few, `least` long. */
function findRuns(text: string, known: Uint8Array, least: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let [from, to] = [0, 0];
  const close = () => to - from >= least && runs.push({ from, to });
  for (let at = 0; at < text.length; at++) {
    if (known[text.charCodeAt(at)] === 0) continue;
    if (at - to > STRAY) {
      close();
      from = at;
    }
    to = at + 1;
  }
  close();
  return runs;
}

function countCommon(text: string, wanted: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [character, count] of countCharacters(text)) common += Math.min(count, wanted.get(character) ?? 0);
  return common;
}

function toOccurrence(stream: HanStream, label: Label, hanFrom: number, hanTo: number): Occurrence {
  const from = stream.at[hanFrom] ?? 0;
  const to = (stream.at[hanTo - 1] ?? 0) + 1;
  return { label, hanFrom, hanTo, from, to, weight: hanTo - hanFrom };
}
