import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { renderSample, SAMPLES } from '../../press/samples.ts';
import { readInputs } from './inputs.ts';
import { isUnreadable, parseInput } from './parseInput.ts';

async function parseLines(lines: string) {
  const documents = [];
  for await (const input of readInputs(['-'], Readable.from([lines]))) documents.push(await parseInput(input));
  return documents;
}

test('every line is answered in order, a broken one too', async () => {
  const [sample] = SAMPLES;
  if (!sample) throw new Error('no samples');
  const { content, truth } = renderSample(sample);
  const lines = [JSON.stringify({ name: 'a.txt', text: content }), '{"name": "b"', '', JSON.stringify({ text: '' })];
  const [first, second, third, ...rest] = await parseLines(lines.join('\r\n'));
  expect(rest).toEqual([]);
  expect(first?.source.name).toBe('a.txt');
  expect(Object.keys(first?.cells ?? {}).length).toBe(truth.cells.size);
  expect(second).toMatchObject({ source: { name: 'line 2' }, cells: {}, problems: [{ kind: 'unreadable-file' }] });
  expect(third).toMatchObject({ source: { name: 'line 4' }, cells: {}, problems: [{ kind: 'no-report' }] });
  expect([first, second, third].map((document) => document && isUnreadable(document))).toEqual([false, true, false]);
});

test('a file that does not exist is named and does not stop the others', async () => {
  const names = [];
  for await (const input of readInputs(['no/such/file.txt', 'package.json'], Readable.from([]))) {
    names.push(`${input.kind} ${input.name}`);
  }
  expect(names).toEqual(['fault file.txt', 'bytes package.json']);
});
