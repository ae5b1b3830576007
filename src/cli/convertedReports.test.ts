import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../read/readSource.ts';
import type { Report } from '../report/report.ts';
import { stageRead } from './stages.ts';

/** Invented reports as browsers, word processors and converters write them; a case is a text and its truth beside it. */
const FOLDER = new URL('../../e2e/reports/', import.meta.url);
const FILES = readdirSync(fileURLToPath(FOLDER)).filter((name) => !name.endsWith('.truth.json'));

interface Truth {
  readonly year: number;
  /** Names that the text gives the body, the fullest first. */
  readonly names: readonly string[];
  /** Cells whose number is wrong as printed. */
  readonly mistakes: readonly string[];
  /** The number of each cell that prints one, else `blank` or `mark`. */
  readonly cells: Readonly<Record<string, number | 'blank' | 'mark'>>;
}

function loadTruth(file: string): Truth {
  return JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, '.truth.json'), FOLDER), 'utf8'));
}

function toTruthCells({ cells }: Report): Record<string, number | string | null> {
  const read = [...cells.values()].filter(({ state }) => state !== 'absent');
  return Object.fromEntries(read.map(({ id, state, value }) => [id, state === 'number' ? value : state]));
}

describe.each(FILES)('%s', async (file) => {
  const truth = loadTruth(file);
  const { report, findings } = await stageRead(file, await readBytes(file, readFileSync(new URL(file, FOLDER))));

  test('every cell is read as it is printed, and no other', () => {
    expect(toTruthCells(report)).toEqual(truth.cells);
  });

  test('year and body are those of the report', () => {
    expect(report.year).toBe(truth.year);
    expect(truth.names.some((name) => report.organization?.endsWith(name))).toBe(true);
  });

  test('identities are broken just where the office made a mistake', () => {
    const broken = findings.filter(({ severity }) => severity === 'error').flatMap(({ cells }) => cells);
    expect(truth.mistakes.filter((id) => !broken.includes(id))).toEqual([]);
    expect(broken.length > 0).toBe(truth.mistakes.length > 0);
  });
});
