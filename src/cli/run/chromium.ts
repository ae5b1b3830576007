import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from './runStep.ts';

/** Names under which a Chromium stands on the path, the likeliest to be current first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of `GOUJI_CHROMIUM`, else the first one on the path. */
export function findChromium(): string | undefined {
  const named = process.env.GOUJI_CHROMIUM;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * A Chromium to test with, installed where none is found: Debian's package (and a Chinese font) where we may, else
 * Playwright's own download, for which the path is left to Playwright (`''`). Undefined where neither worked.
 */
export function provideChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined) {
    console.log(`Chromium: ${found}`);
    return found;
  }
  console.log('No Chromium in GOUJI_CHROMIUM or on the path (chromium, google-chrome).');
  return installFromDebian() ?? downloadWithPlaywright();
}

function installFromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Debian’s packages chromium and fonts-noto-cjk …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  runStep({ name: 'apt-get update', command: ['apt-get', 'update', '-qq'], env });
  const packages = ['chromium', 'fonts-noto-cjk'];
  runStep({ name: 'apt-get install', command: ['apt-get', 'install', '-y', '-qq', ...packages], env });
  return findChromium();
}

function downloadWithPlaywright(): string | undefined {
  console.log('Asking Playwright to download its Chromium (playwright install chromium) …');
  return runStep({ name: 'download', command: ['playwright', 'install', 'chromium'] }) ? '' : undefined;
}
