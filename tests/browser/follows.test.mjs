// Following a thread, and being told of it.

import assert from 'node:assert/strict';

import { as, home, visit, word } from './people.mjs';
import { post, reply, words } from './writing.mjs';

const bell = (page) => page.locator('.topbar a[href$="/notifications"]').getAttribute('aria-label');
const row = (page, title) => page.locator('.list .row', { hasText: title });

visit('who follows a thread reads of the reply under the bell, and it is seen once it was looked at', { as: 'piet' }, async (page) => {
  const title = `How loud is the ${word()}`;
  const url = await as('noor', (noor) => post(noor, { title }));
  await page.goto(url);
  await page.click('.thread .actions button >> text=Follow');
  assert.equal(page.url(), url, 'the button leads back to the thread');
  assert.equal(await page.locator('.thread .actions button >> text=Unfollow').count(), 1);

  await as('mara', (mara) => reply(mara, url, 'As loud as a **bell**.'));
  await page.goto(`${home}/notifications`);
  assert.match(await bell(page), /\d+ new notifications?/);
  assert.match(await row(page, title).innerText(), /New reply[^]*Mara Lind[^]*As loud as a bell/);
  assert.equal(await page.locator('.row.is-unread', { hasText: title }).count(), 1);
  await row(page, title).locator('.row-title a').click();
  assert.equal(new URL(page.url()).pathname, new URL(url).pathname);
  await page.goto(`${home}/notifications`);
  assert.equal(await page.locator('.row.is-unread', { hasText: title }).count(), 0, 'it was looked at');

  await page.goto(url);
  await page.click('.thread .actions button >> text=Unfollow');
  await as('mara', (mara) => reply(mara, url, 'Once more.'));
  await page.goto(`${home}/notifications`);
  assert.doesNotMatch(await row(page, title).innerText(), /Once more/, 'who has stopped is told no more');
});

visit('who is named is told, and all of it can be marked as read', { as: 'piet' }, async (page) => {
  const title = `Somebody knows the ${word()}`;
  await as('noor', (noor) => post(noor, { title, kind: 'discussion', body: 'Does @piet know?' }));
  await page.goto(`${home}/notifications`);
  assert.match(await row(page, title).innerText(), /You were mentioned[^]*Noor Haddad/);
  await page.click('.page-actions button');
  assert.equal(await page.locator('.is-unread').count(), 0, await words(page));
  assert.equal(await bell(page), 'Notifications');
});
