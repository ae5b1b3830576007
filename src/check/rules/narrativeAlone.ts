import type { Finding } from '../../report/finding.ts';
import type { Claim, Report } from '../../report/report.ts';
import type { ExampleReport } from '../exampleReport.ts';
import { type Example, type Rule, toFinding } from '../rule.ts';
import { quote } from './narrative.ts';

function story(...claims: NonNullable<ExampleReport['claims']>): ExampleReport {
  return { forms: {}, cells: {}, claims };
}

const RATIO: Omit<Rule, 'check'> = {
  id: 'narrative/ratio',
  title: { zh: '百分比等于旁边两数之比', en: 'A percentage is that of the two counts beside it' },
  basis: '按正文印出的位数四舍五入复算',
  severity: 'warning',
  reads: [],
  examples: [
    { title: '印到一位小数', outcome: 'holds', report: story(['办结率66.7%', 66.7, '%', [], [2, 3]]) },
    { title: '印到整数', outcome: 'holds', report: story(['办结率67%', 67, '%', [], [2, 3]]) },
    { title: '舍去而未入', outcome: 'broken', report: story(['办结率66.6%', 66.6, '%', [], [2, 3]]) },
  ],
};

function checkRatios({ claims }: Report): readonly Finding[] {
  return claims.flatMap((claim) => {
    const [part, whole] = claim.from ?? [];
    if (claim.unit !== '%' || !part || !whole || whole.value === 0) return [];
    const decimals = countDecimals(claim);
    const exact = (part.value / whole.value) * 100;
    if (Math.abs(exact - claim.value) <= 0.5 * 10 ** -decimals + 1e-9) return [];
    const expected = Number(exact.toFixed(Math.max(decimals, 1)));
    return [
      toFinding(RATIO, {
        at: `${claim.value}:${part.value}/${whole.value}`,
        // That all was done is said of what was due, too.
        severity: claim.value === 100 ? 'note' : RATIO.severity,
        expected,
        actual: claim.value,
        spans: [claim.span, part.span, whole.span],
        message: {
          zh: `正文写“${quote(claim.text)}”，按旁边的数 ${part.value}÷${whole.value} 应为 ${expected}%`,
          en: `The narrative says “${quote(claim.text)}”, but ${part.value} / ${whole.value} is ${expected}%`,
        },
      }),
    ];
  });
}

/** Digits after the point as printed; they stand before the sign. */
function countDecimals({ text }: Claim): number {
  const digits = text.normalize('NFKC').replace(/[^\d.%]/g, '');
  return /\.(\d+)%$/.exec(digits)?.[1]?.length ?? 0;
}

const PARTS: Omit<Rule, 'check'> = {
  id: 'narrative/parts',
  title: { zh: '其中数与剩余数之和等于总数', en: 'Parts and rest add up to their whole' },
  basis: '正文自身应当一致；各部分有重叠或未写全的不核',
  severity: 'warning',
  reads: [],
  examples: [
    { title: '相等', outcome: 'holds', report: story(['收到申请7件', 7, '件', [], [4, 3]]) },
    { title: '不等', outcome: 'broken', report: story(['收到申请7件', 7, '件', [], [4, 2]]) },
    { title: '其中数大于总数', outcome: 'broken', report: story(['收到申请7件', 7, '件', [], [9]]) },
  ],
};

function checkParts({ claims }: Report): readonly Finding[] {
  return claims.flatMap((claim) => {
    const parts = claim.from ?? [];
    if (claim.unit === '%' || parts.length === 0) return [];
    const sum = parts.reduce((total, part) => total + part.value, 0);
    if (sum === claim.value) return [];
    const terms = parts.map((part) => part.value).join('+');
    const shown = parts.length > 1 ? `${terms}=${sum}` : terms;
    return [
      toFinding(PARTS, {
        at: `${claim.value}:${terms}`,
        expected: sum,
        actual: claim.value,
        spans: [claim.span, ...parts.map((part) => part.span)],
        message: {
          zh: `正文写“${quote(claim.text)}”，其后各部分为 ${shown}，差 ${Math.abs(sum - claim.value)}`,
          en: `The narrative says “${quote(claim.text)}”, its parts are ${shown}: off by ${Math.abs(sum - claim.value)}`,
        },
      }),
    ];
  });
}

const FULL_YEAR = { from: '2024-01-01', to: '2024-12-31' };
const YEAR_EXAMPLES: readonly Example[] = [
  {
    title: '一致',
    outcome: 'holds',
    report: { forms: {}, cells: {}, title: '云栖镇2024年政府信息公开工作年度报告', year: 2024, period: FULL_YEAR },
  },
  {
    title: '标题没有年份',
    outcome: 'holds',
    report: { forms: {}, cells: {}, title: '政府信息公开工作年度报告', year: 2024, period: FULL_YEAR },
  },
  {
    title: '学年以结束的那一年为准',
    outcome: 'holds',
    report: {
      forms: {},
      cells: {},
      title: '云栖学院2023-2024学年信息公开工作年度报告',
      year: 2024,
      period: { from: '2023-09-01', to: '2024-08-31' },
    },
  },
  {
    title: '标题与统计期限不是一年',
    outcome: 'broken',
    report: { forms: {}, cells: {}, title: '云栖镇2023年政府信息公开工作年度报告', year: 2023, period: FULL_YEAR },
  },
  {
    title: '开头沿用了上一年的年份',
    outcome: 'broken',
    report: { forms: {}, cells: {}, year: 2024, claims: [['2023年', 2023, '年', []]] },
  },
];

const YEAR: Omit<Rule, 'check'> = {
  id: 'narrative/year',
  title: { zh: '标题、统计期限和正文的年份一致', en: 'Title, period and narrative speak of one year' },
  basis: '年度报告按自然年统计（政府信息公开条例第四十九条）',
  severity: 'warning',
  reads: [],
  examples: YEAR_EXAMPLES,
};

/** The year that a title names; a school's report is of the one in which its year ends: 2023-2024学年. */
const TITLED = /(?:20[012]\d年?[-—–~至](?=20[012]\d学年))?(20[012]\d)/;

function checkYear({ title, year, period, claims }: Report): readonly Finding[] {
  const titled = Number(TITLED.exec(title?.normalize('NFKC') ?? '')?.[1] ?? Number.NaN);
  const counted = period ? Number(period.to.slice(0, 4)) : Number.NaN;
  const findings: Finding[] = [];
  if (titled !== counted && !Number.isNaN(titled + counted)) {
    const message = {
      zh: `标题是 ${titled} 年，统计期限到 ${period?.to}，不是同一年`,
      en: `The title names ${titled}, the period ends on ${period?.to}: not the same year`,
    };
    findings.push(toFinding(YEAR, { at: 'period', expected: titled, actual: counted, message }));
  }
  const opening = claims.find((claim) => claim.unit === '年' && claim.cells.length === 0);
  if (opening && year !== null && opening.value !== year) {
    const message = {
      zh: `正文以“${opening.value}年”开头，报告是 ${year} 年的，请核对是否沿用了旧稿`,
      en: `The narrative opens with ${opening.value}, the report is of ${year}: please check for text taken over`,
    };
    const place = { expected: year, actual: opening.value, spans: [opening.span] };
    findings.push(toFinding(YEAR, { at: 'opening', severity: 'note', ...place, message }));
  }
  return findings;
}

/** What the narrative says about its own numbers. */
export const NARRATIVE_ALONE: readonly Rule[] = [
  { ...RATIO, check: checkRatios },
  { ...PARTS, check: checkParts },
  { ...YEAR, check: checkYear },
];
