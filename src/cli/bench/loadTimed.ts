import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { findRoot } from '../run/root.ts';

/**
 * The code that is timed, bundled as the app's is: run from its sources, every function is given its name again each
 * time that it is made, which takes a fifth of the parser's time and happens in no browser.
 */
export async function loadTimed(): Promise<typeof import('./timed.ts')> {
  const root = findRoot();
  const outDir = mkdtempSync(join(root, 'node_modules/.gouji-bench-'));
  try {
    await build({ root, logLevel: 'silent', publicDir: false, build: { ssr: 'src/cli/bench/timed.ts', outDir } });
    return await import(pathToFileURL(join(outDir, 'timed.js')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
