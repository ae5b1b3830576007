import type { Input } from '../../store/readReport.ts';

/** Shorter text is a value or a range of cells, never a whole report. */
const REPORT = 400;

/** Whether a clipboard holds something as long as a report, and no plain range of numbers. */
export function isReportSized(data: DataTransfer): boolean {
  const text = data.getData('text/plain');
  return text.length >= REPORT && /[一-鿿]{4}/.test(text);
}

/** What a clipboard holds: as a page, which knows the columns of its tables, and as text. */
export function pastedInput(data: DataTransfer, name: string): Input {
  return { kind: 'pasted', name, html: data.getData('text/html'), text: data.getData('text/plain') };
}
