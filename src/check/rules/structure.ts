import type { Finding } from '../../report/finding.ts';
import type { Report, Section } from '../../report/report.ts';
import type { ExampleReport } from '../exampleReport.ts';
import { type Rule, toFinding } from '../rule.ts';

const BASIS = '年度报告格式（国办公开办函〔2021〕30号）：六个部分';

/** The form's sections by number. */
const NAMES = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

const ALL: ExampleReport = { forms: { requests: '2021' }, cells: {}, year: 2024, sections: [{}, {}, {}, {}, {}, {}] };

/** The outline of a report in the form of six sections; bare tables and older reports have none to check. */
function listSections({ sections, forms, year }: Report): readonly Section[] {
  if (!sections || forms.statistics || isOlder(year)) return [];
  const known = sections.filter((section) => section.topic !== null);
  return known.length >= 2 ? known : [];
}

/** The form of six sections begins with the reports of 2019; those before it have outlines of their own. */
function isOlder(year: number | null): boolean {
  return year !== null && year < 2019;
}

const MISSING: Omit<Rule, 'check'> = {
  id: 'structure/missing',
  title: { zh: '六个部分的标题齐全', en: 'The headings of all six sections are there' },
  basis: BASIS,
  severity: 'note',
  reads: [],
  examples: [
    { title: '齐全', outcome: 'holds', report: ALL },
    { title: '只有表格，没有标题', outcome: 'holds', report: { ...ALL, sections: [] } },
    {
      title: '2018年及以前的格式没有六个部分',
      outcome: 'holds',
      report: { ...ALL, year: 2018, sections: [{ topic: 1 }, { topic: 2 }, { topic: 5 }] },
    },
    {
      title: '缺第五部分',
      outcome: 'broken',
      report: { ...ALL, sections: [1, 2, 3, 4, 6].map((topic) => ({ topic })) },
    },
  ],
};

function checkMissing(report: Report): readonly Finding[] {
  const sections = listSections(report);
  const lost = NAMES.flatMap((name, index) =>
    sections.some((section) => section.topic === index + 1) ? [] : [{ name, number: index + 1 }],
  );
  if (sections.length === 0 || lost.length === 0) return [];
  const names = lost.map(({ name, number }) => `${'一二三四五六'.charAt(number - 1)}、${name}`).join('；');
  const message = { zh: `没有找到标题：${names}`, en: `Headings not found: ${names}` };
  return [toFinding(MISSING, { at: '', message })];
}

const REPEATED: Omit<Rule, 'check'> = {
  id: 'structure/repeated',
  title: { zh: '各部分标题不重复', en: 'No section has its heading twice' },
  basis: BASIS,
  severity: 'note',
  reads: [],
  examples: [
    { title: '不重复', outcome: 'holds', report: ALL },
    {
      title: '标题印了两次',
      outcome: 'broken',
      report: { ...ALL, sections: [{}, {}, { topic: 2 }, { topic: 3 }, { topic: 4 }, { topic: 5 }, { topic: 6 }] },
    },
    {
      title: '全文印了两次',
      outcome: 'broken',
      report: { ...ALL, sections: [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6].map((topic) => ({ topic, number: topic })) },
    },
  ],
};

/** One note for each heading that stands several times; where all do, the whole report does, and one note says so. */
function checkRepeated(report: Report): readonly Finding[] {
  const sections = listSections(report);
  const groups = NAMES.map((_, index) => sections.filter(({ topic }) => topic === index + 1));
  const times = groups[0]?.length ?? 0;
  if (times >= 2 && groups.every(({ length }) => length === times)) return [toPrintedAgain(groups.flat(), times)];
  return NAMES.flatMap((name, index) => {
    const same = groups[index] ?? [];
    if (same.length < 2) return [];
    const message = {
      zh: `标题“${name}”出现 ${same.length} 次`,
      en: `The heading “${name}” stands ${same.length} times`,
    };
    return [toFinding(REPEATED, { at: String(index + 1), spans: same.map((section) => section.span), message })];
  });
}

