// The elements on pages of another origin: with no policy of theirs, with a strict one, and on a site that is not listed. Nothing is
// stored on their origin, votes go through a window of ours, and everything can be read, reached and heard.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { ask, session } from './api.mjs';
import { as, home, open, site, word } from './people.mjs';
import { idea, post, reply } from './writing.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const scripts = true;
const shots = process.env.FOLKMOOT_SHOTS;

/** The company's site: `/plain`, `/strict` with a policy that allows ours and nothing else, `/broken` without script. */
const pages = new Map();
const theirs = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://here');
  const page = pages.get(pathname);
  if (pathname.endsWith('.css')) {
    response.writeHead(200, { 'content-type': 'text/css' });
    response.end(':root { color-scheme: light dark; font: 16px/1.5 sans-serif } body { margin: 1rem; background: light-dark(#fff, #14161a); color: light-dark(#1c2430, #e8ebf0) } main { max-inline-size: 44rem; margin-inline: auto } folkmoot-ideas, folkmoot-topics, folkmoot-thread, folkmoot-nps { margin-block: 2rem } .branded { --folkmoot-accent: #8a1f4b; --folkmoot-accent-text: #fff } .branded folkmoot-ideas::part(title) { text-transform: uppercase }');
    return;
  }
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...(page?.headers ?? {}) });
  response.end(page?.html ?? '<!doctype html><title>Nothing</title>');
});
let listed, other, thread, manager, earlier, survey;

const html = (body, lang = 'en', dir = 'ltr') => `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Acme</title><link rel="stylesheet" href="/their.css"></head>
<body><main><h1>Acme</h1>${body}</main></body></html>`;

const element = (name, attributes = '') =>
  `<folkmoot-${name} community="demo" ${attributes}><a href="${home}/">Brightwell community</a></folkmoot-${name}>`;

/** The script as the studio says it is to be copied. */
async function snippet() {
  const page = await (await fetch(`${home}/studio/embed`, { headers: { cookie: manager } })).text();
  const found = /&lt;script src=&quot;.*?&lt;\/script&gt;/.exec(page)?.[0] ?? /&lt;script src="[^&]*"[^&]*&gt;&lt;\/script&gt;/.exec(page)[0];
  return found.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
}

before(async () => {
  await new Promise((done) => theirs.listen(0, '127.0.0.1', done));
  listed = `http://127.0.0.1:${theirs.address().port}`;
  other = `http://localhost:${theirs.address().port}`;
  manager = await session('grace');
  earlier = (await ask('GET', '/sites', { cookie: manager })).sites;
  survey = (await ask('GET', '/survey/settings', { cookie: manager })).kind;
  await ask('PUT', '/sites', { cookie: manager, body: { sites: [{ name: 'Acme', url: `${listed}/plain` }] } });
  await ask('PUT', '/survey/settings', { cookie: manager, body: { kind: 'nps' } });
  const name = word();
  await as('noor', (noor) => idea(noor, { title: `Show it elsewhere ${name}` }));
  const url = await as('noor', (noor) => post(noor, { title: `Shown elsewhere ${name}`, body: 'The hub hums.\n\n- at night\n- when it rains <b>hard</b>' }));
  await as('mara', (mara) => reply(mara, url, 'Put a **felt pad** under it.'));
  thread = new URL(url).pathname.split('/')[4];
  const body = element('ideas', 'limit="3"') + element('topics', 'limit="3"') + element('thread', `post="${thread}"`) + element('nps');
  const script = await snippet();
  const policy = `default-src 'none'; style-src 'self'; script-src ${site}; connect-src ${site}; require-trusted-types-for 'script'`;
  pages.set('/plain', { html: html(script + body) });
  pages.set('/strict', { html: html(script + body), headers: { 'content-security-policy': policy } });
  pages.set('/newest', { html: html(`<script src="${site}/embed.js" defer></script><h2>Ideas of ours</h2><div class="branded">${element('ideas', 'limit="2" heading="3"')}</div>`) });
  pages.set('/votes', { html: html(script + element('ideas', 'limit="3" sort="new"')) });
  pages.set('/far', { html: html(`${script}<div style="height:4000px"></div>${element('ideas')}`) });
  pages.set('/arabic', { html: html(script + element('ideas', 'lang="ar" limit="2"') + element('nps', 'lang="ar"'), 'ar', 'rtl') });
});

