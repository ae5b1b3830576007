import type { DecisionDocument } from '../export/document.ts';
import { isTraditional } from '../parse/fold/traditional.ts';
import { type ParseOptions, parseReport } from '../parse/parse.ts';
import { parseReports } from '../parse/reports.ts';
import { readBytes, readContent } from '../read/readSource.ts';
import { loadToSimplified } from '../read/simplify.ts';
import type { SourceRead } from '../read/sourceRead.ts';
import type { Edit } from '../report/edit.ts';
import type { Problem, Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import { LIMIT, refuseSize } from './limits.ts';

/** What was pasted, dropped or picked. A clipboard says the same thing twice: as a page and as text. */
export type Input =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'html'; readonly name: string; readonly text: string }
  | { readonly kind: 'pasted'; readonly name: string; readonly html: string; readonly text: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'source'; readonly source: Source; readonly noticed: readonly Problem[] };

/** One of several reports that were found in one text. */
export interface Choice {
  /** Its place in the list. */
  readonly id: number;
  readonly source: Source;
  readonly title: string | null;
  readonly organization: string | null;
  readonly year: number | null;
}

/** A report with at least one table and the work that came with it, or several to choose from, or why there is none. */
export type Opened =
  | {
      readonly report: Report;
      readonly edits: readonly Edit[];
      readonly decisions: readonly DecisionDocument[];
      /** Problems of the report that its source does not tell again, such as the encoding of a file. */
      readonly noticed: readonly Problem[];
    }
  | { readonly choices: readonly Choice[]; readonly whole: Source; readonly noticed: readonly Problem[] }
  | { readonly problems: readonly Problem[] };

/** Reads and parses; what is large to load (converters, format readers) is loaded when the input asks for it. */
export async function readReport(input: Input): Promise<Opened> {
  switch (input.kind) {
    case 'source':
      return toOpened([parseReport(input.source, await optionsFor(input.source))], input.noticed, input.source);
    case 'pasted':
      return readPasted(input);
    case 'bytes':
      return isDocument(input.name) ? readExported(input.bytes) : parse(await readBytes(input.name, input.bytes));
    default:
      return parse(await readContent(input.name, input.kind, input.text));
  }
}

async function parse({ source, problems }: SourceRead): Promise<Opened> {
  if (!source) return { problems };
  const size = source.text.length;
  if (size > LIMIT)
    return { problems: [{ kind: 'too-large', span: null, cells: [], message: refuseSize(size, LIMIT) }] };
  return toOpened(parseReports(source, await optionsFor(source)), problems, source);
}

async function optionsFor({ text }: Source): Promise<ParseOptions> {
  return isTraditional(text) ? { toSimplified: await loadToSimplified() } : {};
}

function toOpened(reports: readonly Report[], noticed: readonly Problem[], whole: Source): Opened {
  const [report] = reports;
  if (!report) return { problems: noticed };
  if (reports.length > 1) {
    const choices = reports.map(({ source, title, organization, year }, id) => ({
      id,
      source,
      title,
      organization,
      year,
    }));
    return { choices, whole, noticed };
  }
  const problems = [...noticed, ...report.problems];
  if (Object.keys(report.forms).length === 0) return { problems };
  return { report: { ...report, problems }, edits: [], decisions: [], noticed };
}

/** Of a clipboard's page and its text, whichever is read better; the page where there is nothing between them. */
async function readPasted({ name, html, text }: Extract<Input, { kind: 'pasted' }>): Promise<Opened> {
  if (!/<table/i.test(html) && text.trim() !== '') return parse(await readContent(name, 'text', text));
  const page = await parse(await readContent(name, 'html', html));
  if (text.trim() === '' || ('report' in page && page.report.problems.length === 0)) return page;
  const plain = await parse(await readContent(name, 'text', text));
  return rate(plain) > rate(page) ? plain : page;
}

/** How much was read, less what is in doubt. */
function rate(opened: Opened): number {
  if ('choices' in opened) return 0;
  if (!('report' in opened)) return Number.NEGATIVE_INFINITY;
  const { cells, problems } = opened.report;
  return [...cells.values()].filter(({ state }) => state === 'number').length - 2 * problems.length;
}

/** A file that Gouji exported: it holds the report as it was read, and the edits. */
function isDocument(name: string): boolean {
  return /\.json$/i.test(name);
}

async function readExported(bytes: Uint8Array): Promise<Opened> {
  const { readDocument } = await import('../export/json.ts');
  const read = readDocument(new TextDecoder().decode(bytes));
  return 'report' in read ? { ...read, noticed: [] } : read;
}
