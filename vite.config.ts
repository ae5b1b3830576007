import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [react()],
  // Offices still run Chrome 109, the last one for Windows 7.
  // Modules, so that what a worker needs only for some files (converters, readers of documents) is loaded with the first of them.
  worker: { format: 'es' },
  build: { target: ['chrome109', 'edge109', 'firefox115', 'safari16'] },
  // Laws run many cases; a busy machine takes its time, and no test is about time.
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], testTimeout: 30_000 },
});
