import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What each folder may import beside itself; DESIGN's pipeline as data. Tests may import anything of `src`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  report: [],
  read: ['report'],
  parse: ['report'],
  check: ['report'],
  export: ['report'],
  press: ['report'],
  store: ['report', 'read', 'parse', 'check', 'export'],
  app: ['report', 'store'],
  cli: ['report', 'read', 'parse', 'check', 'export', 'press'],
};

/** Folders that touch no DOM, clock, network or randomness. */
const PURE = ['report', 'parse', 'check', 'export'];
const IMPURE =
  /\bwindow\.|\bdocument\.(?:create|query|get|body|cookie)|\blocalStorage\b|\bnavigator\.|\bfetch\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;

/** Tests and what they draw their data from. */
const IS_TEST = /\.test\.tsx?$|(?:^|\/)arbitraries\.ts$/;

/** Most lines that one file may have. */
const LONGEST = 350;

interface Module {
  /** From `src`, `parse/fold/fold.ts`. */
  readonly path: string;
  readonly text: string;
}

const SRC = fileURLToPath(new URL('.', import.meta.url)).replaceAll('\\', '/');
const MODULES = listModules();

function listModules(): readonly Module[] {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths
    .filter((path) => /\.tsx?$/.test(path) && !IS_TEST.test(path))
    .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));
}

/** The modules of `src` that a module imports, re-exports or loads when needed, types included. */
function listImports({ path, text }: Module): readonly string[] {
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)'(\.[^']+)'/g);
  return [...found].map(([, to = '']) => relative('/', join('/', dirname(path), to)));
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function listViolations(modules: readonly Module[]): readonly string[] {
  return modules.flatMap((module) => {
    const folder = folderOf(module.path);
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    return listImports(module)
      .filter((to) => /\.tsx?$/.test(to) && !allowed.includes(folderOf(to)))
      .map((to) => `${module.path} → ${to}`);
  });
}

/** One cycle of imports, types included, as the paths that it runs through; null where there is none. */
function findCycle(modules: readonly Module[]): readonly string[] | null {
  const imports = new Map(modules.map((module) => [module.path, listImports(module)]));
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): readonly string[] | null => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return null;
    done.add(path);
    for (const to of imports.get(path) ?? []) {
      const cycle = walk(to, [...above, path]);
      if (cycle) return cycle;
    }
    return null;
  };
  for (const { path } of modules) {
    const cycle = walk(path, []);
    if (cycle) return cycle;
  }
  return null;
}

describe('the folders', () => {
  test('import only what stands before them in the pipeline', () => {
    expect(listViolations(MODULES)).toEqual([]);
  });

  test('are those of the design', () => {
    expect([...new Set(MODULES.map(({ path }) => folderOf(path)))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('a planted violation is found, however it is written', () => {
    const text = "import type { A } from '../store/state.ts';\nconst b = await import('../read/simplify.ts');\n";
    expect(listViolations([{ path: 'parse/planted.ts', text }])).toEqual([
      'parse/planted.ts → store/state.ts',
      'parse/planted.ts → read/simplify.ts',
    ]);
    expect(
      listViolations([{ path: 'app/grid/planted.tsx', text: "export { a } from '../../check/check.ts';" }]),
    ).toEqual(['app/grid/planted.tsx → check/check.ts']);
  });

  test('hold no cycle, and a planted one is found', () => {
    expect(findCycle(MODULES)).toBeNull();
    const a = { path: 'report/a.ts', text: "import { b } from './b.ts';" };
    const b = { path: 'report/b.ts', text: "import { a } from './a.ts';" };
    expect(findCycle([a, b])).toEqual(['report/a.ts', 'report/b.ts', 'report/a.ts']);
  });

  test('hold no barrel and no folder for leftovers', () => {
    const paths = MODULES.map(({ path }) => path);
    expect(paths.filter((path) => /(?:^|\/)(?:index\.tsx?|utils?|helpers?|common)(?:\/|$)/.test(path))).toEqual([]);
  });
});

describe('the files', () => {
  test('of the core touch no DOM, clock, network or randomness', () => {
    const core = MODULES.filter(({ path }) => PURE.includes(folderOf(path)));
    expect(core.filter(({ text }) => IMPURE.test(text)).map(({ path }) => path)).toEqual([]);
    expect(IMPURE.test('const now = Date.now();')).toBe(true);
  });

  test(`have at most ${LONGEST} lines`, () => {
    expect(MODULES.filter(({ text }) => text.split('\n').length > LONGEST + 1).map(({ path }) => path)).toEqual([]);
  });
});
