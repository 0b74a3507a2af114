// Fills in the forms, and reads the vote controls.

import assert from 'node:assert/strict';

import { home } from './people.mjs';

const path = (url) => new URL(url).pathname;

/** Writes a post and gives its address. */
export async function post(page, { kind = 'question', title, body = 'Some words.', space = 'general', tags = '' }) {
  await page.goto(`${home}/new`);
  await page.check(`input[name=kind][value=${kind}]`);
  await page.fill('#title', title);
  await page.fill('#body', body);
  await page.selectOption('#space', space);
  await page.fill('#tags', tags);
  await page.click('.form-end button');
  if (await page.locator('input[name=similar_seen]').count()) await page.click('.form-end button');
  assert.match(page.url(), /\/t\//, await words(page));
  return page.url();
}

/** Writes a reply to the post or idea at the address. */
export async function reply(page, url, body) {
  await page.goto(url);
  await page.fill('#reply-body', body);
  await page.click('#reply button');
  assert.equal(path(page.url()), path(url), await words(page));
}

/** Shares an idea, whatever is like it, and gives its address. */
export async function idea(page, { title, body = 'Some words.', space = 'general' }) {
  await page.goto(`${home}/ideas/new`);
  await page.fill('#title', title);
  await page.fill('#body', body);
  await page.selectOption('#space', space);
  await page.click('.form-end button');
  if (await page.locator('.similar').count()) await page.click('.form-end button');
  assert.match(page.url(), /\/i\/[^/]+\/[^/]+$/, await words(page));
  return page.url();
}

/** What a vote control says: the tally, and which of its buttons is pressed. */
export async function votes(control) {
  const pressed = async (button) => (await control.locator(button).getAttribute('aria-pressed')) === 'true';
  const tally = await control.locator('.tally b').innerText();
  if (await pressed('.vote-up')) return `${tally} up`;
  const down = await control.locator('.vote-down').count();
  return down && (await pressed('.vote-down')) ? `${tally} down` : tally;
}

/** The words of the page. */
export function words(page) {
  return page.locator('main').innerText();
}
