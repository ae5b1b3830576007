const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The whole number that Chinese numerals say (`十二`, `一百零三`, `二〇二四`, `三万五千`), or null for other text. */
export function readNumerals(text: string): number | null {
  if (text === '') return null;
  const digits = [...text].map((character) => DIGITS[character]);
  if (digits.every((digit) => digit !== undefined)) return Number(digits.join(''));
  return readMyriads(text);
}

function readMyriads(text: string): number | null {
  const [high, low, ...rest] = text.split('万');
  if (high === undefined || rest.length > 0) return null;
  if (low === undefined) return readThousands(high);
  const above = readThousands(high);
  const below = low === '' ? 0 : readThousands(low);
  return above === null || below === null ? null : above * 10000 + below;
}

/** `一百零三`: digits before falling scales; a leading 十 stands for 一十. */
function readThousands(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let lastScale = 10000;
  for (const character of text) {
    const scale = SCALES[character];
    if (scale === undefined) {
      const next = DIGITS[character];
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      digit = next;
    } else {
      if (scale >= lastScale || digit === 0 || (digit === null && sum > 0)) return null;
      sum += (digit ?? 1) * scale;
      digit = null;
      lastScale = scale;
    }
  }
  return text === '' ? null : sum + (digit ?? 0);
}
