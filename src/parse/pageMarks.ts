import type { Span } from '../report/span.ts';

/** What a page prints at its foot on a line of its own: `- 5 -`, `— 4 —`, `第 3 页 共 7 页`. */
const MARK = /^[ \t]*(?:[-—–―] ?\d{1,4} ?[-—–―]|第 ?\d{1,4} ?页(?:[ ,/]{0,2}共 ?\d{1,4} ?页)?)[ \t]*$/;
const FRACTION = /^[ \t]*(\d{1,3}) ?\/ ?(\d{1,3})[ \t]*$/;
const BARE = /^[ \t]*[1-9]\d{0,2}[ \t]*$/;

interface TextLine extends Span {
  readonly index: number;
  readonly text: string;
}

/** The lines, line end included, that only number a page: what stands above and below them belongs together. */
export function findPageMarks(text: string): readonly Span[] {
  const lines = cutLines(text);
  const marks = [...lines.filter((line) => MARK.test(line.text)), ...findFractions(lines)];
  return marks.length > 0 ? marks : findBareMarks(lines, text);
}

/** `2 / 7`, `3 / 7`: lines that count up to the same number of pages. */
function findFractions(lines: readonly TextLine[]): readonly TextLine[] {
  const found = lines.flatMap((line) => {
    const [, page, pages] = FRACTION.exec(line.text) ?? [];
    return page && pages && Number(page) <= Number(pages) ? [{ line, page: Number(page), pages }] : [];
  });
  const counts = found.every(({ page, pages }, at) => {
    const before = found[at - 1];
    return !before || (pages === before.pages && page > before.page);
  });
  return found.length > 1 && counts ? found.map(({ line }) => line) : [];
}

function cutLines(text: string): readonly TextLine[] {
  let from = 0;
  return text.split('\n').map((line, index) => {
    const to = Math.min(text.length, from + line.length + 1);
    const cut = { index, from, to, text: line };
    from = to;
    return cut;
  });
}

/** Fewest pages that show a run of bare numbers to be theirs, fewest lines of a page, and how far pages differ. */
const PAGES = 3;
const SHORTEST = 12;
const STRETCH = 4;
/** More bare numbers besides than this are values that stand one on a line. */
const OTHERS = 3;

/** Bare numbers that count up by one from the text's first page to its last, nothing else standing so. */
function findBareMarks(lines: readonly TextLine[], text: string): readonly Span[] {
  const bare = lines.filter((line) => BARE.test(line.text));
  const last = lines.length - (text.endsWith('\n') ? 1 : 0);
  for (const first of bare.slice(0, OTHERS + 1)) {
    const run = countUp(bare, first);
    const longest = Math.max(first.index, ...gapsOf(run));
    const shortest = Math.min(...gapsOf(run));
    const whole = last - (run.at(-1)?.index ?? 0) <= STRETCH * longest && longest <= STRETCH * shortest;
    if (run.length >= PAGES && whole && bare.length - run.length <= OTHERS) return run;
  }
  return [];
}

function countUp(bare: readonly TextLine[], first: TextLine): readonly TextLine[] {
  const run = [first];
  for (const line of bare) {
    const end = run.at(-1) ?? first;
    if (line.index - end.index >= SHORTEST && Number(line.text) === Number(end.text) + 1) run.push(line);
  }
  return run;
}

function gapsOf(run: readonly TextLine[]): readonly number[] {
  return run.slice(1).map((line, at) => line.index - (run[at]?.index ?? 0));
}
