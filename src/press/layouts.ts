import type { Layout } from './layout.ts';
import { fusedInline } from './layouts/fusedInline.ts';
import { fusedRows } from './layouts/fusedRows.ts';
import { lines } from './layouts/lines.ts';
import { markdown } from './layouts/markdown.ts';
import { pdfRaw } from './layouts/pdfRaw.ts';
import { pipeBoth } from './layouts/pipeBoth.ts';
import { pipeCells } from './layouts/pipeCells.ts';
import { pipeLeading } from './layouts/pipeLeading.ts';
import { pipeNewlines } from './layouts/pipeNewlines.ts';
import { pipeRows } from './layouts/pipeRows.ts';
import { statisticsFused } from './layouts/statisticsFused.ts';
import { tabs } from './layouts/tabs.ts';

/** Every layout of the press. */
export const LAYOUTS: readonly Layout[] = [
  lines,
  pipeCells,
  pipeRows,
  pipeBoth,
  pipeNewlines,
  pipeLeading,
  tabs,
  markdown,
  fusedRows,
  fusedInline,
  pdfRaw,
  statisticsFused,
];