function toPrintedAgain(sections: readonly Section[], times: number): Finding {
  const again = sections.flatMap(({ topic, span }, index) => (topic === 1 && index > 0 ? [span] : []));
  const message = {
    zh: `各部分标题都出现 ${times} 次，报告全文像是重复了`,
    en: `Every heading stands ${times} times: the whole report seems to be repeated`,
  };
  return toFinding(REPEATED, { at: 'all', spans: again, message });
}

const NUMBERED: Omit<Rule, 'check'> = {
  id: 'structure/numbering',
  title: { zh: '各部分的序号与格式一致', en: "Sections have the form's numbers" },
  basis: BASIS,
  severity: 'note',
  reads: [],
  examples: [
    { title: '一致', outcome: 'holds', report: ALL },
    {
      title: '第三部分印成“四、”',
      outcome: 'broken',
      report: { ...ALL, sections: [{}, {}, { number: 4 }, {}, {}, {}] },
    },
  ],
};

function checkNumbers(report: Report): readonly Finding[] {
  const wrong = listSections(report).filter((section) => section.topic !== section.number);
  return wrong.map((section) => {
    const right = '一二三四五六'.charAt((section.topic ?? 1) - 1);
    const message = {
      zh: `标题“${section.heading}”的序号应为“${right}”`,
      en: `The heading “${section.heading}” should have the number ${section.topic}`,
    };
    const place = { expected: section.topic, actual: section.number, spans: [section.span] };
    return toFinding(NUMBERED, { at: `${section.topic}:${section.number}`, ...place, message });
  });
}

const EMPTY: Omit<Rule, 'check'> = {
  id: 'structure/empty-problems',
  title: { zh: '第五部分写明问题和改进情况', en: 'Section five tells of problems and improvements' },
  basis: BASIS,
  severity: 'note',
  reads: [],
  examples: [
    { title: '有内容', outcome: 'holds', report: ALL },
    { title: '只有标题', outcome: 'broken', report: { ...ALL, sections: [{}, {}, {}, {}, { length: 0 }, {}] } },
  ],
};

function checkEmpty(report: Report): readonly Finding[] {
  const section = listSections(report).find(({ topic }) => topic === 5);
  if (!section || section.length > 2) return [];
  const message = {
    zh: '第五部分“存在的主要问题及改进情况”没有内容',
    en: 'Section five, problems and improvements, says nothing',
  };
  return [toFinding(EMPTY, { at: '', spans: [section.span], message })];
}

const FEES: Omit<Rule, 'check'> = {
  id: 'structure/fee-statement',
  title: { zh: '第六部分报告信息处理费', en: 'Section six reports the fees for handling requests' },
  basis: '国务院办公厅《政府信息公开信息处理费管理办法》（2021年起）：年度报告应当报告收取情况',
  severity: 'note',
  reads: [],
  examples: [
    { title: '写明', outcome: 'holds', report: ALL },
    {
      title: '2020年及以前没有这项要求',
      outcome: 'holds',
      report: { ...ALL, year: 2020, sections: [{}, {}, {}, {}, {}, { fees: 'not stated' }] },
    },
    {
      title: '没有写',
      outcome: 'broken',
      report: { ...ALL, sections: [{}, {}, {}, {}, {}, { fees: 'not stated' }] },
    },
  ],
};

function checkFees(report: Report): readonly Finding[] {
  const last = listSections(report).filter(({ topic }) => topic === 6);
  const first = last[0];
  if (!first || report.year === null || report.year < 2021 || last.some(({ fees }) => fees === 'stated')) return [];
  const message = {
    zh: '第六部分没有写信息处理费的收取情况；没有收取也应写明',
    en: 'Section six does not say what was charged for handling requests; that nothing was charged is to be said too',
  };
  return [toFinding(FEES, { at: '', spans: [first.span], message })];
}

/** What is wanting in a report's outline: notes, since headings are lost when pages are copied. */
export const STRUCTURE: readonly Rule[] = [
  { ...MISSING, check: checkMissing },
  { ...REPEATED, check: checkRepeated },
  { ...NUMBERED, check: checkNumbers },
  { ...EMPTY, check: checkEmpty },
  { ...FEES, check: checkFees },
];
