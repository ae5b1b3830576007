import type { CellId } from '../../report/cell.ts';
import { isWholeYear } from './scope.ts';
import type { Sentence } from './sentences.ts';
import type { Forms } from './subjects.ts';
import { sayYears } from './years.ts';

/** Words that deny something, so that the cells named are 0. */
export interface Denial {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly CellId[];
}

interface Denied {
  /** What every clause has that denies it. */
  readonly sign: string;
  readonly words: RegExp;
  /** Words of the clause that make it speak of something else. */
  readonly not?: RegExp;
  /** All that may follow in the clause. */
  readonly rest?: RegExp;
  readonly cellsOf: (forms: Forms) => readonly CellId[];
}

const NONE = '(?:未|没有|无|暂无|尚未)';
/** What may stand between the denial and what is carried over: 未到期, 未办结 say why something was, not that nothing was. */
const NOT_DONE = '[^,\\d到满届办答完结]{0,6}';

const DENIED: readonly Denied[] = [
  {
    sign: '申请',
    words: new RegExp(
      `${NONE}(?:收到|接到|受理|接收|产生|发生|有)?[^,\\d未无]{0,20}(?:公开[^,\\d]{0,10}申请|依申请公开)`,
    ),
    not: /复议|诉讼|费|投诉|举报|信访|超期|逾期|超时|差错|结转|败诉|渠道|纠纷|不予|未按|重复|转|除|其[他它](?!组织)|通过|网[上络]|信函|当面|现场|传真|邮|再|手机|要求公开(?!政府信息|信息|的)|科研|公益|法律服务|商业企业|自然人(?![、和或及与]?法人)|(?<!(?:公民|个人|自然人)[、和或及与]?)法人/,
    rest: /^(?:的|书面|相关|有关|事项|事宜|情况|情形|案件|件|办理|业务|发生|产生|信息|公开|内容|工作|材料|方面|诉求|需求|请求|事件|数量|为)*$/,
    cellsOf: (forms) =>
      forms.requests ? ['requests.new.total'] : forms.statistics ? ['statistics.received.value'] : [],
  },
  {
    sign: '结转',
    words: new RegExp(`${NONE}${NOT_DONE}(?:上年|上一年)度?结转`),
    cellsOf: (forms) => (forms.requests ? ['requests.carried_in.total'] : []),
  },
  {
    sign: '结转',
    words: new RegExp(`${NONE}${NOT_DONE}结转(?:至|到|入)?(?:下年|下一年|次年)`),
    cellsOf: (forms) => (forms.requests ? ['requests.carried_out.total'] : []),
  },
  {
    sign: '行政复议',
    words: new RegExp(`${NONE}[^,\\d]{0,24}行政复议`),
    not: /纠正|纠错|撤销|败诉|违法|维持|超期/,
    cellsOf: (forms) => (forms.disputes ? ['disputes.reconsideration.total'] : []),
  },
  {
    sign: '行政诉讼',
    words: new RegExp(`${NONE}[^,\\d]{0,30}行政诉讼`),
    not: /纠正|纠错|撤销|败诉|违法|维持|超期/,
    cellsOf: (forms) => (forms.disputes ? ['disputes.litigation_direct.total', 'disputes.litigation_after.total'] : []),
  },
  {
    sign: '行政事业性收费',
    words: /(?:无|未收取|未征收|没有收取|没有|未产生|未发生)[^,\d]{0,8}行政事业性收费/,
    not: /项目|违规|目录|新增|擅自|乱/,
    cellsOf: (forms) => (forms.proactive === '2021' ? ['proactive.fees.amount'] : []),
  },
  {
    sign: '费',
    words: /(?:未|没有|无)[^,\d]{0,12}(?:收取[^,\d]{0,8}费|收费|费用)/,
    not: /减免|违规|标准|投诉/,
    cellsOf: (forms) => (forms.statistics ? ['statistics.fees.value'] : []),
  },
  {
    sign: '规范性文件',
    words: /(?:未|没有)(?:新)?(?:制定|制发|印发|出台|发布)[^,\d]{0,10}规范性文件/,
    not: /公开|备案|审查|解读|涉及|违[法规]|关于/,
    cellsOf: (forms) =>
      forms.proactive === '2021'
        ? ['proactive.normative_documents.issued']
        : forms.statistics
          ? ['statistics.normative_documents_issued.value']
          : [],
  },
];

