import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Grid } from '../../report/source.ts';
import type { Span } from '../../report/span.ts';
import { createElements } from './elements.ts';
import { LIMITS } from './gridBuilder.ts';
import { createTables } from './tables.ts';
import {
  BLOCKS,
  CELLS,
  isHidden,
  isOrnament,
  RAW_TEXTS,
  ROW_GROUPS,
  readField,
  readSpan,
  UNSEEN,
  VOIDS,
} from './tags.ts';
import { createTextWriter } from './textWriter.ts';

/** What a page says and the tables that it says it in. */
export interface HtmlText {
  readonly text: string;
  readonly grids: readonly Grid[];
  /** Where pictures stand that may show more than an ornament. */
  readonly pictures?: readonly Span[];
  /** The page's own name, if it has one. */
  readonly pageTitle?: string;
}

/**
 * Reads HTML by the standard's tokens and, for tables, the standard's rules of what closes what. No tree is built: a
 * tree builder's time grows with the square of the nesting, and what is read may be hostile.
 */
export function readHtmlText(html: string): HtmlText {
  const writer = createTextWriter();
  const elements = createElements();
  const tables = createTables(writer);

  const pictures: Span[] = [];
  const notePicture = (tag: Token.TagToken): void => {
    if (!elements.isHidden() && !isOrnament(tag.attrs)) pictures.push({ from: writer.length(), to: writer.length() });
  };
  const closeInnermost = (): void => {
    elements.closeScope();
    tables.close();
  };
  const leaveCell = (): void => {
    if (tables.inside() !== 'cell') return;
    closeInnermost();
    if (!elements.close('td')) elements.close('th');
  };
  const openTable = (tag: Token.TagToken): void => {
    if (tables.inside() === 'table') closeInnermost();
    elements.open(toElement(tag));
    tables.openTable(!elements.isHidden());
    elements.openScope();
  };
  const openRow = (tag: Token.TagToken): void => {
    if (tables.inside() === null) return;
    leaveCell();
    elements.close('tr');
    elements.open(toElement(tag));
    tables.openRow(!elements.isHidden());
  };
  const openCell = (tag: Token.TagToken): void => {
    if (tables.inside() === null) {
      writer.endLine();
      return;
    }
    leaveCell();
    elements.open(toElement(tag));
    const rowSpan = readSpan(tag.attrs, 'rowspan', LIMITS.rowSpan);
    const columnSpan = readSpan(tag.attrs, 'colspan', LIMITS.columnSpan);
    tables.openCell(rowSpan, columnSpan, !elements.isHidden());
    elements.openScope();
  };
  const openGroup = (tag: Token.TagToken): void => {
    if (tables.inside() === null) return;
    leaveCell();
    elements.clearScope();
    tables.closeRow();
    elements.open(toElement(tag));
  };
  const openOther = (tag: Token.TagToken): void => {
    if (BLOCKS.has(tag.tagName)) elements.close('p');
    if (BLOCKS.has(tag.tagName) && !elements.isHidden()) writer.endLine();
    elements.open(toElement(tag));
  };
  const closeTable = (): void => {
    leaveCell();
    if (tables.inside() === 'table') closeInnermost();
    elements.close('table');
  };
  const closeRow = (): void => {
    leaveCell();
    if (elements.close('tr')) tables.closeRow();
  };
  const closeOther = (name: string): void => {
    const wasHidden = elements.isHidden();
    elements.close(name);
    if (BLOCKS.has(name) && !wasHidden) writer.endLine();
  };
  let pageTitle = '';
  let isTitle = false;
  const takeText = (chars: string): void => {
    if (isTitle) pageTitle += chars;
    if (elements.isHidden()) return;
    if (elements.keepsSpace()) writer.writeAsIs(chars);
    else writer.write(chars);
  };

  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => {
        const name = tag.tagName;
        isTitle = name === 'title' && pageTitle === '';
        tokenizer.state = findMode(name) ?? tokenizer.state;
        if (name === 'table') openTable(tag);
        else if (name === 'tr') openRow(tag);
        else if (CELLS.has(name)) openCell(tag);
        else if (ROW_GROUPS.has(name)) openGroup(tag);
        else if (!VOIDS.has(name)) openOther(tag);
        else if (name === 'img') notePicture(tag);
        else if (name === 'input') takeText(readField(tag.attrs));
        else if (!elements.isHidden() && name === 'br') writer.breakLine();
        else if (!elements.isHidden() && name === 'hr') writer.endLine();
      },
      onEndTag: ({ tagName: name }) => {
        isTitle = false;
        if (name === 'table') closeTable();
        else if (name === 'tr') closeRow();
        else if (CELLS.has(name)) leaveCell();
        else if (!ROW_GROUPS.has(name)) closeOther(name);
        else if (tables.inside() !== null) closeRow();
      },
      onCharacter: ({ chars }) => takeText(chars),
      onWhitespaceCharacter: ({ chars }) => takeText(chars),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html, true);
  while (tables.inside() !== null) closeInnermost();
  return {
    text: writer.finish(),
    grids: tables.finish(),
    ...(pictures.length > 0 && { pictures }),
    ...(pageTitle.trim() !== '' && { pageTitle: pageTitle.trim().slice(0, LONGEST_TITLE) }),
  };
}

/** Characters of a page's name; what is longer is no name. */
const LONGEST_TITLE = 200;

function toElement({ tagName, attrs }: Token.TagToken) {
  return { name: tagName, hides: UNSEEN.has(tagName) || isHidden(attrs), keepsSpace: SPACE_KEEPERS.has(tagName) };
}

const SPACE_KEEPERS: ReadonlySet<string> = new Set(['listing', 'pre', 'textarea', 'xmp']);

/** How the tokenizer goes on after a start tag; undefined for as before. */
function findMode(name: string): Tokenizer['state'] | undefined {
  if (RAW_TEXTS.has(name)) return TokenizerMode.RAWTEXT;
  if (name === 'script') return TokenizerMode.SCRIPT_DATA;
  if (name === 'title' || name === 'textarea') return TokenizerMode.RCDATA;
  return name === 'plaintext' ? TokenizerMode.PLAINTEXT : undefined;
}
