import type { Span } from '../../report/span.ts';

/** A sentence of the narrative without spaces and line ends, each character with its place in the folded text. */
export interface Sentence {
  readonly text: string;
  readonly offsets: readonly number[];
  /** The heading of the subsection that it stands in, or nothing. */
  readonly heading: string;
}

/** Longer runs without a full stop are no sentence. */
const LONGEST = 1500;
/** A line of at least this many characters that ends without a stop goes on in the next one. */
const WRAPPED = 16;

/** The sentences of the folded text outside of the spans given, those that state or deny a number. */
export function listSentences(text: string, outside: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let heading = '';
  for (const part of complement(text.length, outside)) {
    for (const span of cutSentences(text, part)) {
      const sentence = toSentence(text, span, heading);
      if (isHeading(sentence.text)) heading = sentence.text;
      else if (/[\d未无没均全]/.test(sentence.text)) sentences.push(sentence);
    }
  }
  return sentences;
}

/** The folded range of a part of a sentence. */
export function toFoldedSpan(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.offsets[from] ?? 0;
  return { from: first, to: (sentence.offsets[to - 1] ?? first) + 1 };
}

function complement(length: number, spans: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from > from) parts.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < length) parts.push({ from, to: length });
  return parts;
}

/** Cuts at stops, and at ends of lines that do not go on in the next one. */
function cutSentences(text: string, { from, to }: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  const cut = (end: number) => {
    if (end > start && end - start <= LONGEST) spans.push({ from: start, to: end });
    start = end + 1;
  };
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (STOPS.has(unit)) cut(at);
    else if (unit === 0x0a && !goesOn(text, start, at)) cut(at);
  }
  cut(to);
  return spans;
}

const STOPS = new Set([...'。;!?'].map((stop) => stop.charCodeAt(0)));

/** Whether the line that ends at `at` was broken by the page's width. */
function goesOn(text: string, start: number, at: number): boolean {
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', at - 1) + 1), at).trim();
  if (line.length < WRAPPED || /[|\t:]$/.test(line) || isHeading(line)) return false;
  const next = text.slice(at + 1, at + 40).trimStart();
  return /^[^\s|]/.test(next) && !NUMBERED.test(next);
}

function toSentence(text: string, { from, to }: Span, heading: string): Sentence {
  const offsets: number[] = [];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x09) offsets.push(at);
  }
  const plain = text.slice(from, to).replace(/[ \n\t]+/g, '');
  return { text: plain.replace(CONVERTED, (words) => MEANT[words] ?? words), offsets, heading };
}

/** What the conversion from traditional characters makes of these words, and what they are; of one length each. */
const MEANT: Readonly<Record<string, string>> = {
  规范性文档: '规范性文件',
  添加: '新增',
  信息公开请求: '信息公开申请',
};
const CONVERTED = new RegExp(Object.keys(MEANT).join('|'), 'g');

/** The number of a heading, or a page's number. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|[-—]\s?\d)/;

function isHeading(text: string): boolean {
  return text.length <= 30 && NUMBERED.test(text) && !/[\d,。]/.test(text);
}
