// The numbers in the studio: they fit any screen, other days can be chosen by keyboard and without JavaScript, every chart has its
// table, and from right to left time runs from right to left.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { home, open, visit } from './people.mjs';

const numbers = `${home}/studio/insights`;

visit('nobody but managers reads the numbers', { as: 'ines' }, async (page) => {
  for (const address of [numbers, `${numbers}/report`]) assert.equal((await page.goto(address)).status(), 403, address);
});

visit('other days are chosen, and what is wrong with them is told beside the field', { as: 'grace' }, async (page) => {
  await page.goto(numbers);
  await page.click('.chips a >> nth=0');
  assert.equal(await page.locator('.chips [aria-current="true"]').count(), 1);
  assert.equal(await page.locator('#visits-title').count(), 1);
  // Seven days are seven places.
  assert.equal(await page.locator('.figure >> nth=0 >> .chart-hit').count(), 7);
  await page.goto(`${numbers}?from=yesterday`);
  assert.equal(await page.inputValue('#from'), 'yesterday');
  assert.equal(await page.getAttribute('#from', 'aria-invalid'), 'true');
  await page.fill('#from', '2026-01-01');
  await page.fill('#to', '2026-01-03');
  await page.click('.period-own button');
  assert.equal(await page.locator('.figure >> nth=0 >> .chart-hit').count(), 3);
  assert.match(page.url(), /from=2026-01-01&to=2026-01-03/);
});

test('the numbers fit a telephone, in both directions, and each chart has its words and its table', async () => {
  for (const { width, lang } of [{ width: 360, lang: 'en' }, { width: 360, lang: 'ar' }, { width: 1280, lang: 'sk' }]) {
    const { page, close } = await open({ as: 'grace', width, lang });
    for (const address of [numbers, `${numbers}/report`]) {
      await page.goto(address);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${address} at ${width}, ${lang}`);
      const charts = await page.locator('svg.chart').count();
      assert.ok(charts >= 2, address);
      assert.equal(await page.locator('.figure .figure-table').count(), charts, address);
      for (const chart of await page.locator('svg.chart').all()) {
        const named = await chart.evaluate((svg) => document.getElementById(svg.getAttribute('aria-labelledby')).textContent);
        const told = await chart.evaluate((svg) => document.getElementById(svg.getAttribute('aria-describedby')).textContent);
        assert.ok(named.length > 2 && told.length > 10, address);
        const mirrored = await chart.evaluate((svg) => getComputedStyle(svg).transform.startsWith('matrix(-1'));
        assert.equal(mirrored, lang === 'ar', address);
      }
    }
    await page.goto(numbers);
    await page.locator('.figure-table > summary').first().focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('.figure-table table').first().isVisible());
    await close();
  }
});
