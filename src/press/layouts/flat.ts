import { joinDraft, type Layout, toPrintedText } from '../layout.ts';
import { textOf } from '../tables/printTable.ts';

/** A whole table on one line: the page's line ends were folded into spaces, or the cells stand between pipes. */
export const flat: Layout = {
  id: 'flat',
  title: { zh: '整表一行', en: 'A table on one line' },
  cells: 'any',
  blanks: 'lost',
  print: (draft, random) => {
    const between = random.pick([' ', '  ', ' | ', '\t']);
    const content = joinDraft(draft, {
      gap: random.pick(['\n', '\n\n']),
      table: ({ rows }) =>
        rows
          .flat()
          .map((cell) => textOf(cell))
          .join(between),
    });
    return toPrintedText(content);
  },
};

/** A whole table on one line without anything between its cells: a row's digits touch the next label's number. */
export const flatFused: Layout = {
  id: 'flat-fused',
  title: { zh: '整表一行连写', en: 'A table on one line, run together' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft) =>
    toPrintedText(
      joinDraft(draft, {
        gap: '\n',
        table: ({ rows }) =>
          rows
            .flat()
            .map((cell) => textOf(cell))
            .join(''),
      }),
    ),
};
