/**
 * Loads the converter from traditional to simplified characters, Taiwan wording included (檔案 → 文件). It is 58 kB
 * compressed, so it is fetched only when a text needs it.
 */
export async function loadToSimplified(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  return Converter({ from: 'twp', to: 'cn' });
}
