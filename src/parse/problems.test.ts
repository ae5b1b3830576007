import { expect, test } from 'vitest';
import { TABLES } from '../report/forms.ts';
import { missing, unexplained } from './problems.ts';

test.each(TABLES.map((table) => [`${table.id} ${table.form}`, table] as const))(
  '%s is called a table once',
  (_, table) => {
    for (const { message } of [unexplained(table, { from: 0, to: 1 }, '7'), missing(table)]) {
      expect(message.zh).toMatch(/(?<!表)表/);
      expect(message.zh).not.toContain('表表');
      expect(message.en).not.toContain('undefined');
    }
  },
);
