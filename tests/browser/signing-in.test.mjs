// Everybody of the demo can sign in and out, and is brought back to where they were.

import assert from 'node:assert/strict';

import { PEOPLE, as, home, signIn, visit, word } from './people.mjs';
import { post, votes } from './writing.mjs';

for (const [handle, name, mark] of PEOPLE) {
  visit(`${handle} signs in and out`, {}, async (page) => {
    await signIn(page, handle);
    assert.equal(await page.locator('.topbar .menu summary .hidden').innerText(), `${name}: your menu`);
    await page.click('.topbar .menu summary');
    await page.click('.menu-list a >> text=Your page');
    assert.equal(await page.locator('h1').innerText(), mark ? `${name} ${mark}` : name);
    await page.click('.topbar .menu summary');
    await page.click('.menu-list button >> text=Sign out');
    assert.equal(page.url(), `${home}/`);
    assert.equal(await page.locator('.topbar .menu').count(), 0);
  });
}

visit('a visitor who wants to vote signs in and is back at the post', {}, async (page) => {
  const url = await as('mara', (mara) => post(mara, { title: `Voted on after signing in ${word()}` }));
  await page.goto(url);
  await page.click('.thread .vote-up');
  assert.match(page.url(), /\/sign-in\?next=/);
  await page.click('button[value=noor]');
  assert.equal(page.url(), url);
  await page.click('.thread .vote-up');
  assert.equal(await votes(page.locator('.thread .vote').first()), '1 up');
});

visit('a visitor who wants to write is told to sign in, and is brought back', {}, async (page) => {
  await page.goto(`${home}/`);
  await page.click('.page-head .button');
  assert.equal(await page.locator('h1').innerText(), 'Sign in first');
  await page.click('main .button >> text=Sign in');
  await page.click('button[value=mara]');
  assert.equal(page.url(), `${home}/new`);
  assert.equal(await page.locator('#title').count(), 1);
});

visit('a token that is none is refused beside its field', {}, async (page) => {
  await page.goto(`${home}/sign-in`);
  await page.click('details.tools summary');
  await page.fill('#token', 'not a token');
  await page.click('details.tools button');
  assert.equal(await page.locator('#token').getAttribute('aria-invalid'), 'true');
  assert.match(await page.locator('#token-error').innerText(), /\w/);
});
