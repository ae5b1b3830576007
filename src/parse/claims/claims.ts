import type { Claim, Stated } from '../../report/report.ts';
import type { Span } from '../../report/span.ts';
import type { Folded } from '../fold/fold.ts';
import { type Figure, listFigures, toAmount } from './amounts.ts';
import { findActor, isOfOffices, isOfRegion, isOtherBody } from './bodies.ts';
import { listDenials } from './denials.ts';
import { listRatios } from './ratios.ts';
import type { Sign } from './scanner.ts';
import { isLeftOut, isOfTheYear } from './scope.ts';
import { listSentences, type Sentence, toFoldedSpan } from './sentences.ts';
import { type Forms, findSubject, listSigns, toTelling } from './subjects.ts';
import { findDivision } from './wholes.ts';

/** What the reading knows before it reads the narrative. */
export interface ClaimContext {
  readonly forms: Forms;
  /** The report's year: numbers of other years are no claims. */
  readonly year: number | null;
  /** Whose report it is: what the text says of other bodies is no claim about its tables. */
  readonly organization: string | null;
  readonly source: string;
}

/** The numbers that the narrative states about cells and about each other. `outside`: the tables, folded. */
export function findClaims(folded: Folded, outside: readonly Span[], context: ClaimContext): readonly Claim[] {
  const sentences = listSentences(folded.text, outside);
  const isTelling = toTelling(context.forms);
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    for (const draft of listDrafts(sentence, context, isTelling))
      claims.push(toClaim(draft, sentence, folded, context.source));
  }
  claims.push(...findOpeningYear(sentences, folded, context.source));
  return claims.sort((a, b) => a.span.from - b.span.from);
}

/** A claim as places in its sentence. */
interface Draft {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string;
  readonly cells: readonly string[];
  readonly amounts?: readonly Figure[];
  /** The body that the clause names. */
  readonly actor?: string | undefined;
}

function listDrafts(
  sentence: Sentence,
  context: ClaimContext,
  isTelling: (signs: readonly Sign[]) => boolean,
): readonly Draft[] {
  const { forms, year } = context;
  const denials = listDenials(sentence, forms, year).map(
    ({ from, to, cells }): Draft => ({ from, to, value: 0, unit: '', cells }),
  );
  if (!sentence.counts) return denials;
  const signs = listSigns(sentence.text);
  const tells = isTelling(signs);
  const computes = isComputed(sentence.text);
  const figures = tells || computes ? listFigures(sentence) : [];
  if (figures.length === 0) return denials;
  const statements = tells ? listStatements(figures, sentence, signs, context) : NOTHING;
  return [
    ...dropOthers(statements, context.organization),
    ...dropOfOthers(denials, statements, context.organization),
    ...(computes ? listComputed(figures, sentence, year) : NOTHING),
  ];
}

function listStatements(
  figures: readonly Figure[],
  sentence: Sentence,
  signs: readonly Sign[],
  context: ClaimContext,
): readonly Draft[] {
  const statements: Draft[] = [];
  if (isLeftOut(sentence.text)) return statements;
  for (const figure of figures) {
    const statement = findStatement(figure, sentence, signs, context);
    if (statement) statements.push(statement);
  }
  return statements;
}

function findStatement(
  figure: Figure,
  sentence: Sentence,
  signs: readonly Sign[],
  { forms, year, organization }: ClaimContext,
): Draft | undefined {
  const { subject, amount, side } = findSubject(figure, sentence, signs, year) ?? {};
  const cells = subject?.cellsOf(forms) ?? [];
  if (!amount || !side || cells.length === 0 || isOfRegion(amount.before, organization)) return undefined;
  if (!isOfTheYear(amount, sentence, year) || isOfOffices(amount.before)) return undefined;
  const { from, to, value, unit } = place(amount, side, sentence);
  return { from, to, value, unit, cells, actor: findActor(amount.before) };
}

/** Whether a sentence may compute something: percentages and parts of a whole. */
function isComputed(text: string): boolean {
  return text.includes('%') || text.includes('其中');
}

