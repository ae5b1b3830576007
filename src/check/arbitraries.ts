import fc from 'fast-check';
import { findTable } from '../report/forms.ts';

type Values = Readonly<Record<string, number>>;

const APPLICANTS = ['natural_person', 'business', 'research', 'nonprofit', 'legal', 'other'];

/** Numbers of a requests table of 2021 that keep every identity: mostly 0, some large. */
export function consistentRequests(largest = 2000): fc.Arbitrary<Values> {
  const rows = findTable('2021', 'requests')?.blocks[0]?.rows.map((row) => row.id) ?? [];
  const outcomes = rows.filter((id) => !['new', 'carried_in', 'total', 'carried_out'].includes(id));
  const count = fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10, max: largest }) },
  );
  const column = fc.record({
    handled: fc.array(count, { minLength: outcomes.length, maxLength: outcomes.length }),
    carriedOut: count,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  return fc.array(column, { minLength: 6, maxLength: 6 }).map((columns) => {
    const values: Record<string, number> = {};
    const add = (row: string, applicant: string, value: number) => {
      values[`requests.${row}.${applicant}`] = value;
      values[`requests.${row}.total`] = (values[`requests.${row}.total`] ?? 0) + value;
    };
    columns.forEach(({ handled, carriedOut, share }, index) => {
      const applicant = APPLICANTS[index] ?? '';
      const total = handled.reduce((sum, value) => sum + value, 0);
      const carriedIn = Math.floor((total + carriedOut) * share * share * share);
      outcomes.forEach((row, at) => {
        add(row, applicant, handled[at] ?? 0);
      });
      add('total', applicant, total);
      add('carried_out', applicant, carriedOut);
      add('carried_in', applicant, carriedIn);
      add('new', applicant, total + carriedOut - carriedIn);
    });
    return values;
  });
}
