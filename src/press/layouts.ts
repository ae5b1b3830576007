import type { Layout } from './layout.ts';
import { blankLines } from './layouts/blankLines.ts';
import { collapsedBlanks } from './layouts/collapsedBlanks.ts';
import { commaRows } from './layouts/commaRows.ts';
import { deduplicated } from './layouts/deduplicated.ts';
import { drawn } from './layouts/drawn.ts';
import { flat, flatFused } from './layouts/flat.ts';
import { fusedInline } from './layouts/fusedInline.ts';
import { fusedRows } from './layouts/fusedRows.ts';
import { fusedSigns } from './layouts/fusedSigns.ts';
import { fusedTable } from './layouts/fusedTable.ts';
import { htmlBare, htmlSpread } from './layouts/htmlConverted.ts';
import { htmlFiller } from './layouts/htmlFiller.ts';
import { htmlWord, htmlWps } from './layouts/htmlOffice.ts';
import { htmlPages } from './layouts/htmlPages.ts';
import { htmlPlain } from './layouts/htmlPlain.ts';
import { lines } from './layouts/lines.ts';
import { lostValues } from './layouts/lostValues.ts';
import { markdown } from './layouts/markdown.ts';
import { markdownHalf } from './layouts/markdownHalf.ts';
import { markdownHtml } from './layouts/markdownHtml.ts';
import { markdownRows } from './layouts/markdownRows.ts';
import { mixedRows } from './layouts/mixedRows.ts';
import { mixedTables } from './layouts/mixedTables.ts';
import { noTables } from './layouts/noTables.ts';
import { oneLine, oneLineFused } from './layouts/oneLine.ts';
import { pdfColumns } from './layouts/pdfColumns.ts';
import { pdfLayout } from './layouts/pdfLayout.ts';
import { pdfPlain } from './layouts/pdfPlain.ts';
import { pdfRaw } from './layouts/pdfRaw.ts';
import { pipeBoth } from './layouts/pipeBoth.ts';
import { pipeCells } from './layouts/pipeCells.ts';
import { pipeLeading } from './layouts/pipeLeading.ts';
import { pipeNewlines } from './layouts/pipeNewlines.ts';
import { pipeRows } from './layouts/pipeRows.ts';
import { spaces } from './layouts/spaces.ts';
import { statisticsFused } from './layouts/statisticsFused.ts';
import { tabs } from './layouts/tabs.ts';

/** Every layout of the press. */
export const LAYOUTS: readonly Layout[] = [
  lines,
  blankLines,
  pipeCells,
  pipeRows,
  pipeBoth,
  pipeNewlines,
  pipeLeading,
  tabs,
  markdown,
  markdownHalf,
  markdownRows,
  markdownHtml,
  commaRows,
  drawn,
  htmlPlain,
  htmlFiller,
  htmlWord,
  htmlWps,
  htmlPages,
  htmlSpread,
  htmlBare,
  spaces,
  flat,
  oneLine,
  pdfRaw,
  pdfLayout,
  pdfPlain,
  pdfColumns,
  fusedRows,
  fusedInline,
  fusedTable,
  fusedSigns,
  flatFused,
  oneLineFused,
  statisticsFused,
  mixedRows,
  mixedTables,
  collapsedBlanks,
  deduplicated,
  lostValues,
  noTables,
];

/** The layouts that show where an empty cell stands. */
export const LAYOUTS_WITH_BLANKS: readonly [Layout, ...Layout[]] = [
  lines,
  blankLines,
  pipeCells,
  pipeRows,
  pipeBoth,
  tabs,
  markdown,
  pdfLayout,
  htmlPlain,
  htmlWps,
];

/** The plain layouts, for what happens to a report whatever its layout. */
export const PLAIN_LAYOUTS: readonly [Layout, ...Layout[]] = [
  lines,
  pipeCells,
  pipeRows,
  pipeBoth,
  tabs,
  markdown,
  pdfRaw,
  fusedRows,
  htmlPlain,
];

/** The layouts in which every value can be told from the next, whatever its number. */
export const READABLE_LAYOUTS: readonly [Layout, ...Layout[]] = [
  lines,
  blankLines,
  pipeCells,
  pipeRows,
  pipeBoth,
  pipeNewlines,
  pipeLeading,
  tabs,
  markdown,
  markdownHalf,
  markdownRows,
  htmlPlain,
  htmlWord,
  spaces,
  flat,
  pdfRaw,
  pdfLayout,
  pdfPlain,
];
