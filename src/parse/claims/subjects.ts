import type { CellId } from '../../report/cell.ts';
import type { FormId, TableId } from '../../report/form.ts';
import { type Amount, type Figure, toAmount } from './amounts.ts';
import { type Sign, toScanner } from './scanner.ts';
import { isAboutRequests, isInRequests, isOfOthers } from './scope.ts';
import type { Sentence } from './sentences.ts';

export type Forms = Readonly<Partial<Record<TableId, FormId>>>;

/** What numbers are about: the words that say so, and the cells that hold the same. */
export interface Subject {
  readonly units: ReadonlySet<string>;
  /** Words one of which stands beside every amount that counts this: nearly all amounts are told apart by them. */
  readonly signs: readonly string[];
  /** Whether the words before or behind an amount say that it counts this. */
  readonly find: (amount: Amount, sentence: Sentence) => 'before' | 'behind' | undefined;
  /** None where the report's forms have no such cell. */
  readonly cellsOf: (forms: Forms) => readonly CellId[];
}

const PIECES = new Set(['件', '条', '项', '份', '宗', '起', '例', '封', '个', '次', '件次']);
const CASES = new Set(['件', '宗', '起', '例']);
const COPIES = new Set(['件', '份', '个']);
const MONEY = new Set(['元', '万元', '亿元']);

/** The words at the end of what stands before a number, with what may stand between the two. */
function endingIn(words: string): RegExp {
  return new RegExp(`(?:${words})(?:的|了|共|共计|总计|合计|数|数量|总数|有|为|达|达到|是|:)*$`);
}

/** Requests that came by one way or from one kind of applicant are a part of those received. */
const SOME =
  /其中|分别|另|通过|网上|网络|邮件|邮箱|信函|当面|现场|传真|自然人|商业企业|科研机构|办结|答复|结转|上年|本级|县直|市直|区直|下属|所属|涉及|关于|类政府信息|同一|某|补正|重复|撤[回销]|延期|转[来交]|[移交]办/;
const RECEIVED_SIGNS = ['收到', '接到', '接收', '收悉', '受理', '新收', '登记', '新增'];
const RECEIVED = new RegExp(RECEIVED_SIGNS.join('|'));
const REQUESTS_END = endingIn('申请书?|申请公开|事项|信息|案件');
const RECEIVED_END = endingIn('收到|接到|接收|受理|新收');

/** What one body of several received: its own report counts this and not the whole. */
const OF_A_BODY = /^其中:?[^,]{0,14}(?:办公室|办|局|委|本级|机关|政府|镇|乡|街道)(?:共)?(?:收到|受理|新收)/;

const findReceived: Subject['find'] = ({ before, after, from }, sentence) => {
  if (!RECEIVED.test(before) || isOfOneKind(before) || SOME.test(before.replace(OF_A_BODY, '收到'))) return undefined;
  if (REQUESTS_END.test(before) && isOfRequests(before, sentence, from)) return 'before';
  return RECEIVED_END.test(before) && isAboutRequests(after) ? 'behind' : undefined;
};

/** One kind of applicant; 公民、法人和其他组织 are all of them. */
function isOfOneKind(before: string): boolean {
  return /公民|个人/.test(before) !== /法人|组织|企业|单位(?!收到|共|受理)/.test(before);
}

/** By the words beside the number, or by what the sentence speaks of where these are short: 依申请公开方面,共收到申请3件. */
function isOfRequests(before: string, sentence: Sentence, from: number): boolean {
  return (
    isAboutRequests(before) || (/(?:收到|接到|受理|新收)(?:各类)?申请/.test(before) && isInRequests(sentence, from))
  );
}

const CARRIED_IN =
  /(?:(?:上年|上一年|去年|往年|以前年)度?(?:继续)?(?:结转|转结|转入|遗留)(?!.{0,16}(?:下年|下一|次年))[^\d]{0,16}|结转(?:自)?(?:上年|上一年|去年)度?[^\d]{0,12})$/;