after(async () => {
  await ask('PUT', '/sites', { cookie: manager, body: { sites: earlier } });
  await ask('PUT', '/survey/settings', { cookie: manager, body: { kind: survey } });
  theirs.close();
});

const shown = (page, name) => page.locator(`folkmoot-${name} section`).waitFor();
const everything = (page) => Promise.all(['ideas', 'topics', 'thread', 'nps'].map((name) => shown(page, name)));

async function shoot(page, name) {
  if (shots) await page.screenshot({ path: `${shots}/embed-${name}.png`, fullPage: true });
}

/** What is stored for the origin of the page. */
const stored = (page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
const NOTHING = { cookies: '', local: 0, session: 0, databases: 0, caches: 0 };

test('the script weighs less than 8 KB', async () => {
  const text = await (await fetch(`${site}/embed.js`)).text();
  const bytes = gzipSync(text, { level: 9 }).length;
  assert.ok(bytes > 1_000 && bytes < 8 * 1024, `${bytes} bytes`);
});

for (const path of ['/plain', '/strict']) {
  test(`all elements are shown on ${path}, and nothing is kept there`, async () => {
    const { page, close } = await open({ scripts });
    await page.goto(listed + path);
    await everything(page);
    assert.match(await page.locator('folkmoot-ideas section').innerText(), /Top ideas/);
    assert.equal(await page.locator('folkmoot-ideas li').count(), 3);
    assert.equal(await page.locator('folkmoot-topics li').count(), 3);
    const text = await page.locator('folkmoot-thread section').innerText();
    assert.match(text, /The hub hums\./);
    assert.match(text, /when it rains <b>hard<\/b>/, 'markup that was typed is text');
    assert.match(text, /felt pad/);
    assert.equal(await page.locator('folkmoot-nps input[type=radio]').count(), 11);
    assert.equal(await page.locator('text=Brightwell community').first().isVisible(), false, 'what stood in for it is gone');
    const link = await page.locator('folkmoot-topics a[part=link]').first().getAttribute('href');
    assert.match(link, new RegExp(`^${home}/t/.*utm_source=embed$`));
    await shoot(page, path.slice(1));
    assert.deepEqual(await stored(page), NOTHING);
    assert.deepEqual(await page.context().cookies(), [], 'no cookie of ours either');
    await close();
  });
}

test('it follows the look it is given', async () => {
  const { page, close } = await open({ scripts });
  await page.goto(`${listed}/newest`);
  await shown(page, 'ideas');
  const more = page.locator('folkmoot-ideas [part=more] a');
  assert.equal(await more.evaluate((one) => getComputedStyle(one).color), 'rgb(138, 31, 75)');
  const title = page.locator('folkmoot-ideas h3');
  assert.equal(await title.evaluate((one) => getComputedStyle(one).textTransform), 'uppercase');
  await shoot(page, 'branded');
  await close();
});

test('nothing is asked for before it comes near', async () => {
  const { page, close } = await open({ scripts });
  const asked = [];
  page.on('request', (request) => request.url().includes('/embed/ideas') && asked.push(request.url()));
  await page.goto(`${listed}/far`);
  await page.waitForFunction(() => customElements.get('folkmoot-ideas'));
  await page.waitForTimeout(500);
  assert.equal(asked.length, 0);
  await page.locator('folkmoot-ideas').scrollIntoViewIfNeeded();
  await shown(page, 'ideas');
  assert.equal(asked.length, 1);
  await close();
});

test('a site that is not listed shows what stands in for it, and so does a page without script', async () => {
  const { page, close } = await open({ scripts });
  await page.goto(`${other}/plain`);
  await page.waitForFunction(() => customElements.get('folkmoot-nps'));
  await page.waitForTimeout(700);
  assert.equal(await page.locator('folkmoot-ideas section').count(), 0);
  assert.ok(await page.locator('folkmoot-ideas a').isVisible());
  // The browser says in the console that the answers are not for this page: that is what is tested.
  await close().catch(() => {});
  const bare = await open();
  await bare.page.goto(`${listed}/plain`);
  assert.ok(await bare.page.locator('folkmoot-ideas a').isVisible());
  await bare.close();
});

test('axe finds nothing, in light and dark, wide and narrow, and from right to left', async () => {
  for (const [path, options] of [
    ['/plain', { width: 1280 }],
    ['/plain', { width: 360, scheme: 'dark' }],
    ['/arabic', { width: 360 }],
    ['/newest', { width: 800 }],
  ]) {
    const { page, close } = await open({ tools: true, ...options });
    await page.goto(listed + path);
    await shown(page, 'ideas');
    if (path === '/plain') await everything(page);
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    const told = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.flat().join(' ')).join(', ')}`);
    assert.deepEqual(told, [], `${path} ${JSON.stringify(options)}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the page');
    await shoot(page, `${path.slice(1)}-${options.width}-${options.scheme ?? 'light'}`);
    await close();
  }
});

