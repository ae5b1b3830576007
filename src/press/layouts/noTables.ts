import { joinDraft, type Layout, toPrintedText } from '../layout.ts';

/** The narrative alone, its tables being images or lost: nothing may be read as a cell. */
export const noTables: Layout = {
  id: 'no-tables',
  title: { zh: '没有表格的正文', en: 'A text without any table' },
  cells: 'any',
  blanks: 'kept',
  print: (draft, random) => {
    const left = random.pick(['', '（表格见附件）', '[图片]', '![](table.png)']);
    const content = joinDraft(draft, { gap: random.pick(['\n', '\n\n']), table: () => left });
    return toPrintedText(content, new Map([...draft.truth.cells.keys()].map((id) => [id, ABSENT])));
  },
};

const ABSENT = { value: null, state: 'absent', text: '' } as const;
