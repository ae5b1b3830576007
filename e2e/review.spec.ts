import { expect, test } from './fixtures.ts';

test('the start screen takes the focus into the paste area', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('textbox').first()).toBeFocused();
});
