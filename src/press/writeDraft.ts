import { findTable } from '../report/forms.ts';
import type { Draft, Section } from './draft.ts';
import type { Random } from './random.ts';
import { tellChrome, tellFooter, tellIntro, tellMeta, tellSignature, tellTitle } from './story/frame.ts';
import { tell2014 } from './story/tell2014.ts';
import { tellOverview } from './story/tellOverview.ts';
import { tellOther, tellProblems } from './story/tellRest.ts';
import { tellApplications, tellDisputes, tellProactive } from './story/tellTables.ts';
import { printDisputes } from './tables/disputesTable.ts';
import type { PrintTable } from './tables/printTable.ts';
import { printProactive } from './tables/proactiveTable.ts';
import { printRequests } from './tables/requestsTable.ts';
import { printStatistics } from './tables/statisticsTable.ts';
import { drawWording, toFullWidthPunctuation, type Wording } from './tables/wording.ts';
import type { Truth } from './truth.ts';

/** The whole report as its office would type it: what it tells agrees with what its tables print. */
export function writeDraft(truth: Truth, random: Random): Draft {
  const wording = drawWording(random.fork('wording'));
  const sections = truth.forms.statistics ? writeOldSections : writeSections;
  return {
    truth,
    chrome: tellChrome(truth, random.fork('chrome')),
    title: tellTitle(truth, random.fork('title')),
    meta: tellMeta(truth, random.fork('meta')),
    intro: random.fork('intro').chance(0.85) ? tellIntro(truth, random.fork('period')) : [],
    sections: sections(truth, random.fork('sections'), wording).map(toFullWidthSection),
    signature: tellSignature(truth, random.fork('signature')),
    footer: tellFooter(truth, random.fork('footer')),
  };
}

function writeSections(truth: Truth, random: Random, wording: Wording): readonly Section[] {
  const { proactive = '2021', requests = '2021' } = truth.forms;
  const heading = (table: 'proactive' | 'requests' | 'disputes') => findTable('2021', table)?.section ?? '';
  return [
    section('一、总体情况', tellOverview(truth, random)),
    section(heading('proactive'), tellProactive(truth, random), printProactive(truth, proactive, wording)),
    section(heading('requests'), tellApplications(truth, random), printRequests(truth, requests, wording)),
    section(heading('disputes'), tellDisputes(truth, random), printDisputes(truth, wording, random)),
    section('五、存在的主要问题及改进情况', tellProblems(truth, random)),
    section('六、其他需要报告的事项', tellOther(truth, random)),
  ];
}

function writeOldSections(truth: Truth, random: Random, wording: Wording): readonly Section[] {
  const narrative = tell2014(truth, random).map(([heading, paragraphs]) => section(heading, paragraphs));
  const above = [`（${truth.year}年度）`, `填报单位（盖章）：${truth.body.name}`];
  return [...narrative, section('政府信息公开情况统计表', above, printStatistics(truth, wording, random))];
}

function section(heading: string, paragraphs: readonly string[], table: PrintTable | null = null): Section {
  return { heading, paragraphs, table, after: [] };
}

function toFullWidthSection(from: Section): Section {
  const { table } = from;
  if (!table) return from;
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell.cell === null ? { ...cell, lines: cell.lines.map(toFullWidthPunctuation) } : cell)),
  );
  return { ...from, table: { ...table, rows } };
}
