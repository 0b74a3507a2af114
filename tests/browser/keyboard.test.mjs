// Everything can be reached and done by keyboard, with the focus in sight.

import assert from 'node:assert/strict';

import { as, home, visit, word } from './people.mjs';
import { idea, post, votes } from './writing.mjs';

/** What has the focus, and whether one can see that it has. */
function focused(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    return {
      name: one.getAttribute('aria-label') || one.innerText || one.id || one.tagName,
      classes: one.className,
      id: one.id,
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      inSight: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
}

/** Goes on with Tab until something has the focus; every stop on the way has to show it. */
async function tabTo(page, wanted) {
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    assert.ok(here.outlined, `the focus does not show on ${JSON.stringify(here)}`);
    assert.ok(here.inSight, `the focus is out of sight on ${JSON.stringify(here)}`);
    if (wanted(here)) return here;
  }
  assert.fail('Tab never gets there');
}

/** Presses a key that leads to another page. */
async function go(page, key) {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press(key)]);
}

visit('the first stop skips to the content', {}, async (page) => {
  await page.goto(`${home}/`);
  await page.keyboard.press('Tab');
  const skip = await focused(page);
  assert.equal(skip.name, 'Skip to the content');
  assert.ok(skip.outlined && skip.inSight, 'it shows when it has the focus');
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#main$/);
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), 'Tab goes on in it');
});

visit('a vote and an answer by keyboard alone', { as: 'piet' }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `No mouse here ${word()}`, body: '```\ncode\n```' }));
  await page.goto(url);
  await tabTo(page, (here) => here.classes === 'vote-up');
  await go(page, 'Enter');
  assert.equal(await votes(page.locator('.thread .vote')), '1 up');
  await tabTo(page, (here) => here.id === 'reply-body');
  await page.keyboard.type('Typed without a mouse.');
  await tabTo(page, (here) => here.name === 'Post answer');
  await go(page, 'Enter');
  assert.match(await page.locator('.answer .prose').innerText(), /Typed without a mouse/);
});

visit('an idea is shared and voted on by keyboard alone', { as: 'mara' }, async (page) => {
  const title = `Without a mouse ${word()}`;
  await page.goto(`${home}/ideas`);
  await tabTo(page, (here) => here.name === 'Share an idea' && here.classes.includes('button'));
  await go(page, 'Enter');
  await tabTo(page, (here) => here.id === 'title');
  await page.keyboard.type(title);
  await tabTo(page, (here) => here.id === 'body');
  await page.keyboard.type('By keyboard.');
  const submit = () => tabTo(page, (here) => here.name === 'Submit the idea' || here.name === 'It is another idea: submit it');
  await submit();
  await go(page, 'Enter');
  if (await page.locator('.similar').count()) {
    await submit();
    await go(page, 'Enter');
  }
  assert.equal(await page.locator('h1').innerText(), title);
  await tabTo(page, (here) => here.classes === 'vote-up');
  await go(page, 'Space');
  assert.equal(await votes(page.locator('.thread .vote-box')), '1 up');
});

visit('the menu opens by keyboard, and leads out', { as: 'ines' }, async (page) => {
  await page.goto(await as('noor', (noor) => idea(noor, { title: `A page to leave from ${word()}` })));
  await tabTo(page, (here) => here.name.includes('Inés Robledo: your menu'));
  await page.keyboard.press('Enter');
  await tabTo(page, (here) => here.name.trim() === 'Sign out');
  await go(page, 'Enter');
  assert.equal(page.url(), `${home}/`);
  assert.equal(await page.locator('.topbar .menu').count(), 0);
});
