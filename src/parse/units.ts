import type { Slot } from './slot.ts';

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
