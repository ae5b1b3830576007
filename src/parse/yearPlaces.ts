/** Where at least four digits begin to stand in a row: in a report these are few, and every year is one of them. */
export function listYearPlaces(text: string): readonly number[] {
  const places: number[] = [];
  FOUR.lastIndex = 0;
  for (let match = FOUR.exec(text); match; match = FOUR.exec(text)) places.push(match.index);
  return places;
}

const FOUR = /(?<!\d)\d{4}/g;
