import type { Random } from '../random.ts';

/** How one office words the labels of the form: which variants it uses and where its cells break. */
export interface Wording {
  label(item: { readonly label: string; readonly variants: readonly string[] }): string;
  /** A header in the lines that its narrow cell has room for. */
  header(label: string): readonly string[];
}

/** Draws once for a report, so that the same label reads the same wherever it stands. */
export function drawWording(random: Random): Wording {
  const variantShare = random.chance(0.5) ? 0 : 0.3;
  const narrow = random.chance(0.6);
  return {
    label: ({ label, variants }) => {
      const whole = variants.filter((variant) => !variant.includes(' ') && variant.length > 3);
      const [first, ...others] = whole;
      return first !== undefined && random.chance(variantShare) ? random.pick([first, ...others]) : label;
    },
    header: (label) => (narrow ? (BREAKS[label] ?? [label]) : [label]),
  };
}

const BREAKS: Readonly<Record<string, readonly string[]>> = {
  商业企业: ['商业', '企业'],
  科研机构: ['科研', '机构'],
  社会公益组织: ['社会', '公益', '组织'],
  法律服务机构: ['法律', '服务', '机构'],
  结果维持: ['结果', '维持'],
  结果纠正: ['结果', '纠正'],
  其他结果: ['其他', '结果'],
  尚未审结: ['尚未', '审结'],
  本年新制作数量: ['本年新', '制作数量'],
  本年新公开数量: ['本年新', '公开数量'],
};

/** The form's labels are kept with half-width punctuation; offices type it full-width. */
export function toFullWidthPunctuation(text: string): string {
  return text.replace(/[(),:;!?]/g, (mark) => FULL[mark] ?? mark);
}

const FULL: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
};