const ALL_HANDLED =
  /(?:全部(?:已)?|均已|已全部)(?:按[^,\d]{1,8})?(?:依法)?(?:办结|办理完毕|办理完结|办理完成|答复完毕)|(?<![时期限])办结率(?:为|达|达到)?100%/;

function saysAll(text: string): boolean {
  return text.includes('全部') || text.includes('均已');
}

/** What a sentence says there was none of: 未收到申请, 全部办结 (nothing is carried out), 未收取费用. */
export function listDenials(sentence: Sentence, forms: Forms, year: number | null): readonly Denial[] {
  const handled = findAllHandled(sentence, forms, year);
  if (!sentence.denies) return handled;
  return [...listDenied(sentence.text, forms, year), ...handled, ...findBareNone(sentence, forms)];
}

function listDenied(text: string, forms: Forms, year: number | null): readonly Denial[] {
  const denials: Denial[] = [];
  NONES.lastIndex = 0;
  for (let match = NONES.exec(text); match; match = NONES.exec(text)) {
    const clause = clauseAround(text, match.index);
    const found = findDenied(clause, forms);
    if (found.length > 0 && isOfAll(text, clause, year)) denials.push(...found);
    NONES.lastIndex = clause.from + clause.text.length;
  }
  return denials;
}

function findDenied(clause: Clause, forms: Forms): readonly Denial[] {
  const found: Denial[] = [];
  for (const denied of DENIED) {
    const one = clause.text.includes(denied.sign) ? findDenial(denied, clause, forms) : undefined;
    if (one) found.push(one);
  }
  return found;
}

const NONES = /[未无没]/g;

/** Whether a clause says something of the whole year, and of more than what the words before it leave over. */
function isOfAll(text: string, { from, text: words }: Clause, year: number | null): boolean {
  const before = text.slice(0, from);
  return !/除[^,]*(?:外|,)/.test(before) && isWholeYear(sayYears(before + words, year));
}

/** `(二)依申请公开情况:无`, on one line or with the answer below the heading. */
function findBareNone({ text, heading }: Sentence, forms: Forms): readonly Denial[] {
  const cells = forms.requests ? ['requests.new.total'] : [];
  if (cells.length === 0 || !BARE_NONE.test(/^[无没]有?$/.test(text) ? heading + text : text)) return [];
  return [{ from: 0, to: text.length, cells }];
}

const BARE_NONE =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))依申请公开(?:政府信息)?(?:办理)?(?:情况)?:?(?:无|没有)$/;

/** Some of those that report together: that one of them had nothing says little about all. */
const OF_SOME = /下属|所属|直属|科室|\d个|部分|个别|有的|各|除/;

interface Clause {
  readonly text: string;
  readonly from: number;
}

/** What stands around a place between commas and brackets. */
function clauseAround(text: string, at: number): Clause {
  let from = at;
  while (from > 0 && !isBreak(text.charCodeAt(from - 1))) from--;
  let to = at + 1;
  while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
  return { text: text.slice(from, to), from };
}

/** A comma or a bracket. */
function isBreak(unit: number): boolean {
  return unit === 0x2c || unit === 0x28 || unit === 0x29;
}

function findDenial({ words, not, rest, cellsOf }: Denied, clause: Clause, forms: Forms): Denial | undefined {
  const cells = cellsOf(forms);
  const match = cells.length > 0 ? words.exec(clause.text) : null;
  if (!match || not?.test(clause.text) || OF_SOME.test(clause.text.slice(0, match.index))) return undefined;
  if (rest && !rest.test(clause.text.slice(match.index + match[0].length))) return undefined;
  const from = clause.from + match.index;
  return { from, to: from + match[0].length, cells };
}

/** That all was handled says that nothing is carried out, unless the sentence names a rest. */
function findAllHandled(
  { text, heading, ends, counts }: Sentence,
  forms: Forms,
  year: number | null,
): readonly Denial[] {
  const match =
    forms.requests && ((ends && saysAll(text)) || (counts && text.includes('办结率'))) ? ALL_HANDLED.exec(text) : null;
  if (!match || !/公开[^,]{0,8}申请|申请[^,]{0,6}公开/.test(text + heading)) return [];
  if (/结转|剩余|其余|除|正在|尚未|未到期|热线|提案|建议|信访|投诉|许可|诉求|12345|留言|咨询|复议|诉讼/.test(text))
    return [];
  const before = text.slice(0, match.index);
  if (/争取|力争|确保|做到|要求|应当|将/.test(before) || !isWholeYear(sayYears(before, year))) return [];
  return [{ from: match.index, to: match.index + match[0].length, cells: ['requests.carried_out.total'] }];
}
