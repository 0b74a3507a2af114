// A newcomer makes a campaign in the studio: from a template to a community that is live, branded, invited and embedded, in ten
// clicks, without JavaScript. Every click is counted; what is typed is typed. Then the other pages of it: what is wrong is told in place,
// the manifest comes back, and axe-core finds nothing.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { open, site, visit, word } from './people.mjs';
import { signShared } from './tokens.mjs';
import { words } from './writing.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const secret = process.env.FOLKMOOT_TEST_SECRET;
assert.ok(secret, 'FOLKMOOT_TEST_SECRET has to be what the site signs its sessions with');

/** An operator's token, as `folkmoot token --operator` prints it. */
function operator() {
  const now = Math.floor(Date.now() / 1000);
  return signShared(secret, { aud: 'folkmoot:operator', iat: now, exp: now + 3600 });
}

/** A community that has just been made, and the token of its manager. */
async function made() {
  const slug = `c-${word()}`.slice(0, 40);
  const answer = await fetch(`${site}/api/v1/communities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operator()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ slug, name: 'Brightwell people', manager: { handle: 'eva', name: 'Eva' } }),
  });
  const text = await answer.text();
  assert.equal(answer.status, 201, text);
  return { slug, token: JSON.parse(text).token, home: `${site}/c/${slug}` };
}

/** Signs the manager in, in this browser. */
async function enter(page, { slug, token }) {
  await page.context().addCookies([{ name: `folkmoot-${slug}`, value: token, url: site }]);
}

visit('from a template to a live campaign in ten clicks', {}, async (page) => {
  const community = await made();
  await enter(page, community);
  const began = Date.now();
  let clicks = 0;
  const click = async (selector) => {
    clicks += 1;
    await page.click(selector);
  };
  /** Enter in a field of one line sends its form, as a click on its button would: it is counted as one. */
  const enterIn = async (selector) => {
    clicks += 1;
    await Promise.all([page.waitForNavigation(), page.press(selector, 'Enter')]);
  };
  await page.goto(`${community.home}/studio/campaign`);
  assert.match(await words(page), /Now: Draft/);

  // A template, in our colour: branded from the first moment.
  await click('.templates a[href$="/product-launch"]');
  assert.match(await words(page), /What would change/);
  await page.fill('#name', 'Brightwell Lumen');
  await page.fill('#brand', '#14532d');
  await click('main form.panel button');
  assert.match(await words(page), /Changes made: \d+/);
  assert.match(await words(page), /8 of 10 done/);

  // Invited.
  await click('.checklist a[href$="/studio/invitations/batches"]');
  await page.fill('#name', 'First customers');
  await page.fill('textarea[name=csv]', 'id,email,name\n1,ada@customer.example,Ada\n2,bo@customer.example,Bo\n');
  await enterIn('#name');

  // Embedded: the site is listed, and its pages may show ideas and votes from here on.
  await click('.side-nav a[href$="/studio/embed"]');
  await page.fill('#name', 'The shop');
  await page.fill('#url', 'https://shop.example');
  await enterIn('#url');
  assert.match(await words(page), /https:\/\/shop\.example/);
  assert.match(await page.inputValue('textarea#folkmoot-ideas'), new RegExp(`community="${community.slug}"`));

  await click('.side-nav a[href$="/studio/campaign"]');
  assert.match(await words(page), /10 of 10 done/);
  await click('.launch button[value=open]');
  assert.match(await words(page), /Now: Open/);
  console.log(`${clicks} clicks, ${Math.round((Date.now() - began) / 100) / 10} seconds`);
  assert.ok(clicks <= 10, `it took ${clicks} clicks`);

  // Everybody sees it.
  const stranger = await open({});
  await stranger.page.goto(`${community.home}/`);
  assert.match(await words(stranger.page), /Brightwell Lumen[\s\S]*Lumen is here/);
  await stranger.close();
});

visit('what cannot be read is refused beside its field, and nothing is made', {}, async (page) => {
  const community = await made();
  await enter(page, community);
  await page.goto(`${community.home}/studio/campaign/start/idea-contest`);
  await page.fill('#name', '');
  await page.fill('#brand', 'green');
  await page.click('main form.panel button');
  assert.match(await page.locator('#brand-error').innerText(), /#7a1f4b/);
  assert.match(await page.locator('#name-error').innerText(), /80/);
  assert.equal(await page.inputValue('#brand'), 'green');
  await page.goto(`${community.home}/studio/campaign`);
  assert.equal(await page.locator('.templates .card').count(), 5);
});

visit('the manifest is changed in the browser: faults with their line, the plan, and what was done', {}, async (page) => {
  const community = await made();
  await enter(page, community);
  await page.goto(`${community.home}/studio/campaign/start/support-forum`);
  await page.click('main form.panel button');
  await page.goto(`${community.home}/studio/campaign/manifest`);
  const manifest = await page.inputValue('#manifest');
  await page.fill('#manifest', manifest.replace('slug = "setup"', 'slug = "Set Up"'));
  await page.click('main form.panel button');
  assert.match(await page.locator('.faults').innerText(), /line \d+, column \d+: spaces\[0\]\.slug/);
  assert.match(await page.inputValue('#manifest'), /Set Up/);
  await page.fill('#manifest', manifest.replace('name = "Setting up"', 'name = "First steps"'));
  await page.click('main form.panel button');
  assert.match(await page.locator('#plan').innerText(), /To change: 1/);
  await page.click('button[name=apply]');
  assert.match(await words(page), /Changes made: 1/);
  await page.goto(`${community.home}/studio/campaign/manifest`);
  assert.match(await page.inputValue('#manifest'), /First steps/);
  await page.click('main form.panel button');
  assert.match(await page.locator('#plan').innerText(), /Nothing to change/);
});

for (const [scheme, width, lang] of [['light', 1280, 'en'], ['dark', 360, 'en'], ['light', 360, 'ar'], ['dark', 1280, 'ar']]) {
  test(`axe-core finds nothing wrong, ${scheme}, ${width} pixels, ${lang}`, async () => {
    const community = await made();
    const visitor = await open({ scheme, width, lang, tools: true });
    await enter(visitor.page, community);
    const look = async (what) => {
      await visitor.page.addScriptTag({ path: axe });
      const { violations } = await visitor.page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], what);
      assert.ok(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is too wide`);
    };
    const at = (path) => `${community.home}/studio/campaign${path}`;
    for (const path of ['', '/start', '/start/product-launch']) {
      await visitor.page.goto(at(path));
      await look(path);
    }
    await visitor.page.click('main form.panel button');
    await look('what was done');
    for (const path of ['', '/start/beta-programme', '/text', '/dates', '/goals', '/spaces', '/manifest']) {
      await visitor.page.goto(at(path));
      await look(path);
    }
    await visitor.page.fill('#manifest', 'slug = 1');
    await visitor.page.click('main form.panel button');
    await look('a manifest that is wrong');
    await visitor.close();
  });
}
