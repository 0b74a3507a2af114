// A manager invites a list of customers: from the file to who opened it, joined and took part; a member brings others. Without
// JavaScript; axe-core finds nothing wrong.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

import { as, home, open, visit, word } from './people.mjs';
import { words } from './writing.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const studio = `${home}/studio/invitations`;
const lists = `${studio}/batches`;

/** A browser that says it is one: headless Chromium says what it is, and is not counted as a person. */
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/** The figures of the list a page is about, by their names. */
async function figures(page) {
  const rows = await page.locator('dl.stats > div').all();
  const pairs = rows.map(async (row) => [await row.locator('dt').innerText(), Number(await row.locator('dd').innerText())]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Fills in the form for a new list. */
async function fill(page, fields) {
  await page.goto(lists);
  const form = page.locator(`main form.panel`);
  if (!(await form.isVisible())) await page.locator('summary', { hasText: 'New list' }).click();
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
  await form.locator('button').click();
}

/** Opens an address as a person with a new browser does, without scripts. */
async function asPerson(address, story) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN || '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ userAgent: PERSON, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await story(page);
  } finally {
    await browser.close();
  }
}

visit('a list with a bad row is not taken, and says which', { as: 'grace' }, async (page) => {
  const name = `List ${word()}`;
  await fill(page, { name, csv: 'email,name\na@b.example,Ada\nnobody,Bob\n' });
  assert.match(await page.locator('#csv-error').innerText(), /Line 3, column email/);
  assert.equal(await page.inputValue('[name=name]'), name, 'what was typed is still there');
  await page.goto(lists);
  assert.ok(!(await words(page)).includes(name), 'no list was made');
});

visit('a list of customers, from the file to who took part', { as: 'grace' }, async (page) => {
  const [name, mark] = [`Customers ${word()}`, word()];
  const csv = `id;mail;name;tag\nC-1;ada-${mark}@mail.example;"Ada ""Countess"" ${mark}";big\nC-2;bob-${mark}@mail.example;Bob;\n`;
  await fill(page, { name, source: 'crm', gives: 'badge Pioneer', points: '25', csv });
  assert.equal(await page.locator('h1').innerText(), name);
  assert.match(await words(page), /2 people were put on the list/);
  const list = page.url().split('?')[0];
  const second = { name: 'more.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFFid,email\r\nC-3,eve-${mark}@mail.example\r\n`) };
  await page.locator('summary', { hasText: 'Add people' }).click();
  await page.setInputFiles('#csv', second);
  await page.locator('form[enctype] button').click();
  assert.match(await words(page), /1 person was put on the list/);

  await page.click('button >> text=Mail who has not been mailed');
  assert.match(await words(page), /Mailed to 3/);
  const waiting = page.waitForEvent('download');
  await page.click('text=Download the links');
  const file = await readFile(await (await waiting).path(), 'utf8');
  const line = file.split('\r\n').find((row) => row.startsWith('C-1,'));
  assert.match(line, /"Ada ""Countess""/);
  const [link, unsubscribe] = line.match(/http[^,]+/g);
  // The page alone, as programs ask for it that look at links in mail.
  await page.request.get(link);
  await page.goto(list);
  assert.deepEqual(await figures(page), { Invited: 3, 'Mailed from here': 3, Opened: 0, Joined: 0, 'Took part': 0 });

  await asPerson(link, async (ada) => {
    assert.match(await ada.locator('main').innerText(), /25 points/);
    await page.goto(list);
    assert.equal((await figures(page)).Opened, 1);
    await ada.fill('#handle', `ada-${mark}`);
    await ada.click('form.panel button');
    if (await ada.locator('#accepted').count()) {
      await ada.check('#accepted');
      await ada.click('main form .button');
    }
    await page.goto(`${list}?stage=joined`);
    assert.match(await page.locator('tbody').innerText(), new RegExp(`Countess[^]*@ada-${mark}`));
    await ada.goto(`${home}/ideas`);
    await ada.locator('form[action*="/vote/"] button, form.vote button').first().click();
  });
  await page.goto(`${list}?stage=took_part`);
  assert.match(await page.locator('tbody').innerText(), /Countess/);
  assert.deepEqual(await figures(page), { Invited: 3, 'Mailed from here': 3, Opened: 1, Joined: 1, 'Took part': 1 });

  // The link to say no shows a button, which does it; and it can be taken back.
  await asPerson(unsubscribe, async (ada) => {
    await ada.click('main button');
    assert.match(await ada.locator('main').innerText(), /It is noted/);
    await page.goto(list);
    assert.match(await page.locator('tbody').innerText(), /Wants no mail/);
    await ada.click('main button');
    assert.match(await ada.locator('main').innerText(), /You may be invited again/);
  });
});

visit('a member brings others by a link of their own', { as: 'mara' }, async (page) => {
  const badge = `Host ${word()}`;
  await as('grace', async (grace) => {
    await grace.goto(`${studio}/bringing`);
    await grace.check('#enabled');
    await grace.selectOption('#counts', 'joined');
    await grace.fill('#rewards', 'three 50');
    await grace.click('main form button');
    assert.match(await words(grace), /is no reward/);
    await grace.fill('#rewards', `1 5 ${badge}\n500 50`);
    await grace.click('main form button');
    assert.match(await words(grace), /Saved/);
  });
  await page.goto(`${home}/settings`);
  await page.click('a >> text=Your link');
  if (await page.locator('main form button').count()) await page.click('main form button');
  const link = await page.locator('main .panel a').first().getAttribute('href');
  assert.match(await words(page), new RegExp(badge));
  const friend = await open();
  await friend.page.goto(link);
  assert.match(await words(friend.page), /Mara Lind invites you to/);
  await friend.page.fill('#name', `Friend ${word()}`);
  await friend.page.click('form.panel button');
  await friend.close();
  await page.goto(`${home}/bring`);
  assert.match(await words(page), /Friend /);
  assert.ok((await figures(page)).Joined >= 1);
  await page.goto(`${home}/@mara`);
  assert.match(await words(page), new RegExp(badge));
  await page.goto(link);
  assert.match(await words(page), /this link is for others/);
});

for (const width of [360, 1280]) {
  visit(`the pages about inviting, ${width} wide: nothing sticks out, axe-core finds nothing`, { as: 'grace', width, tools: true }, async (page) => {
    await page.goto(lists);
    const list = await page.locator('main ol.list a').first().getAttribute('href');
    const own = await page.evaluate(() => location.origin);
    for (const address of [studio, lists, `${own}${list}`, `${studio}/bringing`, `${studio}/suppressions`, `${home}/bring`]) {
      await page.goto(address);
      for (const summary of await page.locator('main details:not([open]) > summary').all()) await summary.click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${address} is ${wide} wide`);
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(() => window.axe.run().then((result) => result.violations));
      assert.deepEqual(found.map((one) => `${one.id}: ${one.nodes[0].html}`), [], address);
    }
  });
}
