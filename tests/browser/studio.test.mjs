// A manager sets up ways in and gates in the studio. Without JavaScript; axe-core finds nothing wrong on these pages.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';

import { ask, session } from './api.mjs';
import { home, open, visit, word } from './people.mjs';
import { words } from './writing.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const manager = { as: 'grace' };
const ways = `${home}/studio/ways-in`;
const gates = `${home}/studio/gates`;

after(async () => {
  const cookie = await session('grace');
  for (const kind of ['oidc', 'hand_off']) await ask('PUT', `/ways/${kind}`, { cookie, body: { enabled: false, settings: {} } });
  for (const kind of ['email', 'invitation']) await ask('PUT', `/ways/${kind}`, { cookie, body: { enabled: true } });
});

visit('nobody but managers gets into the studio', { as: 'ines' }, async (page) => {
  for (const address of [ways, gates, `${gates}/policy`]) assert.equal((await page.goto(address)).status(), 403, address);
});

visit('a policy is written as text, and what is wrong with it is told with its place', manager, async (page) => {
  const name = word();
  await page.goto(gates);
  await page.click('.page-actions a');
  await page.fill('#name', name);
  await page.fill('#document', `title = "${name}"\nteaser = "title"\nrule.any = [{ grup = "x" }]`);
  await page.click('main form.panel button');
  assert.match(await page.locator('#document-error').innerText(), /rule\.any\[0\].*line 3, column/);
  assert.match(await page.inputValue('#document'), /grup/);
  await page.fill('#document', `title = "${name}"\nteaser = "title"\nrule.any = [{ group = "x" }, { country = ["sk"] }]`);
  await page.click('main form.panel button');
  assert.match(await page.locator('#document-error').innerText(), /rule\.any\[1\]\.country\[0\].*capital/);
  await page.fill('#document', `{"title": "${name}", "teaser": "nothing", "rule": {"not": {"group": "x"}}}`);
  await page.click('main form.panel button');
  assert.match(await words(page), /Stored/);
  await page.click(`main a >> text="${name}"`);
  assert.equal(await page.inputValue('#document'), `title = "${name}"\nteaser = "nothing"\nrule.not = { group = "x" }\n`);

  // Something behind it, which keeps it from being deleted.
  await page.goto(gates);
  await page.fill('#name', name);
  await page.fill('#title', 'A download');
  await page.selectOption('#policy', name);
  await page.click('main form.panel button');
  await page.click(`[aria-label="Delete ${name}"] >> nth=0`);
  assert.match(await words(page), /Not deleted/);
  await page.click(`td [aria-label="Delete ${name}"]`);
  await page.click(`[aria-label="Delete ${name}"]`);
  assert.ok(!(await words(page)).includes(name));
});

visit('a provider is set up, and what is wrong is told beside its field', manager, async (page) => {
  await page.goto(ways);
  assert.match(await page.locator('#oidc').innerText(), new RegExp(`${home}/sign-in/oidc/callback`));
  await page.fill('#oidc-issuer', 'http://id.example');
  await page.fill('#oidc-groups', 'Engineering = partners');
  await page.check('#oidc-enabled');
  await page.click('#oidc button >> text=Store');
  assert.match(await page.locator('#oidc-issuer-error').innerText(), /https:/);
  assert.match(await page.locator('#oidc-client_id-error').innerText(), /characters/);
  assert.equal(await page.locator('#hand_off .error').count(), 0);
  await page.fill('#oidc-issuer', 'https://id.example');
  await page.fill('#oidc-client_id', 'us');
  await page.fill('#oidc-secret', 'a secret of theirs');
  await page.click('#oidc button >> text=Store');
  assert.match(await page.locator('#oidc').innerText(), /Stored/);
  assert.equal(await page.inputValue('#oidc-groups'), 'Engineering = partners\n');
  assert.equal(await page.inputValue('#oidc-secret'), '');
  assert.ok(!(await page.content()).includes('a secret of theirs'));
});

visit('a secret for hand-offs is shown once', manager, async (page) => {
  await page.goto(ways);
  await page.click('#hand_off button >> text=secret');
  const secret = await page.locator('#hand_off .notice code').innerText();
  assert.match(secret, /^[\w-]{43}$/);
  await page.goto(ways);
  assert.ok(!(await page.content()).includes(secret));
});

visit('who may join is set, and the last way in is not closed unnoticed', manager, async (page) => {
  await page.goto(ways);
  await page.selectOption('#community-joining', 'invited');
  await page.click('#community button');
  assert.equal(await page.inputValue('#community-joining'), 'invited');
  await page.selectOption('#community-joining', 'open');
  await page.click('#community button');
  assert.equal(await page.inputValue('#community-joining'), 'open');
  for (const kind of ['email', 'oidc', 'hand_off', 'invitation']) {
    await page.uncheck(`#${kind}-enabled`);
    await page.click(`#${kind} button >> text=Store`);
  }
  assert.match(await page.locator('#invitation').innerText(), /All ways in are off/);
});

for (const scheme of ['light', 'dark']) {
  for (const width of [360, 1280]) {
    test(`axe-core finds nothing wrong, ${scheme}, ${width} pixels`, async () => {
      const visitor = await open({ ...manager, scheme, width, tools: true });
      for (const address of [ways, gates, `${gates}/policy?name=partners`]) {
        await visitor.page.goto(address);
        await visitor.page.addScriptTag({ path: axe });
        const { violations } = await visitor.page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], address);
        assert.ok(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${address} is too wide`);
      }
      await visitor.close();
    });
  }
}
