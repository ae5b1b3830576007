import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const MAPPINGS = new URL('./node_modules/pdfjs-dist/cmaps/', import.meta.url);

/** What PDF files with Chinese fonts that are not embedded need to be read, beside the scripts (`src/read/pdf/mappings.ts`). */
const copyMappings: Plugin = {
  name: 'gouji-copy-mappings',
  apply: 'build',
  generateBundle() {
    for (const name of readdirSync(MAPPINGS).filter((file) => /GB|CNS|B5|Big5|HKscs/i.test(file)))
      this.emitFile({ type: 'asset', fileName: `cmaps/${name}`, source: readFileSync(new URL(name, MAPPINGS)) });
  },
};

export default defineConfig({
  base: './',
  plugins: [react(), copyMappings],
  // Offices still run Chrome 109, the last one for Windows 7.
  // Modules, so that what a worker needs only for some files (converters, readers of documents) is loaded with the first of them.
  worker: { format: 'es' },
  // What reads PDF files is large, and loaded with the first of them.
  build: {
    modulePreload: { polyfill: false },
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    chunkSizeWarningLimit: 2000,
  },
  // Laws run many cases; a busy machine takes its time, and no test is about time.
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], testTimeout: 30_000 },
});
