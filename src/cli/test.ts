import { runStep, type Step } from './run/runStep.ts';

/** Everything that must hold, the cheapest first. The list is what the README promises of `npm test`. */
const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unit', command: ['vitest', 'run'] },
  { name: 'accuracy', command: ['tsx', 'src/cli/accuracy.ts'] },
  { name: 'end-to-end', command: ['tsx', 'src/cli/e2e.ts'] },
];

const results = STEPS.map((step) => {
  console.log(`\n== ${step.name}: ${step.command.join(' ')}`);
  return { step, passed: runStep(step) };
});
const failed = results.filter(({ passed }) => !passed);
console.log('');
for (const { step, passed } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${step.name}`);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
