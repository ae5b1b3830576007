import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Everything that reaches a user, and why. Adding one is a decision: it is written here together with its reason, and
 * its size counts against the budget of the first load unless it is loaded when first needed.
 */
const SHIPPED: Readonly<Record<string, string>> = {
  '@noble/hashes': 'SHA-256 of the source, also on plain-http pages, which have no crypto.subtle',
  '@tanstack/react-table': 'the model of the grids',
  fflate: 'what a packed file holds, loaded with the first one',
  idb: 'IndexedDB, for the session that survives a reload',
  mammoth: 'DOCX → HTML, loaded with the first document',
  'opencc-js': 'traditional → simplified, loaded when a text is traditional',
  parse5: 'HTML by the specification in a worker and in Node, loaded when HTML comes',
  'pdfjs-dist': 'the words and lines of PDF pages, loaded with the first file; its legacy build runs in Chrome 109',
  react: 'the view',
  'react-dom': 'the view',
  'react-resizable-panels': 'panes with handles for mouse and keyboard',
  zustand: 'the store',
};

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const MANIFEST: Manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Packages that the files of the folders import, without tests. */
function listPackages(folders: readonly string[]): readonly string[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const code = paths.filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|arbitraries\.ts$/.test(path));
  const names = code.flatMap((path) => {
    const text = readFileSync(join(ROOT, 'src', path), 'utf8');
    return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'((?:@[^/']+\/)?[a-z][^/']*)/g)].map(
      ([, name = '']) => name,
    );
  });
  return [...new Set(names)].sort();
}

test('what is shipped is on the list, each with its reason', () => {
  expect(Object.keys(MANIFEST.dependencies).sort()).toEqual(Object.keys(SHIPPED).sort());
});

test('every version is exact', () => {
  const versions = Object.entries({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the app imports what is shipped, all of it and nothing else', () => {
  const shipped = ['report', 'read', 'parse', 'check', 'export', 'store', 'app'];
  expect(listPackages(shipped)).toEqual(Object.keys(SHIPPED).sort());
});
