import type { Problem } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import { decodeBytes } from './encoding/decodeBytes.ts';
import { repairText } from './encoding/repairText.ts';
import { findUnreadable, isPacked, isPdf } from './formats.ts';
import { findArchivedPage, toByteText } from './mht.ts';
import { cannotRead, notText, repaired, undecodable } from './problems.ts';
import type { SourceRead } from './sourceRead.ts';

/** A file: what it is follows from its bytes first, from its name where they do not say. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<SourceRead> {
  if (isPacked(bytes)) {
    const { readPacked } = await import('./docx/readPacked.ts');
    return readPacked(name, bytes);
  }
  if (isPdf(bytes)) {
    const { readPdf } = await import('./pdf/readPdf.ts');
    return readPdf(name, bytes);
  }
  const format = findUnreadable(bytes);
  if (format) return { source: null, problems: [cannotRead(name, format)] };
  const head = toByteText(bytes.subarray(0, 4096));
  const page = isArchive(name, head) ? findArchivedPage(toByteText(bytes)) : null;
  const { text, encoding } = page
    ? decodeBytes(page.bytes, page.charset)
    : decodeBytes(bytes, /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null);
  if (isBinary(text) && !repairText(text.slice(0, LOOKED_AT))) return { source: null, problems: [notText(name)] };
  const read = await readContent(name, page || isHtmlName(name) ? 'html' : 'text', text);
  return { ...read, problems: [...read.problems, ...listLost(read.source, encoding, read.problems)] };
}

/** A text or a page that is decoded already; a text that is a whole page of HTML is read as one. */
export async function readContent(name: string, kind: 'text' | 'html', content: string): Promise<SourceRead> {
  const restored = repairText(content);
  const text = restored?.text ?? content;
  const problems = restored ? [repaired(restored)] : [];
  if (kind === 'text' && !isPage(text)) return { source: { name, text, grids: [] }, problems };
  const { readHtml } = await import('./html/readHtml.ts');
  return { source: readHtml(name, text), problems };
}

function isHtmlName(name: string): boolean {
  return /\.(?:x?html?|asp|aspx|jsp|shtml)$/i.test(name);
}

function isArchive(name: string, head: string): boolean {
  return (
    /\.(?:mht|mhtml|eml)$/i.test(name) ||
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}content-type:\s*multipart\//i.test(head)
  );
}

/** The source of a page, or of a piece of one, saved or copied as text: tags from its first character to its last. */
function isPage(text: string): boolean {
  const head = text.slice(0, 1000);
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html[\s>])/i.test(head)) return true;
  return (
    /^\s*<(?:article|body|center|div|head|meta|p|section|span|style|table)[\s>]/i.test(head) &&
    />\s*$/.test(text.slice(-200))
  );
}

/** Characters that tell whether a file holds text. */
const LOOKED_AT = 20_000;

/** Control characters that no text has, or more characters that were lost than a text could spare. */
function isBinary(text: string): boolean {
  const head = text.slice(0, LOOKED_AT);
  const controls = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  const broken = head.match(/\ufffd/g)?.length ?? 0;
  return controls > 2 + head.length / 200 || broken > 10 + head.length / 10;
}

function listLost(source: Source | null, encoding: string, known: readonly Problem[]): readonly Problem[] {
  const first = source?.text.indexOf('\ufffd') ?? -1;
  if (!source || first < 0 || known.length > 0) return [];
  return [undecodable(encoding, source.text.split('\ufffd').length - 1, first)];
}