test('axe finds nothing in the studio and in the voting window', async () => {
  const { items } = await (await fetch(`${site}/api/v1/communities/demo/embed/ideas?limit=1`)).json();
  const window = items[0].vote_url;
  for (const [url, as, options] of [
    [`${home}/studio/embed`, 'grace', {}],
    [`${home}/studio/embed`, 'grace', { width: 360, scheme: 'dark', lang: 'ar' }],
    [window, 'piet', { width: 480 }],
    [window, null, { width: 480, scheme: 'dark' }],
  ]) {
    const { page, close } = await open({ as, tools: true, ...options });
    await page.goto(url);
    await page.locator('h1').waitFor();
    if (as === 'grace') {
      await page.locator('.embed-preview').scrollIntoViewIfNeeded();
      await shown(page, 'topics');
    }
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    const told = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.flat().join(' ')).join(', ')}`);
    assert.deepEqual(told, [], `${url} ${JSON.stringify(options)}`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the page');
    await shoot(page, `own-${as}-${options.width ?? 1280}`);
    await close();
  }
});

test('from right to left, in the language asked for', async () => {
  const { page, close } = await open({ scripts });
  await page.goto(`${listed}/arabic`);
  await shown(page, 'ideas');
  const section = page.locator('folkmoot-ideas section');
  assert.deepEqual([await section.getAttribute('dir'), await section.getAttribute('lang')], ['rtl', 'ar']);
  const [vote, link] = await Promise.all(['[part=vote]', '[part=link]'].map((part) => page.locator(`folkmoot-ideas ${part}`).first().boundingBox()));
  assert.ok(vote.x > link.x, 'the votes stand at the right');
  await close();
});

test('a member votes in the window, and the page shows it', async () => {
  const { page, close } = await open({ as: 'piet', scripts });
  await page.goto(`${listed}/votes`);
  await shown(page, 'ideas');
  const vote = page.locator('folkmoot-ideas a[part=vote]').first();
  const before = Number(await vote.locator('[part=score]').innerText());
  await page.evaluate(() => addEventListener('folkmoot-voted', (event) => (window.told = event.detail)));
  const [popup] = await Promise.all([page.waitForEvent('popup'), vote.click()]);
  await popup.waitForLoadState();
  if (shots) await popup.screenshot({ path: `${shots}/embed-window.png` });
  assert.ok(popup.url().startsWith(`${home}/embed/vote/`));
  await popup.click('button[name=value][value="1"]');
  await popup.locator('.notice-good').waitFor();
  await page.waitForFunction(() => window.told?.mine === 1);
  assert.equal(Number(await vote.locator('[part=score]').innerText()), before + 1);
  assert.equal(await page.locator('folkmoot-ideas [role=status]').innerText(), `Votes: ${before + 1}`, 'those who hear the page hear it');
  const colours = await vote.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]);
  assert.notEqual(colours[0], colours[1], 'the number can be read while the pointer is over it');
  await shoot(page, 'voted');
  await Promise.all([popup.waitForEvent('close'), popup.click('[data-embed-close]')]);
  assert.deepEqual(await stored(page), NOTHING);
  await close();
});

test('a visitor signs in within the window, votes, and finds the number changed on coming back', async () => {
  const { page, close } = await open({ scripts });
  await page.goto(`${listed}/votes`);
  await shown(page, 'ideas');
  const vote = page.locator('folkmoot-ideas a[part=vote]').first();
  const before = Number(await vote.locator('[part=score]').innerText());
  const [popup] = await Promise.all([page.waitForEvent('popup'), vote.focus().then(() => page.keyboard.press('Enter'))]);
  await popup.waitForLoadState();
  await popup.click('a[href*="/sign-in"]');
  await popup.click('button[name=as][value=tomas]');
  await popup.waitForURL(/\/embed\/vote\//);
  await popup.click('button[name=value][value="1"]');
  await popup.locator('.notice-good').waitFor();
  await popup.close();
  // A headless browser has no windows to come back to: the event is what coming back is to a page.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.waitForFunction(
    (wanted) => Number(document.querySelector('folkmoot-ideas').shadowRoot.querySelector('[part=score]').textContent) === wanted,
    before + 1,
  );
  await close();
});

test('a page that is not the site’s own is not believed', async () => {
  const { page, close } = await open({ scripts });
  await page.goto(`${listed}/votes`);
  await shown(page, 'ideas');
  const id = await page.locator('folkmoot-ideas a[part=vote]').first().getAttribute('id');
  const score = page.locator('folkmoot-ideas [part=score]').first();
  const before = await score.innerText();
  await page.evaluate((id) => window.postMessage({ folkmoot: { id, score: 99999, mine: 1 } }, '*'), id);
  await page.waitForTimeout(200);
  assert.equal(await score.innerText(), before);
  await close();
});

test('the question is answered by keyboard, and nobody is asked who they are', async () => {
  const { page, close } = await open({ scripts });
  await page.goto(`${listed}/strict`);
  await shown(page, 'nps');
  await page.locator('folkmoot-nps input').first().focus();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It hums less now.');
  await page.keyboard.press('Tab');
  const outlined = await page.locator('folkmoot-nps button').evaluate((one) => getComputedStyle(one).outlineStyle !== 'none');
  assert.ok(outlined, 'the focus is in sight');
  const [answer] = await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/survey') && answer.request().method() === 'POST'),
    page.keyboard.press('Enter'),
  ]);
  assert.equal(answer.status(), 200);
  assert.deepEqual(JSON.parse(answer.request().postData()), { score: 9, words: 'It hums less now.' });
  assert.equal((await answer.request().allHeaders()).cookie, undefined);
  await page.locator('folkmoot-nps [part=thanks]').waitFor();
  assert.ok(await page.evaluate(() => document.querySelector('folkmoot-nps').shadowRoot.activeElement?.getAttribute('part') === 'thanks'));
  await shoot(page, 'thanks');
  assert.deepEqual(await stored(page), NOTHING);
  await close();
});

test('the studio lists a site, shows what to copy and how it looks', async () => {
  const { page, close } = await open({ as: 'grace', scripts });
  await page.goto(`${home}/studio/embed`);
  await page.locator('.embed-preview').scrollIntoViewIfNeeded();
  await shown(page, 'ideas');
  await shoot(page, 'studio');
  assert.match(await page.locator('#folkmoot-ideas').inputValue(), /integrity="sha256-[^"]+" crossorigin async><\/script>\n<folkmoot-ideas community="demo"/);
  await page.fill('#name', 'Shop');
  await page.fill('#url', 'shop.example');
  await page.click('text=Add the site');
  await page.locator('#url-error').waitFor();
  await page.fill('#url', 'https://shop.example');
  await page.click('text=Add the site');
  await page.locator('.notice-good').waitFor();
  assert.ok(await page.locator('.embed-sites >> text=https://shop.example').isVisible());
  await page.locator('.embed-sites li', { hasText: 'Shop' }).locator('button').click();
  await page.waitForURL(/stored=1/);
  assert.equal(await page.locator('.embed-sites >> text=https://shop.example').count(), 0);
  await close();
});

test('every page of the community leads back', async () => {
  const { page, close } = await open();
  await page.goto(`${home}/`);
  const back = page.locator('.to-site a');
  assert.match(await back.innerText(), /Back to Acme/);
  await shoot(page, 'back');
  await back.click();
  assert.equal(page.url(), `${listed}/plain`);
  await close();
});
