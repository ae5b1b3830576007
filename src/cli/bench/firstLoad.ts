import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of JavaScript, compressed, that the built page asks for before it shows its first screen. */
export function measureFirstLoad(dist: string): number {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
}
