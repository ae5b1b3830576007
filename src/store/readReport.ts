import type { DecisionDocument } from '../export/document.ts';
import { parseReport } from '../parse/parse.ts';
import { isTraditional } from '../parse/traditional.ts';
import { readBytes, readContent, type SourceRead } from '../read/readSource.ts';
import { loadToSimplified } from '../read/simplify.ts';
import type { Edit } from '../report/edit.ts';
import type { Problem, Report } from '../report/report.ts';
import type { Source } from '../report/source.ts';

/** What was pasted, dropped or picked. */
export type Input =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'html'; readonly name: string; readonly text: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'source'; readonly source: Source };

/** A report with at least one table and the work that came with it, or why there is none. */
export type Opened =
  | { readonly report: Report; readonly edits: readonly Edit[]; readonly decisions: readonly DecisionDocument[] }
  | { readonly problems: readonly Problem[] };

/** Reads and parses; what is large to load (converters, format readers) is loaded when the input asks for it. */
export async function readReport(input: Input): Promise<Opened> {
  if (isDocument(input)) return readExported(input);
  const { source, problems } = await readSource(input);
  if (!source) return { problems };
  const toSimplified = isTraditional(source.text) ? await loadToSimplified() : null;
  const report = parseReport(source, toSimplified ? { toSimplified } : {});
  const all = [...problems, ...report.problems];
  if (Object.keys(report.forms).length === 0) return { problems: all };
  return { report: { ...report, problems: all }, edits: [], decisions: [] };
}

/** A file that Gouji exported: it holds the report as it was read, and the edits. */
function isDocument(input: Input): input is Extract<Input, { kind: 'bytes' }> {
  return input.kind === 'bytes' && /\.json$/i.test(input.name);
}

async function readExported({ bytes }: Extract<Input, { kind: 'bytes' }>): Promise<Opened> {
  const { readDocument } = await import('../export/json.ts');
  return readDocument(new TextDecoder().decode(bytes));
}

function readSource(input: Input): SourceRead | Promise<SourceRead> {
  switch (input.kind) {
    case 'source':
      return { source: input.source, problems: [] };
    case 'bytes':
      return readBytes(input.name, input.bytes);
    default:
      return readContent(input.name, input.kind, input.text);
  }
}
