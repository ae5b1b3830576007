const FULL: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）' };

/**
 * A Chinese text with Chinese punctuation. The forms hold their labels in half width, as texts are folded; what people
 * read has the full width of the official print. What is quoted stays as it is printed, and so do `1,234` and `12:30`.
 */
export function toFullWidth(text: string): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part, index) => (index % 2 === 1 ? part : widen(part)))
    .join('');
}

function widen(text: string): string {
  return text.replace(/[,:;()]/g, (sign, at: number) => (isInNumber(text, at) ? sign : (FULL[sign] ?? sign)));
}

function isInNumber(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
