import { describe, expect, test } from 'vitest';
import { lines } from '../../press/layouts/lines.ts';
import { markdown } from '../../press/layouts/markdown.ts';
import { pipeBoth } from '../../press/layouts/pipeBoth.ts';
import { pipeCells } from '../../press/layouts/pipeCells.ts';
import { tabs } from '../../press/layouts/tabs.ts';
import { renderCase } from '../../press/pressCase.ts';
import { TABLES } from '../../report/forms.ts';
import { foldText } from '../fold/fold.ts';
import { markTable } from '../marks/markTable.ts';
import { toHanStream } from '../text/hanStream.ts';
import { readFields } from './readFields.ts';

/** What the fields of a table's lines hold, by cell, or undefined where separators do not show which are empty. */
function readStates(content: string, id: string, form: string): Readonly<Record<string, unknown>> | undefined {
  const { text } = foldText(content);
  const stream = toHanStream(text);
  const table = TABLES.find((one) => one.id === id && one.form === form);
  const marked = table && markTable(text, stream, table);
  const read = marked && readFields(text, stream, marked, 'unknown');
  const cells = read?.lines.flatMap(({ line, slots }) =>
    line.cells.map((cell, place) => [cell, slots[place]] as const),
  );
  return cells && Object.fromEntries(cells.map(([cell, slot]) => [cell, slot?.value ?? slot?.state]));
}

describe('fields that are read are what is printed in them', () => {
  const setting = { id: 'fields', wears: [], damages: [], numbers: 'clean' } as const;
  for (const layout of [lines, markdown, pipeBoth, pipeCells, tabs]) {
    test.each(['blank-zeros', 'all-blank', 'no-total'] as const)(`${layout.id}, %s`, (fill) => {
      const one = { ...setting, title: layout.title, layouts: [layout], fills: [fill] } as const;
      const seeds = Array.from({ length: 8 }, (_, index) => index + 1);
      const read = seeds.flatMap((seed) => {
        const { content, truth } = renderCase({ ...one, forms: ['2021', '2019', '2014'] }, seed);
        return Object.entries(truth.forms).flatMap(([id, form]) => {
          const states = readStates(content, id, form);
          if (!states) return [];
          const printed = Object.keys(states).map((id) => [
            id,
            truth.cells.get(id)?.value ?? truth.cells.get(id)?.state,
          ]);
          expect(states).toEqual(Object.fromEntries(printed));
          return [id];
        });
      });
      expect(read.length).toBeGreaterThan(seeds.length);
    });
  }
});

const PLAIN = `第二十条第(一)项 | | | |
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 |  |  |  |
行政规范性文件 | 4 |  | 12 |
第二十条第(五)项 | |
信息内容 | 本年处理决定数量 |
行政许可 | 85 |
第二十条第(六)项 | |
信息内容 | 本年处理决定数量 |
行政处罚 |  |
行政强制 | 0 |
第二十条第(八)项 | |
信息内容 | 本年收费金额(单位:万元) |
行政事业性收费 |  |
三、收到和处理政府信息公开申请情况`;

test('an empty field is blank, a 0 is none', () => {
  const read = Object.values(readStates(PLAIN, 'proactive', '2021') ?? {});
  expect(read).toEqual(['blank', 'blank', 'blank', 4, 'blank', 12, 85, 'blank', 0, 'blank']);
});

test('a first row that is left out is none of the lines', () => {
  const read = Object.values(readStates(PLAIN.replace('规章 |  |  |  |\n', ''), 'proactive', '2021') ?? {});
  expect(read).toEqual([4, 'blank', 12, 85, 'blank', 0, 'blank']);
});

test('a value is written out for each column that its cell spans', () => {
  const read = readStates(PLAIN.replace('| 85 |', '| 85 | 85 | 85 |'), 'proactive', '2021');
  expect(read?.['proactive.licensing.decisions']).toBe(85);
});

const BLANK = PLAIN.replace(/\| (?:4|12|85|0) (?=\|)/g, '|  ');

test('a form that nobody filled in is blank, where no other stands beside it', () => {
  expect(new Set(Object.values(readStates(BLANK, 'proactive', '2021') ?? {}))).toEqual(new Set(['blank']));
  const copies = `${PLAIN.replaceAll('信息内容', '内容')}\n${BLANK}`;
  expect(readStates(copies, 'proactive', '2021')).toBeUndefined();
});

test.each([
  ['values whose places cannot be known', '| 4 |  | 12 |', '| 4 | 12 |  |'],
  ['fields of which one is missing', '| 4 |  | 12 |', '| 4 12 |'],
  ['a value too many', '| 85 |', '| 85 | 3 |'],
  ['a line without any field', '规章 |  |  |  |', '规章'],
  ['what looks like a page’s mark in the place of a value', '行政处罚 |  |', '行政处罚\n3/11'],
  ['words between the rows', '行政强制 |', '另有其他 |\n行政强制 |'],
  ['a row that is left out among others', '行政处罚 |  |\n', ''],
])('%s is left to the other readers', (_, printed, changed) => {
  expect(PLAIN).toContain(printed);
  expect(readStates(PLAIN.replace(printed, changed), 'proactive', '2021')).toBeUndefined();
});
