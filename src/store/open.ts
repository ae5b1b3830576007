import type { Message } from '../report/finding.ts';
import type { Problem, ProblemKind } from '../report/report.ts';
import type { Source } from '../report/source.ts';
import { FILE_LIMIT, LIMIT, refuseSize } from './limits.ts';
import { firstCell } from './move.ts';
import { read, sizeOf } from './reader.ts';
import type { Input, Opened } from './readReport.ts';
import { type Session, showReview } from './state.ts';
import { selectOne, startWork, type Work } from './work.ts';

const NO_REPORT: Message = {
  zh: '没有找到年度报告的表格。已按 2021、2019 年报告格式和 2014 年统计表的标题、行名查找。',
  en: 'No table of an annual report was found. The titles and row labels of the 2021, 2019 and 2014 forms were looked for.',
};
const IMPORTED: Message = { zh: '导出文件中的修改和处理', en: 'Edits and decisions of the exported file' };
const FAILED: Message = {
  zh: '读取时出错，没有打开。屏幕上的内容没有变化。',
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
    session.setState({ notice: whyNot(opened.problems) });
    return false;
  }
  if ('choices' in opened) {
    session.setState({ choice: opened });
    return false;
  }
  showReview(session, opened.report, workOf(opened));
  return true;
}

/** What kept a report from being opened, before what was only noticed on the way. */
function whyNot(problems: readonly Problem[]): Message {
  const reason = problems.find(({ kind }) => REASONS.includes(kind)) ?? problems[0];
  return reason?.message ?? NO_REPORT;
}

const REASONS: readonly ProblemKind[] = ['unreadable-file', 'too-large', 'missing', 'no-report'];

/** Opens one of the reports that were found in one text, or the whole text as one report. */
export async function openChoice(session: Session, source: Source): Promise<boolean> {
  const { choice } = session.getState();
  session.setState({ choice: null });
  // Places in the whole text are none in a part of it.
  const noticed = choice?.noticed.map((problem) => (source === choice.whole ? problem : { ...problem, span: null }));
  return openInput(session, { kind: 'source', source, noticed: noticed ?? [] });
}

/** The work on a report that was just opened; edits and decisions that came with it are its first step. */
function workOf({ report, edits, decisions, noticed }: Extract<Opened, { report: unknown }>): Work {
  const first = firstCell(report.forms);
  const selection = first === null ? null : selectOne(first);
  const work = { ...startWork(newId(), report.source), noticed, selection };
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
  const opened = await readNamed(session, { kind: 'source', source: work.source, noticed: work.noticed ?? [] });
  if (!opened || !('report' in opened)) return false;
  showReview(session, opened.report, work);
  return true;
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
  const limit = input.kind === 'bytes' || input.kind === 'html' ? FILE_LIMIT : LIMIT;
  return size > limit ? refuseSize(size, limit) : null;
}

/** An id for a review; `crypto.randomUUID` is missing on plain http pages. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
