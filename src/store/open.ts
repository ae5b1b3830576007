import type { Message } from '../report/finding.ts';
import { firstCell } from './move.ts';
import { read, sizeOf } from './reader.ts';
import type { Input, Opened } from './readReport.ts';
import { type Session, showReview } from './state.ts';
import { selectOne, startWork, type Work } from './work.ts';

/** The largest text or file that is read, in characters or bytes. */
export const LIMIT = 5_000_000;

const NO_REPORT: Message = {
  zh: '没有找到年度报告的表格。已按 2021、2019 年报告格式和 2014 年统计表的标题、行名查找。',
  en: 'No table of an annual report was found. The titles and row labels of the 2021, 2019 and 2014 forms were looked for.',
};
const IMPORTED: Message = { zh: '导出文件中的修改和处理', en: 'Edits and decisions of the exported file' };
const EMPTY_TEXT: Message = { zh: '没有文字。请粘贴年度报告全文。', en: 'There is no text. Paste the whole report.' };
const FAILED: Message = {
  zh: '读取时出错,没有打开。屏幕上的内容没有变化。',
  en: 'Reading failed; nothing was opened and nothing on screen has changed.',
};

/** Opens what was pasted or dropped. Where it is no report the reason is in `notice`, and what is on screen stays. */
export async function openInput(session: Session, input: Input): Promise<boolean> {
  const refusal = refuse(input);
  if (refusal) {
    session.setState({ notice: refusal });
    return false;
  }
  const opened = await readNamed(session, input);
  if (!opened) return false;
  if ('problems' in opened) {
    session.setState({ notice: opened.problems[0]?.message ?? NO_REPORT });
    return false;
  }
  showReview(session, opened.report, workOf(opened));
  return true;
}

/** The work on a report that was just opened; edits and decisions that came with it are its first step. */
function workOf({ report, edits, decisions }: Exclude<Opened, { problems: unknown }>): Work {
  const first = firstCell(report.forms);
  const selection = first === null ? null : selectOne(first);
  const work = { ...startWork(newId(), report.source), selection };
  if (report.source.text !== '') return work;
  const step = { name: IMPORTED, at: new Date().toISOString(), edits, marks: decisions };
  return { ...work, imported: report, done: edits.length + decisions.length > 0 ? [step] : [] };
}

/** Opens work that was saved: reads its source again and lays the steps over it. */
export async function openWork(session: Session, work: Work): Promise<boolean> {
  if (work.imported) {
    showReview(session, work.imported, work);
    return true;
  }
  const opened = await readNamed(session, { kind: 'source', source: work.source });
  if (!opened || 'problems' in opened) return false;
  showReview(session, opened.report, work);
  return true;
}

/** Opens the first of several inputs that is a report: a clipboard offers HTML and text of the same thing. */
export async function openFirst(session: Session, inputs: readonly Input[]): Promise<boolean> {
  for (const input of inputs) if (await openInput(session, input)) return true;
  return false;
}

/** Leaves the report; its work stays saved. */
export function closeReview(session: Session): void {
  session.setState({ review: null, draft: null, refusal: null, focus: null, notice: null });
}

async function readNamed(session: Session, input: Input): Promise<Opened | null> {
  session.setState({ reading: input.kind === 'source' ? input.source.name : input.name, notice: null });
  try {
    return await read(input);
  } catch {
    session.setState({ notice: FAILED });
    return null;
  } finally {
    session.setState({ reading: null });
  }
}

function refuse(input: Input): Message | null {
  const size = sizeOf(input);
  if (size > LIMIT) return refuseSize(size);
  return 'text' in input && input.text.trim() === '' ? EMPTY_TEXT : null;
}

/** Why something too large is not opened, with the limit. */
export function refuseSize(size: number): Message {
  const [mb, limit] = [(size / 1e6).toFixed(1), (LIMIT / 1e6).toFixed(0)];
  return {
    zh: `内容太大(${mb} MB),上限 ${limit} MB,没有打开。年度报告一般不到 0.1 MB,请只粘贴报告本身。`,
    en: `Too large (${mb} MB); the limit is ${limit} MB. Nothing was opened. Paste the report alone.`,
  };
}

/** An id for a review; `crypto.randomUUID` is missing on plain http pages. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