const NOTHING: readonly Draft[] = [];

/** What a sentence computes from its own numbers: percentages, and wholes from their parts. */
function listComputed(figures: readonly Figure[], sentence: Sentence, year: number | null): readonly Draft[] {
  if (figures.length < 2) return NOTHING;
  const amounts = figures.map((figure) => toAmount(figure, sentence, year));
  const ratios = listRatios(amounts).map(({ percent, part, whole }) => ({
    ...place(percent, 'before', sentence),
    amounts: [part, whole],
  }));
  const division = findDivision(amounts);
  return division ? [...ratios, { ...place(division.whole, 'before', sentence), amounts: division.parts }] : ratios;
}

/** A sentence that tells what another body did tells the report's own part, not its total, where it names it beside. */
function dropOthers(drafts: readonly Draft[], organization: string | null): readonly Draft[] {
  if (organization === null) return drafts;
  const others = drafts.some(({ actor }) => actor !== undefined && isOtherBody(actor, organization));
  return others ? drafts.filter(({ actor }) => actor === undefined) : drafts;
}

/** What was all done or is none, without what a sentence says so behind the number of another body: 县教育局收到2件,均已办结. */
function dropOfOthers(
  denials: readonly Draft[],
  statements: readonly Draft[],
  organization: string | null,
): readonly Draft[] {
  if (denials.length === 0 || organization === null) return denials;
  return denials.filter(({ from }) => {
    const actor = statements.findLast((statement) => statement.from < from)?.actor;
    return actor === undefined || !isOtherBody(actor, organization);
  });
}

/** The words that a claim begins with; what stands before them in its clause says when and who. */
const OPENING =
  /收到|接到|接收|收悉|受理|新收|登记|新增|上年|上一年|办结|答复|办理|结转|予以|部分|不予|无法|行政|制定|制发|印发|出台|新制|废止|现行|通过|政府|网站|微信|微博|占/;

/** Two things that one number counts together. */
const JOINED = /行政复议(?:申请|案件)?、(?:提起)?行政诉讼[案件共总合计数量为是有:]*$/;

function place(amount: Figure, side: 'before' | 'behind', { text }: Sentence): Draft {
  const before = text.slice(amount.start, amount.from);
  const item = amount.start + (JOINED.test(before) ? 0 : before.lastIndexOf('、') + 1);
  const openings = [item, amount.start].map((from) => ({ from, at: text.slice(from, amount.from).search(OPENING) }));
  const opening = openings.find(({ at }) => at >= 0) ?? { from: item, at: 0 };
  const from = side === 'before' ? opening.from + opening.at : amount.from;
  const to = side === 'before' ? amount.to : amount.end;
  return { from, to, value: amount.value, unit: amount.unit, cells: [] };
}

function toClaim(draft: Draft, sentence: Sentence, folded: Folded, source: string): Claim {
  const span = folded.toSource(toFoldedSpan(sentence, draft.from, draft.to));
  const { value, unit, cells } = draft;
  const text = source.slice(span.from, span.to);
  const from = draft.amounts?.map((amount) => toStated(amount, sentence, folded));
  return from ? { text, span, value, unit, cells, from } : { text, span, value, unit, cells };
}

function toStated(amount: Figure, sentence: Sentence, folded: Folded): Stated {
  return { value: amount.value, span: folded.toSource(toFoldedSpan(sentence, amount.from, amount.to)) };
}

/** The year that section one opens with. */
function findOpeningYear(sentences: readonly Sentence[], folded: Folded, source: string): readonly Claim[] {
  const first = sentences.find((sentence) => /^一、/.test(sentence.heading));
  const year = first && /^(20\d\d)年(?:度)?,/.exec(first.text)?.[1];
  if (!year) return [];
  const draft = { from: 0, to: year.length + 1, value: Number(year), unit: '年', cells: [] };
  return [toClaim(draft, first, folded, source)];
}
