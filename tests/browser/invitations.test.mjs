// A manager invites, gives and takes in the studio; the invited come in. Without JavaScript; axe-core finds nothing wrong.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { as, home, open, visit, word } from './people.mjs';
import { words } from './writing.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Makes an invitation in the studio and gives its link. */
async function invite(fields) {
  return as('grace', async (grace) => {
    await grace.goto(`${home}/studio/invitations`);
    const form = grace.locator('form[action$="/studio/invitations"]');
    if (!(await form.isVisible())) await grace.locator('summary', { hasText: 'Invite somebody' }).click();
    for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
    await form.locator('button').click();
    assert.match(await words(grace), /The invitation is made/);
    return grace.locator('main .panel a').getAttribute('href');
  });
}

visit('a stranger joins by the link of an invitation, which is then used up', {}, async (page) => {
  const [name, group] = [`Ada ${word()}`, `group-${word()}`];
  const link = await invite({ name, gives: `group ${group}; badge pioneer` });
  await page.goto(link);
  assert.match(await words(page), new RegExp(`You are invited[^]*${group}`));
  assert.equal(await page.inputValue('#name'), name, 'the name is filled in');
  await page.fill('#handle', 'not a handle');
  await page.click('form.panel button');
  assert.match(await words(page), /Name in addresses|handle/i);
  await page.fill('#handle', `ada-${word()}`);
  await page.click('form.panel button');
  // Who is new reads the guidelines before they go on; without the tick nothing is accepted.
  assert.match(await page.locator('h1').innerText(), /Guidelines/);
  await page.check('#accepted');
  await page.click('main form .button');
  assert.match(await words(page), /You have used this invitation/);
  assert.match(await page.locator('.topbar .menu').textContent(), /Ada/);
  const stranger = await open();
  const answer = await stranger.page.goto(link);
  assert.equal(answer.status(), 200);
  assert.match(await words(stranger.page), /used as often as it could be/);
  await stranger.close();
});

visit('a member types a code and accepts', { as: 'mara' }, async (page) => {
  const code = `COME-${word()}`;
  await invite({ code, uses: '' });
  await page.goto(`${home}/invite`);
  await page.fill('#code', `${code}-not`);
  await page.click('form.panel button');
  assert.match(await page.locator('#code-error').innerText(), /letter by letter/);
  await page.fill('#code', code.toLowerCase());
  await page.click('form.panel button');
  await page.click('button >> text=Accept as');
  assert.match(await words(page), /You have used this invitation/);
});

visit('what a manager gives is listed with its source, and can be taken', { as: 'grace' }, async (page) => {
  const grant = `product:${word()}`;
  await page.goto(`${home}/studio/people?q=piet`);
  await page.click('table a >> text=Piet');
  await page.selectOption('#kind', 'grant');
  await page.fill('#gift', grant);
  await page.fill('#expires', '2099-12-31');
  await page.click('button >> text=Give');
  const row = page.locator('tr', { hasText: grant });
  assert.match(await row.innerText(), /a manager[^]*1 Jan 2100/);
  await row.locator('button').click();
  assert.equal(await page.locator('tr', { hasText: grant }).count(), 0);
});

test('nobody but managers sees the studio', async () => {
  for (const handle of ['ines', 'noor']) {
    await as(handle, async (page) => {
      for (const path of ['people', 'people/noor', 'invitations', 'requests']) {
        const answer = await page.goto(`${home}/studio/${path}`);
        assert.equal(answer.status(), 403, `${handle} at ${path}`);
      }
    });
  }
});

for (const [scheme, width] of [['light', 1280], ['dark', 360]]) {
  test(`axe-core finds nothing wrong, ${scheme}, ${width} pixels`, async () => {
    const link = await invite({ label: `Heard ${word()}`, gives: 'group partners' });
    for (const [who, paths] of [
      ['grace', ['/studio/invitations', '/studio/people', '/studio/people/noor', '/studio/requests']],
      ['noor', ['/invite', '/ask?policy=partners', '/s/partners', link]],
      [null, [link]],
    ]) {
      const visitor = await open({ as: who, scheme, width, tools: true });
      for (const path of paths) {
        await visitor.page.goto(path.startsWith('http') ? path : home + path);
        await visitor.page.evaluate(() => document.querySelectorAll('main details').forEach((one) => (one.open = true)));
        assert.equal(await visitor.page.evaluate(() => document.documentElement.scrollWidth), width, `${path} is too wide`);
        await visitor.page.addScriptTag({ path: axe });
        const found = await visitor.page.evaluate(() => globalThis.axe.run());
        const told = found.violations.map((one) => `${one.id}: ${one.nodes[0].html}`);
        assert.deepEqual(told, [], `${path} as ${who}`);
      }
      await visitor.close();
    }
  });
}
