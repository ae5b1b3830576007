import type { CellId } from '../report/cell.ts';
import type { Draft, Section } from './draft.ts';
import type { Random } from './random.ts';
import { tellChrome, tellFooter, tellIntro, tellMeta, tellSignature, tellTitle } from './story/frame.ts';
import { drawHeadings, drawNumbering } from './story/headings.ts';
import { drawProse } from './story/prose/drawProse.ts';
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

/** What a report prints and what its narrative tells; the two differ where an error was made between them. */
export interface Story {
  readonly printed: Truth;
  readonly told: Truth;
  /** The cells whose number is wrong as printed, with the number that it should be. */
  readonly mistaken: ReadonlyMap<CellId, number>;
}

/** The whole report as its office would type it. */
export function writeDraft(story: Story, random: Random): Draft {
  const { told, printed } = story;
  const wording = drawWording(random.fork('wording'));
  const sections = printed.forms.statistics ? writeOldSections : writeSections;
  return {
    truth: printed,
    chrome: tellChrome(told, random.fork('chrome')),
    title: tellTitle(told, random.fork('title')),
    meta: tellMeta(told, random.fork('meta')),
    intro: random.fork('intro').chance(0.85) ? tellIntro(told, random.fork('period')) : [],
    sections: sections(story, random.fork('sections'), wording).map(toFullWidthSection),
    signature: tellSignature(told, random.fork('signature')),
    footer: tellFooter(told, random.fork('footer')),
  };
}

function writeSections({ told, printed }: Story, random: Random, wording: Wording): readonly Section[] {
  const { proactive = '2021', requests = '2021' } = printed.forms;
  const prose = drawProse(told, random.fork('prose'));
  const heading = drawHeadings(random.fork('headings'));
  const tabled = (id: 'proactive' | 'requests' | 'disputes', paragraphs: readonly string[], table: PrintTable) => ({
    ...section(heading(id), [...paragraphs, ...prose[id].above], table),
    after: prose[id].below,
  });
  const overview = tellOverview(told, random, { prose, number: drawNumbering(random.fork('numbering')) });
  return [
    section(heading('overview'), overview),
    tabled('proactive', tellProactive(told, random), printProactive(printed, proactive, wording)),
    tabled('requests', tellApplications(told, random), printRequests(printed, requests, wording)),
    tabled('disputes', tellDisputes(told, random), printDisputes(printed, wording, random)),
    section(heading('problems'), tellProblems(told, random, prose)),
    section(heading('other'), tellOther(told, random, prose)),
  ];
}

function writeOldSections({ told, printed }: Story, random: Random, wording: Wording): readonly Section[] {
  const prose = drawProse(told, random.fork('prose'));
  const narrative = tell2014(told, random, prose).map(([heading, paragraphs]) => section(heading, paragraphs));
  const above = [`（${told.year}年度）`, `填报单位（盖章）：${told.body.name}`];
  return [...narrative, section('政府信息公开情况统计表', above, printStatistics(printed, wording, random))];
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
