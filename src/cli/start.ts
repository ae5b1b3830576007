import { build, preview } from 'vite';
import { findRoot } from './run/root.ts';

/** Builds the app, serves it on this computer alone, prints the address and opens the browser where there is one. */
const root = findRoot();
await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4173, open: hasScreen() } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
console.log(`\n  Gouji 勾稽  ${address}\n  Ctrl+C 结束 (ends it)\n`);

/** Whether somebody sits before a desktop on which a browser could open. */
function hasScreen(): boolean {
  if (process.env.CI !== undefined) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? '') !== '';
}
