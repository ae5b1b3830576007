import { toFullWidth } from '../report/fullWidth.ts';
import type { Report } from '../report/report.ts';
import { groupOf, OPINION_GROUPS } from './opinion/groups.ts';
import type { OpinionItem } from './opinion/item.ts';
import { suggest } from './opinion/suggest.ts';

export interface OpinionInput {
  /** As it was read: an opinion speaks of what is printed. */
  readonly report: Report;
  readonly items: readonly OpinionItem[];
  /** How many identities were compared. */
  readonly compared: number;
  /** Inconsistencies that the reviewer leaves out. */
  readonly leftOut: number;
  /** As it is to be printed under the text; null for a line to be filled in. */
  readonly date: string | null;
}

/** The opinion (审核意见) as a text: title, opening, the items by table, closing. Always in Chinese: it goes to the author. */
export function toOpinion(input: OpinionInput): string {
  const { report, items, date } = input;
  const groups = OPINION_GROUPS.flatMap(({ id, heading }) => {
    const own = items.filter((item) => groupOf(item) === id);
    return own.length > 0 ? [{ heading, own }] : [];
  });
  const body = groups.flatMap(({ heading, own }, index) => [
    '',
    `${'一二三四五六'.charAt(index)}、${heading}`,
    ...own.flatMap((item, at) => writeItem(item, at + 1, report)),
  ]);
  return [
    titleOf(report),
    '',
    ...openingOf(input),
    ...body,
    '',
    ...(items.length > 0 ? [CLOSING, ''] : []),
    `审核人：　　　　　　　　审核日期：${date ?? '　　　　　　'}`,
    '',
  ].join('\n');
}

const CLOSING =
  '以上意见由表内勾稽关系和正文、表格对照得出，请以原始台账为准核实；属实的请更正后重新报送，不属实的请说明情况。';

function titleOf({ organization, year }: Report): string {
  return `关于${organization ?? '你单位'}${year === null ? '' : `${year}年`}政府信息公开工作年度报告的审核意见`;
}

function openingOf({ report, items, compared, leftOut }: OpinionInput): readonly string[] {
  const { organization, year } = report;
  const to = organization === null ? [] : [`${organization}：`];
  const which = `你单位${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;
  const done = `${which}已审核，共核对表内勾稽关系 ${compared} 条，并对照了正文与表格`;
  if (items.length > 0) return [...to, `${done}，有以下 ${items.length} 处需要核实：`];
  return [...to, `${done}，${leftOut > 0 ? '没有需要更正的问题' : '未发现数据不一致的情形'}。`];
}

function writeItem(item: OpinionItem, number: number, report: Report): readonly string[] {
  const { findings, rule, confirmed, note, mended } = item;
  const facts = findings.map(({ message }) => toFullWidth(message.zh));
  const asPrinted = findings.every(({ verdict }) => verdict?.kind === 'source');
  const [first = '', ...more] = facts;
  const marks = [asPrinted ? '原文如此' : '', confirmed ? '已确认' : '', mended ? '审核时已试改' : '']
    .filter((mark) => mark !== '')
    .join('，');
  const told = more.length === 0 ? [`${number}.${first}。${marks && `（${marks}）`}`] : listFacts(facts, number, marks);
  return [
    ...told,
    `　　要求：${toFullWidth(rule)}。`,
    `　　建议：${toFullWidth(suggest(item, report))}。`,
    ...(note === '' ? [] : [`　　说明：${note}`]),
  ];
}

/** Relations that one number breaks are told together, so that it is mended once. */
function listFacts(facts: readonly string[], number: number, marks: string): readonly string[] {
  const head = `${number}.以下 ${facts.length} 条关系不成立，同出一因${marks && `（${marks}）`}：`;
  return [head, ...facts.map((fact, index) => `　　（${index + 1}）${fact}；`)].map((line, index) =>
    index === facts.length ? line.replace(/；$/, '。') : line,
  );
}
