// What the pages' own script adds: colours, votes, times and replies without a reload, and what it keeps people from losing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { as, home, open, site, visit, word } from './people.mjs';
import { post, reply, votes } from './writing.mjs';

const scripts = true;

/** A page whose dialogs are answered here instead of being a trouble: with yes if `yes` says so. */
async function asked(page, yes, story) {
  const said = [];
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => {
    said.push(dialog.type() === 'confirm' ? dialog.message() : dialog.type());
    return yes ? dialog.accept() : dialog.dismiss();
  });
  await story();
  return said;
}

test('all scripts of a page weigh less than 15 KB', async () => {
  const page = await (await fetch(`${home}/`)).text();
  const sources = [...page.matchAll(/<script src="([^"]+)"/g)].map((found) => found[1]);
  assert.equal(sources.length, 2, `${sources}`);
  let bytes = 0;
  for (const source of sources) {
    const answer = await fetch(site + source);
    assert.match(answer.headers.get('cache-control'), /immutable/);
    assert.match(answer.headers.get('content-type'), /^text\/javascript/);
    bytes += gzipSync(await answer.text(), { level: 9 }).length;
  }
  assert.ok(bytes > 1_000 && bytes < 15_000, `${bytes} bytes`);
  assert.doesNotMatch(page.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, ''), /<script(?! src=)|\son[a-z]+=|style="/);
});

visit('the choice of colours is there before anything is drawn, and stays', { scripts }, async (page) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${home}/`);
  const light = await ground();
  assert.equal(await page.locator('[data-theme-to=system]').getAttribute('aria-pressed'), 'true');
  await page.click('[data-theme-to=dark]');
  assert.notEqual(await ground(), light);
  // Whatever is drawn first on the next page is drawn dark: the attribute is there before the body is.
  await page.addInitScript(() => {
    new MutationObserver((changes, watcher) => {
      if (!document.body) return;
      watcher.disconnect();
      window.themeAtBody = document.documentElement.dataset.theme;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${home}/ideas`);
  assert.equal(await page.evaluate(() => window.themeAtBody), 'dark');
  assert.equal(await page.locator('[data-theme-to=dark]').getAttribute('aria-pressed'), 'true');
  await page.click('[data-theme-to=system]');
  await page.goto(`${home}/`);
  assert.equal(await ground(), light);
  assert.equal(await page.evaluate(() => document.cookie.includes('folkmoot.theme')), false);
});

test('without script there is no choice that does nothing', async () => {
  const { page, close } = await open();
  await page.goto(`${home}/`);
  assert.equal(await page.locator('.themes').isVisible(), false);
  await close();
});

visit('a vote counts without a reload, and is taken back if it was not stored', { as: 'piet', scripts }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `Counted in place ${word()}` }));
  await page.goto(url);
  await page.evaluate(() => (window.same = true));
  const control = page.locator('.thread form.vote').first();
  const stored = () => page.waitForResponse((answer) => answer.url().includes('/votes/post/'));
  await Promise.all([stored(), control.locator('.vote-up').click()]);
  assert.equal(await votes(control), '1 up');
  await Promise.all([stored(), control.locator('.vote-down').click()]);
  assert.equal(await votes(control), '−1 down');
  await Promise.all([stored(), control.locator('.vote-down').click()]);
  assert.equal(await votes(control), '0');
  await page.route('**/votes/post/**', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: 'not JSON' }));
  await control.locator('.vote-up').click();
  await page.locator('.said.is-seen').waitFor();
  assert.equal(await votes(control), '0', 'what was not stored is not shown');
  assert.ok(await page.evaluate(() => window.same), 'the page is the same one');
  await page.unroute('**/votes/post/**');
  await Promise.all([stored(), control.locator('.vote-up').click()]);
  await page.reload();
  assert.equal(await votes(page.locator('.thread .vote').first()), '1 up', 'and the server knows');
});

visit('new replies are announced and brought in, and nothing that was typed is lost', { as: 'mara', scripts }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `Alive ${word()}`, kind: 'discussion' }));
  await page.clock.install();
  await page.goto(url);
  await page.fill('#reply-body', 'I am still typing this.');
  const polled = () => page.waitForResponse((answer) => /\/api\/v1\/.*\/posts\//.test(answer.url()));
  await Promise.all([polled(), page.clock.fastForward(31_000)]);
  assert.equal(await page.locator('.live').count(), 0, 'nothing is new yet');
  await as('tomas', (tomas) => reply(tomas, url, 'A reply from elsewhere.'));
  await Promise.all([polled(), page.clock.fastForward(60_000)]);
  const live = page.locator('.live');
  await live.waitFor();
  assert.match(await live.innerText(), /1/);
  assert.match(await page.locator('[role=status].said').innerText(), /1/, 'those who hear the page hear of it');
  await live.click();
  await page.locator('.is-new').waitFor();
  assert.match(await page.locator('.is-new').innerText(), /A reply from elsewhere/);
  assert.equal(await page.inputValue('#reply-body'), 'I am still typing this.');
  assert.equal(await live.isVisible(), false);
  const said = await asked(page, true, () => page.goto(`${home}/`));
  assert.deepEqual(said, ['beforeunload'], 'leaving with words in a field is asked about');
});