const CARRIED_OUT = '(?:结转|转入|转|顺延|延续)(?:至|到|入)?(?:下年|下一年|次年|明年|翌年)度?';
const CARRIED_OUT_BEFORE = new RegExp(`${CARRIED_OUT}[^\\d]{0,16}$`);
const CARRIED_OUT_BEHIND = new RegExp(`^[^\\d]{0,10}${CARRIED_OUT}`);

const findCarriedIn: Subject['find'] = ({ item, from }, sentence) =>
  CARRIED_IN.test(item) && !isOfOthers(sentence, from) ? 'before' : undefined;

const findCarriedOut: Subject['find'] = ({ before, after, from }, sentence) => {
  const side = CARRIED_OUT_BEFORE.test(before) ? 'before' : CARRIED_OUT_BEHIND.test(after) ? 'behind' : undefined;
  return side && !isOfOthers(sentence, from) ? side : undefined;
};

const QUALIFIED =
  /项(?:的|规定)?(?:答复|办结)|延期|按时|按期|逾期|超期|当场|当面|网上|网络|书面|电话|同意|不予|部分|无法|主动|予以/;
const HANDLED = endingIn('(?:办结|答复|办理完毕|办理完结|处理完毕)(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项)?');

const findHandled: Subject['find'] = ({ item, after, to }, sentence) => {
  const side = sideOfHandled(item, after);
  return side && isInRequests(sentence, to) && !isOfOthers(sentence, to) ? side : undefined;
};

function sideOfHandled(item: string, after: string): 'before' | 'behind' | undefined {
  if (HANDLED.test(item) && !QUALIFIED.test(item) && !item.includes('其中')) return 'before';
  return /^(?:均|已)[^,\d]{0,14}(?:答复|办结|办理完毕)$/.test(after) && !QUALIFIED.test(after) ? 'behind' : undefined;
}

/** A result as the form words it, before its number (`予以公开2件`) or behind it (`2件予以公开`). */
function findResult(word: string): Subject['find'] {
  const before = endingIn(`(?:^|[^不])${word}(?:类|情形|答复|处理|信息)?`);
  const behind = new RegExp(`^(?:依法|均|已)?${word}(?:答复|处理)?$`);
  return ({ item, after, to }, sentence) => {
    const side = before.test(item) ? 'before' : behind.test(after) ? 'behind' : undefined;
    return side && isInRequests(sentence, to) && !isOfOthers(sentence, to) ? side : undefined;
  };
}

/** Decisions are counted; what is published about them, how many kinds there are and what is applied for is not. */
function findDecision(word: string): Subject['find'] {
  const end = endingIn(`${word}(?:决定|案件|案|事项办理|办理|处理决定)?`);
  const other =
    /信息|公示|公布|公开|目录|清单|项目|事项(?!办理)|申请|受理|类|其中|涉及|立案|查处|移送|审核|评查|复核|[局所队站]/;
  return ({ before, item, after }) =>
    end.test(item) && !other.test(before.replace(/[我本全]局/g, '')) && !/信息|公示/.test(after) ? 'before' : undefined;
}

function findDocuments(verbs: string): Subject['find'] {
  const end = endingIn(`(?:${verbs})(?:了)?(?:的)?(?:行政)?规范性文件`);
  const verb = endingIn(verbs);
  return ({ before, after }, { text }) => {
    if (/其中|公开|解读|备案|审查|清理/.test(before) || (/废止|有效/.test(verbs) && /清理|失效|修[改订]/.test(text)))
      return undefined;
    if (end.test(before)) return 'before';
    return verb.test(before) && /^(?:行政)?规范性文件$/.test(after) ? 'behind' : undefined;
  };
}

function findDispute(word: string): Subject['find'] {
  const end = endingIn(`${word}(?:申请|案件|案)?`);
  return ({ item, before, to }, { text }) =>
    end.test(item) && !/其中|维持|纠正|撤销|审结|应诉|出庭/.test(before) && !isOfAllMatters(text, to)
      ? 'before'
      : undefined;
}

/** Cases of both kinds counted together: 行政复议、行政诉讼共3件. */
const findDisputes: Subject['find'] = (amount, sentence) =>
  BOTH.test(amount.before) ? findDispute('行政诉讼')(amount, sentence) : undefined;
