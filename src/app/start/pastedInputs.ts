import type { Input } from '../../store/readReport.ts';

/** Shorter text is a value or a range of cells, never a whole report. */
const REPORT = 400;

/** Whether a clipboard holds something as long as a report, and no plain range of numbers. */
export function isReportSized(data: DataTransfer): boolean {
  const text = data.getData('text/plain');
  return text.length >= REPORT && /[一-鿿]{4}/.test(text);
}

/** A clipboard's HTML comes first where it holds a table, for it knows the columns; its text is the same report. */
export function pastedInputs(data: DataTransfer, name: string): readonly Input[] {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const inputs: Input[] = [{ kind: 'text', name, text }];
  return /<table/i.test(html) ? [{ kind: 'html', name, text: html }, ...inputs] : inputs;
}
