import type { Message } from '../report/finding.ts';
import type { Problem } from '../report/report.ts';
import type { Repaired } from './encoding/repairText.ts';
import type { Format } from './formats.ts';

/** A file that holds no text to read: what it is, and what to do. */
export function cannotRead(name: string, format: Format): Problem {
  const space = /^\w/.test(format.name.zh) ? ' ' : '';
  return unreadable({
    zh: `“${name}”是${space}${format.name.zh}，目前不能直接读取。${format.advice.zh}。`,
    en: `“${name}” is ${format.name.en} and cannot be read directly yet. ${format.advice.en}.`,
  });
}

/** A document that breaks off or breaks its format's rules. */
export function damaged(name: string): Problem {
  return unreadable({
    zh: `“${name}”打不开：文件不完整或已损坏。请重新保存或下载后再拖入；能用 Word 或 WPS 打开的，也可全选、复制，再粘贴到这里。`,
    en: `“${name}” cannot be opened: it is incomplete or damaged. Save or download it again, or open it in Word, select all, copy, and paste here.`,
  });
}

/** A PDF file that breaks off or breaks its format's rules. */
export function damagedPdf(name: string): Problem {
  return unreadable({
    zh: `“${name}”打不开：PDF 文件不完整或已损坏。请重新下载后再拖入；能打开的，也可全选、复制，再粘贴到这里。`,
    en: `“${name}” cannot be opened: the PDF file is incomplete or damaged. Download it again, or open it, select all, copy, and paste here.`,
  });
}

/** A PDF file that asks for a password. */
export function lockedPdf(name: string): Problem {
  return unreadable({
    zh: `“${name}”设有打开密码，不能读取。请另存为不加密的 PDF，或打开后全选、复制，再粘贴到这里。`,
    en: `“${name}” asks for a password. Save it without one, or open it, select all, copy, and paste here.`,
  });
}

/** A PDF file whose pages hold pictures alone. */
export function scannedPdf(name: string): Problem {
  return unreadable({
    zh: `“${name}”是扫描件，页面都是图片，没有可读的文字。图中的文字不能识别，请用文字版的报告。`,
    en: `“${name}” is a scan: its pages are pictures without any text. Text in pictures cannot be recognised: use a report in text form.`,
  });
}

/** A PDF file that is a book: what stands on its further pages was not read. */
export function readInPart(pages: number): Problem {
  const message = {
    zh: `文件页数太多，只读取了前 ${pages} 页。`,
    en: `The file has too many pages; the first ${pages} were read.`,
  };
  return { kind: 'encoding', span: null, cells: [], message };
}

/** A small file that unpacks to one far larger than any report, in bytes. */
export function unpacksTooLarge(name: string, size: number, most: number): Problem {
  const [megabytes, limit] = [size, most].map((bytes) => (bytes / 1e6).toFixed(0));
  return {
    kind: 'too-large',
    span: null,
    cells: [],
    message: {
      zh: `“${name}”展开后有 ${megabytes} MB，上限 ${limit} MB，没有打开。请打开它，只复制报告本身，再粘贴到这里。`,
      en: `“${name}” unpacks to ${megabytes} MB; the limit is ${limit} MB. Nothing was opened. Open it, copy the report alone, and paste here.`,
    },
  };
}

/** Bytes that are neither text nor of a known format. */
export function notText(name: string): Problem {
  return unreadable({
    zh: `“${name}”不是文字文件，读不出内容。可读取 .docx、.pdf、.txt、.md、.html、.mht 和 Gouji 导出的 .json。`,
    en: `“${name}” is no text file. Gouji reads .docx, .pdf, .txt, .md, .html, .mht and the .json that it exports.`,
  });
}

function unreadable(message: Message): Problem {
  return { kind: 'unreadable-file', span: null, cells: [], message };
}

/** A text that was read in the wrong encoding before it came here, and was put right as far as possible. */
export function repaired({ from, as, lost }: Repaired): Problem {
  const zh = lost > 0 ? `，有 ${lost} 处字符已丢失，以“\ufffd”表示，请对照原件` : '';
  const en = lost > 0 ? `; ${lost} places have lost characters, shown as “\ufffd”: compare with the original` : '';
  return {
    kind: 'encoding',
    span: null,
    cells: [],
    message: {
      zh: `原文是乱码（${nameOf(from)} 被当作 ${nameOf(as)} 读取），已还原${zh}。`,
      en: `The text had been decoded wrongly (${nameOf(from)} read as ${nameOf(as)}) and was restored${en}.`,
    },
  };
}

/** Bytes that the text's encoding has no character for. */
export function undecodable(encoding: string, lost: number, from: number): Problem {
  return {
    kind: 'encoding',
    span: { from, to: from + 1 },
    cells: [],
    message: {
      zh: `按 ${nameOf(encoding)} 读取，有 ${lost} 处字符读不出来，以“\ufffd”表示，请对照原件。`,
      en: `Read as ${nameOf(encoding)}; ${lost} places could not be decoded and show as “\ufffd”: compare with the original.`,
    },
  };
}

const NAMES: Readonly<Record<string, string>> = {
  gb18030: 'GBK',
  big5: 'Big5',
  'windows-1252': 'Latin-1',
};

function nameOf(encoding: string): string {
  return NAMES[encoding] ?? encoding.toUpperCase();
}
