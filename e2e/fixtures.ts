import { test as base, expect } from '@playwright/test';

/** Every test fails on an error of the page, on a line in its console's error log, and on a request to elsewhere. */
export const test = base.extend<{ readonly guard: undefined }>({
  guard: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('console', (line) => {
        if (line.type() === 'error' || line.type() === 'warning') faults.push(`console: ${line.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) faults.push(`request: ${url.href}`);
      });
      await use(undefined);
      expect(faults, 'the page is quiet and stays on its own origin').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
