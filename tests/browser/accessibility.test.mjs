// axe-core finds nothing wrong on any page, in light and dark, narrow and wide, from left to right and from right to left.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { as, home, open, word } from './people.mjs';
import { idea, post, reply } from './writing.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const BODY = `## A heading

A [link](https://a.example/), \`code\`, **bold**, and ~~gone~~.

- [x] done
- [ ] open

| a | b |
|---|--:|
| 1 | 2 |

\`\`\`
code
\`\`\`

> quote`;

let pages;

/** Pages with something of everything on them; `member` pages are only for who is signed in. */
async function written() {
  const name = word();
  const thread = await as('noor', (noor) => post(noor, { title: `Heard and seen ${name}`, body: BODY, space: 'hub', tags: name }));
  await as('mara', (mara) => reply(mara, thread, BODY));
  await as('tomas', (tomas) => reply(tomas, thread, 'From the team.'));
  await as('noor', async (noor) => {
    await noor.goto(thread);
    await noor.locator('button', { hasText: 'Accept' }).first().click();
    await noor.locator('.answer summary').first().click();
    await noor.locator('.answer textarea').first().fill('Thank you.');
    await noor.locator('.answer .composer button').first().click();
  });
  const discussion = await as('piet', (piet) => post(piet, { title: `Heard by many ${name}`, kind: 'discussion' }));
  await as('mara', (mara) => reply(mara, discussion, 'I hear it.'));
  const wish = await as('noor', (noor) => idea(noor, { title: `To be heard ${name}`, body: BODY }));
  await as('mara', (mara) => reply(mara, wish, 'Me too.'));
  await as('tomas', async (tomas) => {
    await tomas.goto(wish);
    await tomas.selectOption('#status', 'in_progress');
    await tomas.fill('#response', BODY);
    await tomas.click('button >> text=Save');
  });
  const at = (path) => home + path;
  return {
    all: [
      ...['/', '/?sort=unanswered', '/s/hub', `/tag/${name}`, '/ideas', '/ideas?status=merged', '/roadmap', '/sign-in'].map(at),
      ...[`/search?q=${name}`, '/search', '/search?q=nothing-like-it', '/@mara', '/@mara?show=replies', '/@noor?show=ideas'].map(at),
      ...['/people', '/guidelines', '/changelog'].map(at),
      ...['/s/partners', '/nowhere', '/new', `/t/${new URL(thread).pathname.split('/')[4]}/history`].map(at),
      thread,
      discussion,
      wish,
    ],
    member: [
      ...['/ideas/new', `/ideas/new?title=To+be+heard`, '/ideas/votes', '/notifications', '/moderation', '/moderation/log', '/settings'],
      ...['/studio/people', '/studio/gates', '/studio/ways-in', '/studio/invitations', '/studio/requests', '/studio/brand'],
      ...['/studio/insights', '/studio/insights/report', '/studio/insights?from=yesterday'],
    ].map(at),
    name,
  };
}

// The manager sees all that others see, and what may be done with it.
for (const { handle, scheme, width, lang } of [
  { handle: null, scheme: 'light', width: 360, lang: 'en' },
  { handle: null, scheme: 'dark', width: 1280, lang: 'en' },
  { handle: 'grace', scheme: 'light', width: 1280, lang: 'en' },
  { handle: 'grace', scheme: 'dark', width: 360, lang: 'en' },
  { handle: null, scheme: 'dark', width: 1280, lang: 'ar' },
  { handle: 'grace', scheme: 'light', width: 360, lang: 'ar' },
]) {
  test(`axe finds nothing for ${handle ?? 'a visitor'}, ${scheme}, at ${width} pixels, in ${lang}`, async () => {
    pages ??= await written();
    const { page, close } = await open({ as: handle, width, scheme, lang, tools: true });
    const found = [];
    for (const address of handle ? [...pages.all, ...pages.member] : pages.all) {
      await page.goto(address);
      assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr', address);
      found.push(...(await looked(page, address)));
    }
    if (handle && lang === 'en') found.push(...(await refusals(page)));
    assert.deepEqual(found, []);
    await close();
  });
}

test('axe finds nothing where a member stands before a gate', async () => {
  const { page, close } = await open({ as: 'noor', tools: true });
  await page.goto(`${home}/s/partners`);
  assert.equal(await page.locator('.gate-why').count(), 1);
  assert.deepEqual(await looked(page, 'the gate'), []);
  await close();
});

/** Forms that were refused, and what is shown before a duplicate idea. */
async function refusals(page) {
  await page.goto(`${home}/new`);
  await page.fill('#title', ' ');
  await page.fill('#tags', 'a b c d e f g');
  await page.click('.form-end button');
  const found = await looked(page, 'a refused post');
  await page.goto(`${home}/ideas/new`);
  await page.fill('#title', `To be heard ${pages.name}`);
  await page.fill('#body', 'Again.');
  await page.click('.form-end button');
  assert.equal(await page.locator('.similar').count(), 1);
  return [...found, ...(await looked(page, 'similar ideas'))];
}

async function looked(page, address) {
  // What is folded or waits in a menu is on the page as well.
  await page.locator('details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${address}: ${id}: ${node.html} ${node.failureSummary}`));
}
