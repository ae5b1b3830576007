import { expect, test } from 'vitest';
import { createClock } from './clock.ts';

test('what a stage does inside of another is counted for it alone', () => {
  let time = 0;
  const { clocked, measure } = createClock(['rest', 'outer', 'inner'], () => time);
  const spend = (milliseconds: number) => {
    time += milliseconds;
  };
  const inner = clocked('inner', (milliseconds: number) => {
    spend(milliseconds);
    return milliseconds;
  });
  const outer = clocked('outer', () => {
    spend(1);
    inner(10);
    spend(2);
  });
  const work = () => {
    spend(100);
    outer();
    inner(20);
  };
  expect(measure(work)).toEqual({ rest: 100, outer: 3, inner: 30 });
  expect(measure(() => spend(inner(5)))).toEqual({ rest: 5, outer: 0, inner: 5 });
});
