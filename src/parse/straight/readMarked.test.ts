import { expect, test } from 'vitest';
import { findTable } from '../../report/forms.ts';
import { foldText } from '../fold/fold.ts';
import { labelsOf } from '../labels/labels.ts';
import { toHanStream } from '../text/hanStream.ts';
import { findMarked, readMarked, readMarkedFields } from './readMarked.ts';

/** The statistics form with what `print` puts behind each label. */
function writeStatistics(print: (index: number) => string): string {
  const table = findTable('2014', 'statistics');
  const rows = table?.blocks.flatMap((block) => block.rows) ?? [];
  return ['统计指标|单位|统计数', ...rows.map(({ label, unit }, index) => `${label}|${unit}|${print(index)}`)].join(
    '\n',
  );
}

function read(content: string): readonly (number | null)[] | undefined {
  const { text } = foldText(content);
  const page = { text, stream: toHanStream(text), rows: [] };
  const table = findTable('2014', 'statistics');
  const marked = table && findMarked(text, page.stream, [table]);
  const places = marked && (readMarked(page, marked) ?? readMarkedFields(page, marked, 'unknown'))?.places;
  return places?.map(({ slot }) => slot.value);
}

test('single values, and those that are not filled in', () => {
  const rows = labelsOf(findTable('2014', 'statistics') ?? expect.fail()).filter(({ role }) => role === 'row');
  expect(read(writeStatistics(() => '0'))).toEqual(rows.map(() => 0));
  expect(read(writeStatistics((index) => (index % 7 === 0 ? '' : '0')))?.[7]).toBeNull();
});

test('a numeral that ends the text is a value', () => {
  expect(read(writeStatistics((index) => (index === 57 ? '二' : '0')))?.[57]).toBe(2);
});

test('the codes of a form that nobody filled in are no values', () => {
  expect(read(writeStatistics((index) => `${index + 1}`))).toBeUndefined();
  expect(read(writeStatistics((index) => `${index + 1}|`))).toBeUndefined();
});
