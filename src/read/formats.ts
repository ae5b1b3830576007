import type { Message } from '../report/finding.ts';

/** What a file is by its first bytes, whatever its name says; `advice` is what to do with one that cannot be read. */
export interface Format {
  readonly id: string;
  readonly starts: readonly (readonly number[])[];
  readonly name: Message;
  readonly advice: Message;
}

const COPY: Message = {
  zh: '请打开它，全选、复制，再粘贴到这里',
  en: 'Open it, select all, copy, and paste here',
};
const SAVE: Message = {
  zh: '请在 Word 或 WPS 里另存为 .docx 再拖到这里；或全选、复制，再粘贴到这里',
  en: 'Save it as .docx and drop that here, or open it, select all, copy, and paste here',
};
const PICTURE: Message = {
  zh: '图中的文字不能识别，请用文字版的报告',
  en: 'Text in pictures cannot be recognised: use a report in text form',
};
const UNPACK: Message = { zh: '请先解压，再拖入其中的报告', en: 'Unpack it first, then drop the report' };

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

/** Files that hold no text as they are. */
export const UNREADABLE_FORMATS: readonly Format[] = [
  {
    id: 'office',
    starts: [[0xd0, 0xcf, 0x11, 0xe0]],
    name: {
      zh: '旧版格式或加密的 Word、Excel 或 WPS 文件',
      en: 'a Word, Excel or WPS file of the old format, or an encrypted one',
    },
    advice: SAVE,
  },
  { id: 'rtf', starts: [ascii('{\\rtf')], name: { zh: 'RTF 文件', en: 'an RTF file' }, advice: SAVE },
  {
    id: 'picture',
    starts: [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], ascii('GIF8'), ascii('BM'), ascii('II*\0'), ascii('MM\0*')],
    name: { zh: '图片', en: 'a picture' },
    advice: PICTURE,
  },
  {
    id: 'archive',
    starts: [ascii('Rar!'), [0x37, 0x7a, 0xbc, 0xaf], [0x1f, 0x8b]],
    name: { zh: '压缩文件', en: 'an archive' },
    advice: UNPACK,
  },
];

/** Documents of Word, Excel, WPS and OFD are packed as archives are. */
const PACKED = [0x50, 0x4b, 0x03, 0x04];

export function isPacked(bytes: Uint8Array): boolean {
  return begins(bytes, PACKED);
}

/** Whether they are a PDF file; before its first sign others may stand, such as a mail's. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/** The format of bytes that hold no text, or undefined for bytes that may, or that hold one packed. */
export function findUnreadable(bytes: Uint8Array): Format | undefined {
  return UNREADABLE_FORMATS.find(
    (format) => format.starts.some((start) => begins(bytes, start)) && !isWords(format, bytes),
  );
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Two letters alone are no proof: a text may begin with them. */
function isWords({ id }: Format, bytes: Uint8Array): boolean {
  return id === 'picture' && bytes[0] === 0x42 && !bytes.subarray(0, 64).includes(0);
}

/** What a packed file is that no reader knows, by its name. */
export function namePacked(name: string): Format {
  const kind = /\.(docx|xlsx|pptx|wps|et|ofd|odt|ods)$/i.exec(name)?.[1]?.toUpperCase();
  if (!kind) return { id: 'zip', starts: [], name: { zh: '压缩文件', en: 'an archive' }, advice: UNPACK };
  return {
    id: kind.toLowerCase(),
    starts: [],
    name: { zh: `${kind} 文件`, en: `a file of type ${kind}` },
    advice: COPY,
  };
}
