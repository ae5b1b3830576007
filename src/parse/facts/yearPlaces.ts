/** Where at least four digits begin to stand in a row: in a report these are few, and every year is one of them. */
export function listYearPlaces(text: string): readonly number[] {
  const places: number[] = [];
  FOUR.lastIndex = 0;
  while (FOUR.test(text)) places.push(FOUR.lastIndex - DIGITS);
  return places;
}

const DIGITS = 4;
const FOUR = /(?<!\d)\d{4}/g;
