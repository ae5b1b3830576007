import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { findRoot } from '../run/root.ts';
import { clockStages } from './clockStages.ts';

/**
 * The code that is timed, bundled as the app's is: run from its sources, every function is given its name again each
 * time that it is made, which takes a fifth of the parser's time and happens in no browser.
 */
export async function loadTimed(): Promise<typeof import('./timed.ts')> {
  return import(await bundle('timed', []));
}

/** The same with a clock around the stages of parsing. */
export async function loadStaged(): Promise<typeof import('./benchSplit.ts')> {
  return import(await bundle('benchSplit', [clockStages(findRoot())]));
}

/** The file of the parser alone, for a page to load. */
export async function bundleParser(): Promise<string> {
  return fileURLToPath(await bundle('parseAlone', []));
}

/** Bundles a module of this folder; the bundle is gone with the process. */
async function bundle(name: string, plugins: Plugin[]): Promise<string> {
  const root = findRoot();
  const outDir = mkdtempSync(join(root, 'node_modules/.gouji-bench-'));
  process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    logLevel: 'silent',
    publicDir: false,
    plugins,
    build: { ssr: `src/cli/bench/${name}.ts`, outDir },
  });
  return pathToFileURL(join(outDir, `${name}.js`)).href;
}
