import type { Random } from '../../random.ts';

/** Sentences as a subsection goes on with them: on its own line, and in paragraphs below it. */
export interface Passage {
  readonly onward: string;
  readonly paragraphs: readonly string[];
}

export const NOTHING: Passage = { onward: '', paragraphs: [] };

type Layout = (sentences: readonly string[], leads: readonly string[]) => Passage;

const HAN = '一二三四五六七八九十';

const goOn: Layout = (sentences) => ({ onward: sentences.join(''), paragraphs: [] });

const below: Layout = (sentences) => {
  const half = Math.ceil(sentences.length / 2);
  const paragraphs = [sentences.slice(0, half), sentences.slice(half)].map((part) => part.join(''));
  return { onward: '', paragraphs: paragraphs.filter((text) => text !== '') };
};

/** 一是健全管理制度。…二是…, all in one paragraph. */
const ordinals: Layout = (sentences, leads) => ({
  onward: groupSentences(sentences, leads.length)
    .map((text, at) => `${HAN.charAt(at)}是${leads[at]}。${text}`)
    .join(''),
  paragraphs: [],
});

/** 1.健全管理制度。…, a paragraph each. */
function numbered(number: (at: number) => string): Layout {
  return (sentences, leads) => ({
    onward: '',
    paragraphs: groupSentences(sentences, leads.length).map((text, at) => `${number(at)}${leads[at]}。${text}`),
  });
}

const LAYOUTS: readonly [Layout, ...Layout[]] = [
  goOn,
  goOn,
  below,
  ordinals,
  ordinals,
  numbered((at) => `${at + 1}.`),
  numbered((at) => `${at + 1}、`),
  numbered((at) => `（${at + 1}）`),
  numbered((at) => `${HAN.charAt(at)}是`),
  numbered((at) => `第${HAN.charAt(at)}，`),
];

/** The sentences in one of the ways in which offices set them; `leads` are what numbered ones may begin with. */
export function layOut(sentences: readonly string[], leads: readonly string[], random: Random): Passage {
  if (sentences.length === 0) return NOTHING;
  const layout = sentences.length < 2 ? goOn : random.pick(LAYOUTS);
  return layout(sentences, leads);
}

/** So many groups at most, each of them one or two sentences where that is enough. */
function groupSentences(sentences: readonly string[], most: number): readonly string[] {
  const groups = Math.min(most, Math.ceil(sentences.length / 1.5));
  const size = Math.ceil(sentences.length / groups);
  const from = Array.from({ length: Math.ceil(sentences.length / size) }, (_, at) => at * size);
  return from.map((at) => sentences.slice(at, at + size).join(''));
}
