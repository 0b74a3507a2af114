// Everything in tests/data/hostile.json is posted to the real site, and nothing of it runs: no script, no dialog, no request to
// elsewhere but for pictures over https. Once with the pages' policy, which would stop a script, and once without it, because there
// should be none to stop.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ask, session } from './api.mjs';
import { home, open, site, word } from './people.mjs';

const TEXTS = JSON.parse(readFileSync(new URL('../data/hostile.json', import.meta.url), 'utf8')).map((entry) =>
  typeof entry === 'string' ? entry : entry.map(([text, times]) => text.repeat(times)).join(''),
);
/** How many replies stand on one page. */
const PAGE = 20;
const TAGS = new Set(
  'A BLOCKQUOTE BR CODE DEL DIV EM H2 H3 H4 H5 H6 HR IMG INPUT LI OL P PRE SPAN STRONG TABLE TBODY TD TH THEAD TR UL'.split(' '),
);

let written;

/** Posts all of them as replies to threads of a pageful each, and as titles where they fit; gives the addresses. */
async function posted() {
  const cookie = await session('tomas');
  const threads = [];
  let refused = 0;
  for (let start = 0; start < TEXTS.length; start += PAGE) {
    const title = `Hostile ${word()}`;
    const body = { kind: 'discussion', title, body_md: 'What follows means harm.', space: 'general', tags: [] };
    const thread = await ask('POST', '/posts', { cookie, body });
    threads.push(site + thread.url);
    for (const text of TEXTS.slice(start, start + PAGE)) {
      const answer = await fetch(`${site}/api/v1/communities/demo/posts/${thread.id}/replies`, {
        method: 'POST',
        headers: { cookie, origin: site, 'content-type': 'application/json' },
        body: JSON.stringify({ body_md: text }),
      });
      // Control characters are refused, and nothing else is.
      assert.ok(answer.status === 201 || answer.status === 422, `${answer.status} for ${text.slice(0, 80)}`);
      if (answer.status === 422) {
        refused += 1;
        assert.match(text, /\p{Cc}/u, `refused: ${text.slice(0, 80)} ${await answer.text()}`);
      }
    }
  }
  const titles = TEXTS.filter((text) => text.length > 5 && text.length < 150 && !/\p{Cc}/u.test(text)).filter((_, place) => place % 8 === 0);
  for (const title of titles) {
    const body = { title, body_md: title, space: 'general', tags: [] };
    const idea = await ask('POST', '/ideas', { cookie, body });
    threads.push(site + idea.url);
  }
  console.log(`${TEXTS.length} texts, ${refused} refused, ${titles.length} titles`);
  return [...threads, `${home}/`, `${home}/?sort=new`, `${home}/ideas?sort=new`, `${home}/search?q=script`, `${home}/@tomas?show=replies`];
}

for (const policy of [true, false]) {
  test(`nothing runs, ${policy ? 'with' : 'without'} the pages’ policy`, { timeout: 300_000 }, async () => {
    assert.ok(TEXTS.length >= 150);
    written ??= await posted();
    const { page, close } = await open({ scripts: policy, tools: !policy, lang: 'en' });
    const elsewhere = [];
    // Pictures may be asked for anywhere; nobody answers here, so that the test reaches nobody.
    await page.route(
      (url) => url.origin !== site,
      (route) => {
        const request = route.request();
        const picture = request.resourceType() === 'image' && request.url().startsWith('https:');
        if (!picture) elsewhere.push(`${request.resourceType()} ${request.url()}`);
        return route.fulfill({ status: 200, contentType: 'image/png', body: '' });
      },
    );
    for (const address of written) {
      // What is not there on this site is a picture that somebody invented.
      await page.goto(address, { waitUntil: 'load' });
      const found = await page.evaluate(async (tags) => {
        const wrong = [];
        // Links are not followed here; where they would lead is enough.
        for (const link of document.querySelectorAll('a[href], area[href]')) {
          if (!['http:', 'https:', 'mailto:'].includes(link.protocol)) wrong.push(link.outerHTML.slice(0, 200));
        }
        for (const one of document.querySelectorAll('.prose *')) {
          if (!tags.includes(one.tagName)) wrong.push(`<${one.tagName}> in prose`);
          for (const { name } of one.attributes) {
            if (name.startsWith('on') || name === 'style' || name === 'id' || name === 'formaction') wrong.push(`${name} in prose`);
          }
        }
        for (const one of document.querySelectorAll('.prose img')) {
          if (new URL(one.src || 'https:', location.href).protocol !== 'https:' && !one.src.startsWith(location.origin)) wrong.push(one.outerHTML);
        }
        const scripts = [...document.scripts].filter((one) => one.type !== 'application/ld+json' && !one.src.startsWith(`${location.origin}/assets/`));
        wrong.push(...scripts.map((one) => `script: ${one.outerHTML.slice(0, 200)}`));
        // Events that fire by themselves, or with a little help.
        document.querySelectorAll('main *').forEach((one) => one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })));
        await new Promise((done) => setTimeout(done, 20));
        return { wrong, pwned: window.pwned, heading: document.querySelectorAll('h1').length };
      }, [...TAGS]);
      assert.deepEqual(found.wrong, [], address);
      assert.equal(found.pwned, undefined, address);
      assert.ok(found.heading <= 1, `${address} has ${found.heading} h1`);
    }
    assert.deepEqual(elsewhere, [], 'something was fetched from elsewhere');
    await close();
  });
}
