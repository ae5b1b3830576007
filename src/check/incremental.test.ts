import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REQUESTS_2021 } from '../report/forms/requests.ts';
import { identitiesOf } from '../report/identities.ts';
import { consistentRequests } from './arbitraries.ts';
import { toExampleReport } from './exampleReport.ts';
import { recheck, startCheck } from './incremental.ts';

const FORMS = { proactive: '2021', requests: '2021', disputes: '2021' } as const;
const IDENTITIES = identitiesOf(REQUESTS_2021);

test('consistent tables are quiet', () => {
  fc.assert(
    fc.property(consistentRequests(), (cells) => {
      expect(startCheck(toExampleReport({ forms: FORMS, cells })).findings).toEqual([]);
    }),
    { seed: 20240116 },
  );
});

test('one changed number breaks the identities that contain it, and no other', () => {
  fc.assert(
    fc.property(consistentRequests(), fc.nat(174), fc.integer({ min: 1, max: 99 }), (cells, at, more) => {
      const id = Object.keys(cells)[at] ?? '';
      const changed = { ...cells, [id]: (cells[id] ?? 0) + more };
      const before = startCheck(toExampleReport({ forms: FORMS, cells }));
      const after = recheck(before, toExampleReport({ forms: FORMS, cells: changed }), [id]);
      const expected = IDENTITIES.filter((identity) => identity.terms.some((term) => term.cell === id));
      expect(new Set(after.findings.map((finding) => finding.id))).toEqual(new Set(expected.map((one) => one.id)));
    }),
    { seed: 20240117 },
  );
});

test('edits checked one by one come to the same as a check of the whole', () => {
  const change = fc.record({
    at: fc.nat(174),
    value: fc.constantFrom(0, 1, 7, 120, '', '/', '约3'),
  });
  fc.assert(
    fc.property(consistentRequests(), fc.array(change, { maxLength: 12 }), (start, changes) => {
      const ids = Object.keys(start);
      let cells: Record<string, number | string> = start;
      const report = toExampleReport({ forms: FORMS, cells });
      let state = startCheck(report);
      for (const { at, value } of changes) {
        const id = ids[at] ?? '';
        cells = { ...cells, [id]: value };
        state = recheck(state, { ...report, cells: toExampleReport({ forms: FORMS, cells }).cells }, [id]);
      }
      expect(state.findings).toEqual(startCheck(toExampleReport({ forms: FORMS, cells })).findings);
    }),
    { seed: 20240118, numRuns: 40 },
  );
});
