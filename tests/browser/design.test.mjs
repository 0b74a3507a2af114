// The style guide and a community's brand: what is shown can be read, and what could not be is refused.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { ask, session } from './api.mjs';
import { home, open, site, visit } from './people.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const [width, scheme, lang] of [[1280, 'light', 'en'], [1280, 'dark', 'en'], [360, 'light', 'en'], [768, 'dark', 'ar']]) {
  test(`the style guide at ${width} pixels, ${scheme}, ${lang}: axe-core finds nothing, nothing is too wide`, async () => {
    const { page, close } = await open({ width, scheme, tools: true });
    await page.goto(`${site}/styleguide?lang=${lang}`);
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    assert.ok(wide <= room, `it is ${wide} pixels wide`);
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(async () => {
      // Examples stand beside one another here that never share a page.
      const rules = { 'landmark-unique': { enabled: false } };
      const { violations } = await window.axe.run(document, { rules });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`));
    });
    assert.deepEqual(found, []);
    assert.equal(await page.locator('.guide .contrast-bad').count(), 0, 'a pair of colours is too weak');
    await close();
  });
}

visit('a manager gives the community its brand; what can’t be read is refused beside its field', { as: 'grace' }, async (page) => {
  const brand = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand'));
  await page.goto(`${home}/studio/brand`);
  try {
    await page.fill('#brand', '#ffcc00');
    await page.fill('#ink', 'white');
    await page.click('.brand-page .form-end button >> nth=0');
    assert.match(await page.locator('#ink-error').innerText(), /six/);
    assert.equal(await page.inputValue('#brand'), '#ffcc00', 'what was typed is still there');
    await page.fill('#ink', '#ffffff');
    await page.click('.brand-page .form-end button >> nth=0');
    assert.match(await page.locator('#ink-error').innerText(), /1\.5:1/);
    await page.fill('#ink', '');
    await page.fill('#dark_brand', '#7a1f4b');
    await page.selectOption('#corners', 'square');
    await page.click('button[name=preview]');
    assert.match(await page.locator('.brand-preview .button').first().evaluate((one) => getComputedStyle(one).backgroundColor), /255, 204, 0/);
    assert.doesNotMatch(await page.locator('.topbar .button').first().evaluate((one) => getComputedStyle(one).backgroundColor), /255, 204, 0/);
    await page.click('.brand-page .form-end button >> nth=0');
    assert.match(page.url(), /saved=brand/);
    assert.match(await page.locator('.topbar .button').first().evaluate((one) => getComputedStyle(one).backgroundColor), /255, 204, 0/);
    assert.match(await brand(), /ffcc00/);
    const sheet = await page.locator('link[rel=stylesheet][href*="brand.css?v="]').getAttribute('href');
    const answer = await fetch(site + sheet);
    assert.match(answer.headers.get('cache-control'), /immutable/);
    assert.match(await answer.text(), /--radius: 0rem/);
    await page.setInputFiles('#logo-file', { name: 'x.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="x"/>') });
    await page.click('#logo .form-end button');
    assert.equal(await page.locator('#logo .error').count(), 1, 'a drawing that may hold a script is no logo');
    const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    await page.setInputFiles('#logo-file', { name: 'x.png', mimeType: 'image/png', buffer: pixel });
    await page.click('#logo .form-end button');
    assert.equal(await page.locator('img.brand-mark').count(), 1);
  } finally {
    await page.goto(`${home}/studio/brand`);
    await page.click('button[name=reset]');
    await page.goto(`${home}/studio/brand`);
    const drop = page.locator('form[action$="/brand/logo/remove"] button');
    if (await drop.count()) await drop.click();
  }
  await page.goto(`${home}/`);
  assert.equal(await page.locator('link[href*="brand.css"]').count(), 0);
  assert.equal(await page.locator('img.brand-mark').count(), 0);
});

visit('a brand is seen and measured while it is typed', { as: 'grace', scripts: true }, async (page) => {
  await page.goto(`${home}/studio/brand`);
  await page.fill('#brand', '#0b6b3a');
  await page.waitForFunction(() => /11, 107, 58/.test(getComputedStyle(document.querySelector('.brand-preview .button')).backgroundColor));
  await page.fill('#page', '#777777');
  await page.locator('.contrast-bad').first().waitFor();
});

test('the brand is for managers to change, and for all to read', async () => {
  const body = { brand: '#123456' };
  await ask('PUT', '/brand', { body, status: 401 });
  await ask('PUT', '/brand', { cookie: await session('ines'), body, status: 403 });
  const cookie = await session('grace');
  const refused = await ask('PUT', '/brand', { cookie, body: { brand: 'red', page: '#888', letters: 'Papyrus' }, status: 422 });
  assert.deepEqual(refused.errors.map(({ field }) => field), ['brand', 'letters']);
  await ask('PUT', '/brand', { cookie, body });
  assert.equal((await ask('GET', '/brand')).brand, '#123456');
  await ask('PUT', '/brand', { cookie, body: {} });
});
