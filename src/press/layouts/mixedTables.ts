import type { Draft } from '../draft.ts';
import { type Layout, toPrintedText } from '../layout.ts';
import { fusedRows } from './fusedRows.ts';
import { lines } from './lines.ts';
import { markdown } from './markdown.ts';
import { pipeCells } from './pipeCells.ts';
import { pipeRows } from './pipeRows.ts';
import { spaces } from './spaces.ts';
import { tabs } from './tabs.ts';

const LAYOUTS: readonly [Layout, ...Layout[]] = [fusedRows, lines, markdown, pipeCells, pipeRows, spaces, tabs];

/** Sections that were pasted from different documents: each table in a layout of its own. */
export const mixedTables: Layout = {
  id: 'mixed-tables',
  title: { zh: '各表版式不一', en: 'Every table in another layout' },
  cells: 'digits',
  blanks: 'lost',
  print: (draft, random) => {
    const parts = splitDraft(draft).map((part) => random.pick(LAYOUTS).print(part, random).content);
    return toPrintedText(parts.filter((part) => part !== '').join('\n'));
  },
};

/** The frame before, each section by itself, the frame after. */
function splitDraft(draft: Draft): readonly Draft[] {
  const bare: Draft = {
    ...draft,
    chrome: [],
    title: null,
    meta: [],
    intro: [],
    sections: [],
    signature: [],
    footer: [],
  };
  return [
    { ...draft, sections: [], signature: [], footer: [] },
    ...draft.sections.map((section) => ({ ...bare, sections: [section] })),
    { ...bare, signature: draft.signature, footer: draft.footer },
  ];
}
