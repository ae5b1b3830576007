import type { Table } from '../../report/form.ts';
import type { HanStream } from '../text/hanStream.ts';
import { type Label, labelsOf } from './labels.ts';

/** So many Han characters in labels that only one form has are no accident: three of its headers, or one long row. */
const TELLING = 15;

/**
 * The forms of a table that a text can be printed in: where it has labels of one of them alone (本年制发件数,
 * 本年废止件数, 现行有效件数) and none of the others' (对外公开总数量), its values cannot be another form's.
 */
export function listFormsPrinted(stream: HanStream, forms: readonly Table[]): readonly Table[] {
  if (forms.length < 2) return forms;
  const own = forms.map((form) => ({ form, told: countOwn(stream, form, forms) }));
  const told = own.filter(({ told }) => told > 0);
  const [only] = told;
  return told.length === 1 && only && only.told >= TELLING ? [only.form] : forms;
}

/** Han characters of the labels in the text that the form alone has, each label counted once, in its longest wording. */
function countOwn(stream: HanStream, form: Table, forms: readonly Table[]): number {
  const own = OWN.get(form) ?? listOwn(form, forms);
  OWN.set(form, own);
  return own.reduce((sum, cores) => sum + Math.max(...cores.map((core) => countFound(stream, core))), 0);
}

/** So much of a long label is no accident where another stands beside it; the rest may be worded otherwise, or torn off. */
const BEGINNING = 11;

function countFound({ text }: HanStream, core: string): number {
  if (text.includes(core)) return core.length;
  return core.length > BEGINNING && text.includes(core.slice(0, BEGINNING)) ? BEGINNING : 0;
}

/** By form: what it is compared with never changes. */
const OWN = new Map<Table, readonly (readonly string[])[]>();

/**
 * The wordings of each label that no label of another form has. A block with none of another form's rows tells nothing:
 * 政府集中采购 is printed on under tables of the form that left it out.
 */
function listOwn(form: Table, forms: readonly Table[]): readonly (readonly string[])[] {
  const others = forms.filter((other) => other !== form);
  const wordings = others.flatMap(labelsOf).flatMap(({ cores }) => cores);
  const rows = new Set(others.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows.map(({ id }) => id))));
  const isShared = ({ block }: Label) => block < 0 || form.blocks[block]?.rows.some(({ id }) => rows.has(id));
  const labels = labelsOf(form).filter((label) => (label.role === 'row' || label.role === 'column') && isShared(label));
  const own = labels.map(({ cores }) => cores.filter((core) => isOwn(core, wordings)));
  return own.filter((cores) => cores.length > 0);
}

function isOwn(core: string, others: readonly string[]): boolean {
  return core.length >= 4 && !others.some((other) => other.includes(core));
}
