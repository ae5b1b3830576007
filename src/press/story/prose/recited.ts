import { findTable } from '../../../report/forms.ts';
import { numberOf, type Truth } from '../../truth.ts';

/** A table told in one sentence of its own labels, in the order in which it prints them, as some offices do above it. */
export const RECITED = { proactive: reciteProactive, requests: reciteRequests, disputes: reciteDisputes } as const;

function reciteProactive(truth: Truth): string {
  const of = (place: string) => numberOf(truth, `proactive.${place}`);
  const decisions = `作出行政许可决定${of('licensing.decisions')}件、行政处罚决定${of('penalty.decisions')}件、行政强制决定${of('compulsion.decisions')}件`;
  if (truth.forms.proactive === '2019') {
    return `行政规范性文件本年新制作数量${of('normative_documents.made')}件、本年新公开数量${of('normative_documents.published')}件、对外公开总数量${of('normative_documents.total_public')}件；${decisions}；政府集中采购项目${of('procurement.items')}个，采购总金额${of('procurement.amount')}万元。`;
  }
  return `行政规范性文件本年制发${of('normative_documents.issued')}件、本年废止${of('normative_documents.repealed')}件、现行有效${of('normative_documents.in_force')}件；${decisions}；行政事业性收费${of('fees.amount')}万元。`;
}

/** The rows of section three in which something stands, by their labels, notes in brackets left out. */
function reciteRequests(truth: Truth): string {
  const form = truth.forms.requests;
  const rows = (form && findTable(form, 'requests')?.blocks[0]?.rows) ?? [];
  const told = rows.flatMap(({ id, label }) => {
    const total = numberOf(truth, `requests.${id}.total`);
    return total === 0 || id === 'total'
      ? []
      : [`${label.replace(/\(.*\)/, '').replace(/^.{1,3}[.、)]/, '')}${total}件`];
  });
  return told.length < 3 ? '' : `具体为：${told.join('，')}。`;
}

function reciteDisputes(truth: Truth): string {
  const tell = (row: string) => {
    const of = (column: string) => numberOf(truth, `disputes.${row}.${column}`);
    return `结果维持${of('upheld')}件、结果纠正${of('corrected')}件、其他结果${of('other')}件、尚未审结${of('pending')}件，总计${of('total')}件`;
  };
  return `行政复议${tell('reconsideration')}；行政诉讼中，未经复议直接起诉${tell('litigation_direct')}，复议后起诉${tell('litigation_after')}。`;
}

/** How often offices recite each of their tables. */
export const RECITED_SHARE = { proactive: 0.1, requests: 0.08, disputes: 0.06 } as const;
