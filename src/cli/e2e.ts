import { createServer } from 'node:net';
import { provideChromium } from './run/chromium.ts';
import { runStep } from './run/runStep.ts';

/** Builds the app and runs the end-to-end tests on it; what follows `--` goes to Playwright. */
process.exitCode = (await runEndToEnd(process.argv.slice(2))) ? 0 : 1;

async function runEndToEnd(args: readonly string[]): Promise<boolean> {
  const chromium = provideChromium();
  if (chromium === undefined) {
    console.error('The end-to-end tests need a Chromium: install one and name it in GOUJI_CHROMIUM.');
    return false;
  }
  if (!runStep({ name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] })) return false;
  const env = { GOUJI_CHROMIUM: chromium, GOUJI_PORT: String(await findPort()) };
  return runStep({ name: 'end-to-end', command: ['playwright', 'test', ...args], env });
}

/** A port that nobody listens on, so that several checkouts can be tested at once. */
function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4173));
    });
  });
}