visit('times are kept fresh, and told by the clock of the reader', { scripts }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `A while ago ${word()}` }));
  await page.clock.install();
  await page.goto(url);
  const time = page.locator('.thread time').first();
  assert.match(await time.innerText(), /just now|ago/);
  assert.match(await time.getAttribute('title'), /\d{4}/);
  await page.clock.fastForward('03:00:30');
  await page.waitForFunction(() => /3 hours ago/.test(document.querySelector('.thread time').textContent));
});

visit('what can’t be undone is asked for, and Ctrl+Enter posts', { as: 'noor', scripts }, async (page) => {
  const url = await post(page, { title: `Asked first ${word()}`, kind: 'discussion' });
  await page.fill('#reply-body', 'Sent by keys.');
  await Promise.all([page.waitForNavigation(), page.press('#reply-body', 'Control+Enter')]);
  assert.match(await page.locator('.answer .prose').first().innerText(), /Sent by keys/);
  const remove = page.locator('.answer form[data-confirm] button').first();
  const refused = await asked(page, false, () => remove.click());
  assert.equal(refused.length, 1);
  assert.ok(refused[0].length > 5, 'the question has words');
  assert.equal(await page.locator('.answer').count(), 1, 'no is no');
  await asked(page, true, () => Promise.all([page.waitForNavigation(), remove.click()]));
  assert.equal(await page.locator('.answer:not(.tombstone)').count(), 0);
  assert.ok(url);
});

visit('another form does not take along what was typed', { as: 'piet', scripts }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `Two forms ${word()}`, kind: 'discussion' }));
  await page.goto(url);
  await page.fill('#reply-body', 'Half a thought');
  await page.click('.languages summary');
  const said = await asked(page, false, () => page.click('.languages button[lang=sk]'));
  assert.deepEqual(said, ['beforeunload']);
  assert.equal(page.url(), url);
  assert.equal(await page.inputValue('#reply-body'), 'Half a thought');
  await Promise.all([page.waitForNavigation(), page.click('#reply .button')]);
  assert.match(await page.locator('.answer .prose').first().innerText(), /Half a thought/);
});

visit('menus close by Escape, by a press elsewhere, and when the focus leaves', { as: 'ines', scripts }, async (page) => {
  await page.goto(`${home}/`);
  const menu = page.locator('.topbar details.menu');
  const isOpen = () => menu.evaluate((one) => one.open);
  await menu.locator('summary').click();
  assert.ok(await isOpen());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  assert.equal(await isOpen(), false);
  assert.ok(await menu.locator('summary').evaluate((one) => one === document.activeElement), 'the focus is not lost');
  await menu.locator('summary').click();
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  assert.equal(await isOpen(), false);
  await menu.locator('summary').click();
  await page.keyboard.press('Shift+Tab');
  assert.equal(await isOpen(), false);
});

visit('similar posts are shown while a title is typed', { as: 'piet', scripts }, async (page) => {
  const name = word();
  await as('noor', (noor) => post(noor, { title: `Sprinkler ${name} waters at noon` }));
  await page.goto(`${home}/new`);
  await page.fill('#title', `Sprinkler ${name}`);
  const link = page.locator('.similar-live a').first();
  await link.waitFor();
  assert.match(await link.innerText(), new RegExp(name));
  assert.match(await link.getAttribute('href'), /^\/c\/demo\/t\//);
  await page.fill('#title', '');
  await page.locator('.similar-live').waitFor({ state: 'hidden' });
});

test('a link is copied where it may be', async () => {
  const { page, close } = await open({ as: 'mara', scripts });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const url = await as('noor', (noor) => post(noor, { title: `Take me along ${word()}` }));
  await page.goto(url);
  await page.locator('a[data-copy]').first().click();
  await page.locator('.said.is-seen').waitFor();
  assert.equal(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname, new URL(url).pathname);
  await close();
});

test('who wants less motion gets none', async () => {
  const { page, close } = await open({ as: 'mara', scripts });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${home}/`);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].filter((one) => {
      const style = getComputedStyle(one);
      const lasts = (text) => text.split(',').some((part) => parseFloat(part) > 0);
      return lasts(style.transitionDuration) || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
    }).length);
  assert.equal(moving, 0);
  await close();
});

visit('the way through a thread by keyboard: everything is reached, in order, in sight', { as: 'tomas', scripts }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `By keys ${word()}`, body: 'Words.\n\n```js\nlet a = 1\n```\n\n| a | b |\n|--|--|\n| 1 | 2 |' }));
  await as('mara', (mara) => reply(mara, url, 'An answer with [a link](https://a.example/).'));
  await page.goto(url);
  const wanted = await page.evaluate(() => {
    const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]');
    const there = [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled);
    there.forEach((one, place) => (one.dataset.place = place));
    return there.length;
  });
  const seen = new Set();
  let last = -1;
  for (let stop = 0; stop < wanted + 5 && seen.size < wanted; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const one = document.activeElement;
      const style = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      return {
        place: Number(one.dataset.place ?? -1),
        name: one.outerHTML.slice(0, 120),
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        inSight: box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (here.place < 0) break;
    assert.ok(here.outlined, `the focus does not show on ${here.name}`);
    assert.ok(here.inSight, `the focus is out of sight on ${here.name}`);
    assert.ok(here.place > last, `the order goes back at ${here.name}`);
    last = here.place;
    seen.add(here.place);
  }
  assert.equal(seen.size, wanted, `${wanted - seen.size} of ${wanted} are never reached`);
});
