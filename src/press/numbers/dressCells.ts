import type { CellId } from '../../report/cell.ts';
import type { Random } from '../random.ts';
import type { PrintedCell } from '../truth.ts';

type Cells = ReadonlyMap<CellId, PrintedCell>;
type Dress = (value: number, random: Random) => string;

/** How offices write a count otherwise than in plain digits; each only where it can be told what it means. */
const COUNTS: readonly [Dress, ...Dress[]] = [
  (value) => `${value}件`,
  (value) => `${value} 件`,
  (value) => toThousands(value),
  (value) => toFullWidthDigits(String(value)),
  (value) => (value === 0 ? '〇' : String(value)),
  (value) => toHanNumeral(value),
  (value, random) => (value > 1 ? `${value}（其中修订${random.int(1, value - 1)}件）` : String(value)),
  (value) => `0${value}`.slice(value > 9 ? 1 : 0),
  (value) => `? ${value}`,
];

const AMOUNTS: readonly [Dress, ...Dress[]] = [
  (value) => `${value}万元`,
  (value) => toThousands(value),
  (value) => (Number.isInteger(value * 10000) ? `${Math.round(value * 10000)}元` : String(value)),
  (value) => value.toFixed(6),
];

const CHANGES: readonly [Dress, ...Dress[]] = [
  (value) => (value > 0 ? `+${value}` : String(value)),
  (value) => (value < 0 ? `减${-value}` : value > 0 ? `增${value}` : '0'),
  (value) => (value < 0 ? `－${-value}` : String(value)),
];

/** The cells with a share of their numbers written with units, separators, signs, numerals or remarks; half the offices have one habit. */
export function dressCells(cells: Cells, random: Random, share: number): Cells {
  if (share > 0 && random.chance(0.5)) return dressAlike(cells, random, share);
  return new Map(
    [...cells].map(([id, cell]) => [id, random.chance(share * shareOf(id)) ? dressCell(id, cell, random) : cell]),
  );
}

/** One way of writing counts throughout, as an office that puts 件 behind every number has. */
function dressAlike(cells: Cells, random: Random, share: number): Cells {
  const way = random.pick(COUNTS);
  return new Map(
    [...cells].map(([id, cell]) => {
      const dresses = kindOf(id) === 'count' && random.chance(share * 4);
      return [id, dresses && cell.value !== null ? { ...cell, text: way(cell.value, random) } : cell];
    }),
  );
}

/** Section two and the fees are where people write remarks; the grid of applications stays plainer. */
function shareOf(id: CellId): number {
  return id.startsWith('proactive.') ? 1 : 0.25;
}

function dressCell(id: CellId, cell: PrintedCell, random: Random): PrintedCell {
  return cell.value === null ? cell : { ...cell, text: random.pick(WAYS[kindOf(id)])(cell.value, random) };
}

type Kind = 'count' | 'amount' | 'change';

const WAYS: Readonly<Record<Kind, readonly [Dress, ...Dress[]]>> = { count: COUNTS, amount: AMOUNTS, change: CHANGES };

function kindOf(id: CellId): Kind {
  if (id.endsWith('.change')) return 'change';
  return /\.amount$|(fees|funds)\.value$/.test(id) ? 'amount' : 'count';
}

function toThousands(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function toFullWidthDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const HAN = '零一二三四五六七八九';

/** 十二, 三十, 四; larger numbers are hardly ever written so in a cell. */
function toHanNumeral(value: number): string {
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const one = value % 10;
  if (tens === 0) return HAN.charAt(value);
  return `${tens > 1 ? HAN.charAt(tens) : ''}十${one > 0 ? HAN.charAt(one) : ''}`;
}
