/** Elements that begin and end a line of text. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary ul'
  ).split(' '),
);

/** Elements that are never closed. */
export const VOIDS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements that a reader does not see: code, fallbacks, pictures, and the readings beside ruby characters. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'head iframe math noembed noframes noscript object rp rt script select style svg template title xml'.split(' '),
);

/** Elements whose content is text until their end tag, whatever it looks like. */
export const RAW_TEXTS: ReadonlySet<string> = new Set('iframe noembed noframes noscript style xmp'.split(' '));

/** The parts of a table that hold rows. */
export const ROW_GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'colgroup']);

export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** Whether an element says of itself that it is not shown; Word's `mso-hide` is hidden text. */
export function isHidden(attributes: readonly Attribute[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      (name === 'hidden' && value.toLowerCase() !== 'until-found') || (name === 'style' && HIDING_STYLE.test(value)),
  );
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/i;

/** Pictures less wide or high than this, in pixels, are icons and rules. */
const SMALLEST = 100;

/** Whether a picture says of itself that it is too small to show a table. */
export function isOrnament(attributes: readonly Attribute[]): boolean {
  return attributes.some(({ name, value }) => {
    const size = name === 'width' || name === 'height' ? Number.parseFloat(value) : Number.NaN;
    return size < SMALLEST && !value.includes('%');
  });
}

/** What a field of a form shows, where it is a number as the fields of a table that was filled in on the page are; nothing of any other. */
export function readField(attributes: readonly Attribute[]): string {
  const type = attributes.find(({ name }) => name === 'type')?.value.toLowerCase() ?? 'text';
  const value = attributes.find(({ name }) => name === 'value')?.value.trim() ?? '';
  return (type === 'text' || type === 'number') && /^[\d.,+-]+$/.test(value) ? value : '';
}

/** A rowspan or colspan as it is written, held between 1 and `limit`; anything else is 1. */
export function readSpan(attributes: readonly Attribute[], name: string, limit: number): number {
  const value = attributes.find((attribute) => attribute.name === name)?.value ?? '';
  const written = /^\s*\+?(\d{1,9})/.exec(value)?.[1];
  return Math.min(Math.max(Number(written ?? 1), 1), limit);
}
