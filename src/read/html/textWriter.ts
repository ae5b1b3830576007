/** Writes running text as a browser shows it: white space folded, breaks only between texts. */
export interface TextWriter {
  /** How much is written, in UTF-16 units; what is pending does not count until a text follows it. */
  readonly length: () => number;
  readonly write: (text: string) => void;
  /** Text whose white space stands for itself. */
  readonly writeAsIs: (text: string) => void;
  /** The next text begins a line. */
  readonly endLine: () => void;
  /** A line break, of which two leave a line empty. */
  readonly breakLine: () => void;
  /** What stands between cells (tab) and rows (line end, where there is none yet); what is pending is dropped. */
  readonly separate: (separator: '\t' | '\n') => void;
  /** Changes what was written from a separator on, at `from`, to a text of the same length, and returns it. */
  readonly rewrite: (from: number, change: (text: string) => string) => string;
  readonly finish: () => string;
}

export function createTextWriter(): TextWriter {
  const chunks: string[] = [];
  let length = 0;
  let last = '\n';
  let pending = '';
  /** Nothing was written since the last separator, so that what is pending is of no use. */
  let isFresh = true;

  const push = (text: string): void => {
    chunks.push(text);
    length += text.length;
    last = text.charAt(text.length - 1);
  };
  const writeAsIs = (text: string): void => {
    if (text === '') return;
    if (pending !== '' && !isFresh) push(pending);
    pending = '';
    isFresh = false;
    push(text);
  };
  return {
    length: () => length,
    write: (text) => {
      const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
      if (folded.startsWith(' ') && pending === '') pending = ' ';
      writeAsIs(folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined));
      if (folded.endsWith(' ') && pending === '') pending = ' ';
    },
    writeAsIs,
    endLine: () => {
      if (pending !== '\n\n') pending = '\n';
    },
    breakLine: () => {
      pending = pending.startsWith('\n') ? '\n\n' : '\n';
    },
    separate: (separator) => {
      pending = '';
      isFresh = true;
      if (separator === '\t' || last !== '\n') push(separator);
    },
    rewrite: (from, change) => {
      let first = chunks.length;
      for (let at = length; at > from; at -= chunks[first]?.length ?? 0) first -= 1;
      const changed = change(chunks.splice(first).join(''));
      chunks.push(changed);
      last = changed.charAt(changed.length - 1) || last;
      return changed;
    },
    finish: () => chunks.join(''),
  };
}
