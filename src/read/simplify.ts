/** Turns traditional characters into simplified ones. */
export type ToSimplified = (text: string) => string;

let converter: Promise<ToSimplified> | undefined;

/**
 * Loads the converter from traditional to simplified characters, Taiwan wording included (檔案 → 文件). It is 58 kB
 * compressed, so it is fetched only when a text needs it or the page has nothing else to do, and making it out of its
 * dictionaries takes longer than a conversion, so it is kept.
 */
export function loadToSimplified(): Promise<ToSimplified> {
  converter ??= import('opencc-js/t2cn')
    .then(({ Converter }) => Converter({ from: 'twp', to: 'cn' }))
    .catch((reason: unknown) => {
      converter = undefined;
      throw reason;
    });
  return converter;
}
