import type { Slot } from '../tokens/slot.ts';

/** What one of the printed unit is in the place's unit; 1 where they agree or nothing is known. */
const FACTORS: Readonly<Record<string, number>> = {
  '元>万元': 1e-4,
  '千元>万元': 0.1,
  '亿元>万元': 1e4,
  '万元>元': 1e4,
};

/** The slot with its value in the place's unit, or undefined where no conversion is needed. */
export function convertSlot(slot: Slot, unit: string): Slot | undefined {
  if (slot.unit === null || slot.unit === unit) return undefined;
  const factor = FACTORS[`${slot.unit}>${unit}`];
  if (factor === undefined || slot.value === null || slot.value === 0) return undefined;
  const value = factor < 1 ? slot.value / Math.round(1 / factor) : slot.value * factor;
  return { ...slot, value };
}

/** Longer text than this does not stand between a header and the value below it. */
const ABOVE = 80;

const OF_HEADER = /\((?:单位:)?元\)[\s|]*(?:行政事业性收费|政府集中采购)[\s|\d.,]*$/;
const OF_FIELD = /(?:^|[\s|])元[\s|]*$/;

/** The unit that the header over an amount names, or the field before it; null where it is the form's own. */
export function findUnit(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - ABOVE), at);
  return OF_HEADER.test(before) || OF_FIELD.test(before) ? '元' : null;
}
