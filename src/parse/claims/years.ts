/** The years beside the report's own as narratives that name no year say them: 本年, 上年, 下年. */
export function sayYears(words: string, year: number | null): string {
  if (year === null || !words.includes('年') || !/\d年/.test(words)) return words;
  return words
    .replaceAll(`${year}年`, '本年')
    .replaceAll(`${year - 1}年`, '上年')
    .replaceAll(`${year + 1}年`, '下年');
}
