import { escapeHtml } from '../clipboard.ts';

/** What a line of an opinion is, by how it begins; the text may have been edited by hand. */
type Kind = 'title' | 'heading' | 'item' | 'detail' | 'plain' | 'empty';

interface Line {
  readonly kind: Kind;
  readonly text: string;
}

/** The same text with marks of Markdown. */
export function toOpinionMarkdown(text: string): string {
  return `${readLines(text)
    .map(({ kind, text: words }) => MARKDOWN[kind](words))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

const MARKDOWN: Readonly<Record<Kind, (words: string) => string>> = {
  title: (words) => `# ${escapeMarkdown(words)}\n`,
  heading: (words) => `\n## ${escapeMarkdown(words)}\n`,
  item: (words) => words.replace(/^(\d+)[.．](.*)$/, (_, number, rest) => `${number}. ${escapeMarkdown(rest)}`),
  detail: (words) => `   - ${escapeMarkdown(words)}`,
  plain: (words) => `${escapeMarkdown(words)}\n`,
  empty: () => '',
};

function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}

/** The same text as a page that Word and WPS open as a document: A4, the faces of official papers. */
export function toOpinionHtml(text: string): string {
  const lines = readLines(text);
  const title = lines.find(({ kind }) => kind === 'title')?.text ?? '审核意见';
  const body = lines.flatMap(({ kind, text: words }) => (kind === 'empty' ? [] : [toTag(kind, escapeHtml(words))]));
  return `<!doctype html>
<html lang="zh-CN" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

const STYLE = `@page { size: A4; margin: 3.7cm 2.6cm 3.5cm 2.8cm }
body { font-family: 仿宋, FangSong, STFangsong, serif; font-size: 16pt; line-height: 28pt }
h1 { font-family: 宋体, SimSun, serif; font-size: 22pt; line-height: 34pt; text-align: center; margin: 0 0 28pt }
h2 { font-family: 黑体, SimHei, sans-serif; font-size: 16pt; font-weight: normal; text-indent: 32pt; margin: 14pt 0 0 }
p { text-indent: 32pt; margin-top: 0pt; margin-bottom: 0pt }
p.detail { margin-left: 32pt }`;

function toTag(kind: Exclude<Kind, 'empty'>, words: string): string {
  switch (kind) {
    case 'title':
      return `<h1>${words}</h1>`;
    case 'heading':
      return `<h2>${words}</h2>`;
    case 'plain':
      return ADDRESSEE.test(words) ? `<p style="text-indent: 0pt">${words}</p>` : `<p>${words}</p>`;
    case 'item':
      return `<p>${words}</p>`;
    case 'detail':
      return `<p class="detail">${words}</p>`;
  }
}

/** 某某镇人民政府： */
const ADDRESSEE = /^[^，。；、]{2,40}：$/;

function readLines(text: string): readonly Line[] {
  const lines = text.split(/\r\n|[\r\n]/);
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines.map((line, index) => ({ kind: index === first ? 'title' : kindOf(line), text: line.trim() }));
}

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'empty';
  if (/^[一二三四五六七八九十]+、/.test(line)) return 'heading';
  if (/^\d+[.．]/.test(line)) return 'item';
  return /^[\u3000 ]{2}/.test(line) ? 'detail' : 'plain';
}