const BOTH =
  /行政复议(?:申请|案件)?(?:、|和|及|与|或|以及)(?:提起)?行政诉讼(?:案件|案)?(?:的|了|共|共计|总计|合计|数|数量|总数|为|是|:)*$/;

/**
 * Cases of every matter, of which those about disclosure are a part, 行政复议案件71件,其中涉及政府信息公开的9件, or that a
 * body decides itself: 作为复议机关,收到行政复议申请56件.
 */
function isOfAllMatters(text: string, to: number): boolean {
  return OF_A_PART.test(text.slice(to, to + 60)) || /作为(?:行政)?复议机关/.test(text.slice(0, to));
}

const OF_A_PART = /^(?:[,(][^,()]{1,8}\d+[件宗起例])*[,(]其中:?[^,]{0,4}(?:涉及|涉|关于|属于)?(?:政府)?信息公开/;

/** `通过政府网站公开政府信息30条`: the channel, the verb and nothing narrower than information. */
function findChannel(word: string): Subject['find'] {
  const end = endingIn(`${word}[^\\d]{0,10}(?:公开|发布|推送)(?:(?:各类)?(?:政府|政务)(?:公开)?信息)?`);
  return ({ item }) => (end.test(item) && !/首页|专栏|栏目|部门|单位|子站/.test(item) ? 'before' : undefined);
}

const findFees: Subject['find'] = ({ item }) =>
  FEES.test(item) && !/[减免停]|返还|降低/.test(item) ? 'before' : undefined;
const FEES = endingIn('行政事业性收费(?:金额|收入|总额|收取|收缴)?');

/** The cells, where the report has the table. */
function cellsIn(table: TableId, ...ids: readonly CellId[]): Subject['cellsOf'] {
  return (forms) => (forms[table] ? ids : []);
}

/** The cells of the form that the report's table follows; forms that are not named have none. */
function byForm(table: TableId, ids: Readonly<Partial<Record<FormId, readonly CellId[]>>>): Subject['cellsOf'] {
  return (forms) => {
    const form = forms[table];
    return (form && ids[form]) ?? [];
  };
}

/** The totals of rows of section three, or the cell of the 2014 statistics that says the same. */
function requestsOr(rows: readonly string[], statistics: string | null): Subject['cellsOf'] {
  return (forms) => {
    if (forms.requests) return rows.map((row) => `requests.${row}.total`);
    return forms.statistics && statistics ? [`statistics.${statistics}.value`] : [];
  };
}

const DENIED = [
  'denied_state_secret',
  'denied_law',
  'denied_security',
  'denied_third_party',
  'denied_internal',
  'denied_process',
  'denied_enforcement',
  'denied_query',
];
const UNABLE = ['unable_not_held', 'unable_needs_creation', 'unable_unclear'];
const REJECTED = [
  'rejected_petition',
  'rejected_repeat',
  'rejected_publication',
  'rejected_excessive',
  'rejected_reissue',
];

const issuedDocuments: Subject['cellsOf'] = (forms) =>
  forms.statistics ? ['statistics.normative_documents_issued.value'] : byForm('proactive', ISSUED)(forms);
const ISSUED = {
  '2021': ['proactive.normative_documents.issued'],
  '2019': ['proactive.normative_documents.made'],
} as const;
const ISSUE = '制定|制发|印发|出台|制定出台|制定印发|新制定|新制发|新出台';

/** Everything that the tables count and narratives speak of. The first subject that fits an amount is taken. */
const SUBJECTS: readonly Subject[] = [
  { units: PIECES, signs: ['转', '延'], find: findCarriedOut, cellsOf: requestsOr(['carried_out'], null) },
  { units: PIECES, signs: ['转', '遗留'], find: findCarriedIn, cellsOf: requestsOr(['carried_in'], null) },
  { units: PIECES, signs: RECEIVED_SIGNS, find: findReceived, cellsOf: requestsOr(['new'], 'received') },
  ofResult('予以公开', ['granted']),
  ofResult('部分公开', ['partial']),
  ofResult('不予公开', DENIED),
  ofResult('无法提供', UNABLE),
  ofResult('不予处理', REJECTED),
  { units: PIECES, signs: ['办结', '复', '完'], find: findHandled, cellsOf: requestsOr(['total'], 'completed') },
  ofDecision('行政许可', 'proactive.licensing.decisions'),
  ofDecision('行政处罚', 'proactive.penalty.decisions'),
  ofDecision('行政强制', 'proactive.compulsion.decisions'),
  {
    units: MONEY,
    signs: ['收费'],
    find: findFees,
    cellsOf: byForm('proactive', { '2021': ['proactive.fees.amount'] }),
  },
  { units: COPIES, signs: ['文件'], find: findDocuments(ISSUE), cellsOf: issuedDocuments },
  {
    units: COPIES,
    signs: ['文件'],
    find: findDocuments('废止'),
    cellsOf: byForm('proactive', { '2021': ['proactive.normative_documents.repealed'] }),
  },
  {
    units: COPIES,
    signs: ['文件'],
    find: findDocuments('现行有效'),
    cellsOf: byForm('proactive', { '2021': ['proactive.normative_documents.in_force'] }),
  },
  {
    units: CASES,
    signs: ['行政诉讼'],
    find: findDisputes,
    cellsOf: cellsIn(
      'disputes',
      'disputes.reconsideration.total',
      'disputes.litigation_direct.total',
      'disputes.litigation_after.total',
    ),
  },
  ofDispute('行政复议', ['disputes.reconsideration.total']),
  ofDispute('行政诉讼', ['disputes.litigation_direct.total', 'disputes.litigation_after.total']),
  ofChannel('网', 'statistics.channel_website.value', '网站?'),
  ofChannel('微信', 'statistics.channel_wechat.value'),
  ofChannel('微博', 'statistics.channel_weibo.value'),
  ofChannel('公报', 'statistics.channel_gazette.value'),
];

function ofResult(word: string, rows: readonly string[]): Subject {
  return { units: PIECES, signs: [word], find: findResult(word), cellsOf: requestsOr(rows, null) };
}

function ofDecision(word: string, cell: CellId): Subject {
  return { units: CASES, signs: [word], find: findDecision(word), cellsOf: cellsIn('proactive', cell) };
}

function ofDispute(word: string, cells: readonly CellId[]): Subject {
  return { units: CASES, signs: [word], find: findDispute(word), cellsOf: cellsIn('disputes', ...cells) };
}

function ofChannel(sign: string, cell: CellId, word = sign): Subject {
  return { units: PIECES, signs: [sign], find: findChannel(word), cellsOf: cellsIn('statistics', cell) };
}

/** The words of a text that stand beside what the subjects count. */
export const listSigns = toScanner(SUBJECTS.map(({ signs }) => signs));

/** Whether the signs are of a subject that these forms have a cell for: amounts beside others are no claims about a table. */
export function toTelling(forms: Forms): (signs: readonly Sign[]) => boolean {
  let told = 0;
  for (const [index, { cellsOf }] of SUBJECTS.entries()) if (cellsOf(forms).length > 0) told |= 1 << index;
  return (signs) => signs.some(({ lists }) => (lists & told) !== 0);
}

/** The subject that a figure counts, and on which side of it the words stand that say so. `signs` are its sentence's. */
export function findSubject(
  figure: Figure,
  sentence: Sentence,
  signs: readonly Sign[],
  year: number | null,
): SubjectFound | undefined {
  let amount: Amount | undefined;
  for (let left = listsBeside(figure, signs); left !== 0; left &= left - 1) {
    const subject = SUBJECTS[31 - Math.clz32(left & -left)];
    if (!subject?.units.has(figure.unit)) continue;
    amount ??= toAmount(figure, sentence, year);
    const side = subject.find(amount, sentence);
    if (side) return { subject, amount, side };
  }
  return undefined;
}

/** The lists of which a word stands before a figure or behind it, nothing between them that parts them. */
function listsBeside({ start, from, to, end }: Figure, signs: readonly Sign[]): number {
  let lists = 0;
  for (const sign of signs) {
    const isBeside = (sign.from >= start && sign.to <= from) || (sign.from >= to && sign.to <= end);
    if (isBeside) lists |= sign.lists;
  }
  return lists;
}

interface SubjectFound {
  readonly subject: Subject;
  readonly amount: Amount;
  readonly side: 'before' | 'behind';
}
