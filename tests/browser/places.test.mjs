// Home, spaces, tags, search and profiles.

import assert from 'node:assert/strict';

import { as, home, site, visit, word } from './people.mjs';
import { idea, post, reply, words } from './writing.mjs';

visit('home has its orders, its spaces and its tags', {}, async (page) => {
  await page.goto(`${home}/`);
  assert.equal(await page.locator('h1').innerText(), 'Brightwell');
  assert.match(await words(page), /Questions, answers and ideas around Brightwell/);
  for (const order of ['New', 'Top', 'Unanswered', 'Hot']) {
    await page.click(`.tabs a >> text=${order}`);
    assert.equal(await page.locator('.tabs [aria-current=page]').innerText(), order);
    assert.ok((await page.locator('.row').count()) > 0, `${order} has posts`);
  }
  await page.click('.side-list a >> text=Hub and sensors');
  assert.equal(await page.locator('h1').innerText(), 'Hub and sensors');
});

visit('a space and a tag list what is in them', { as: 'noor' }, async (page) => {
  const [title, tag] = [`Found by its place ${word()}`, word()];
  await post(page, { title, space: 'app', tags: tag });
  await page.goto(`${home}/s/app?sort=new`);
  assert.match(await words(page), new RegExp(title));
  await page.goto(`${home}/s/hub?sort=new`);
  assert.doesNotMatch(await words(page), new RegExp(title));
  await page.goto(`${home}/s/app?sort=new`);
  await page.click(`.row .tag >> text=${tag}`);
  assert.equal(await page.locator('h1').innerText(), tag);
  assert.equal(await page.locator('.row').count(), 1);
});

visit('search finds posts, ideas and replies by their words', { as: 'mara' }, async (page) => {
  const name = word();
  const asked = await post(page, { title: `A question about ${name}` });
  await reply(page, asked, `An answer about ${name}.`);
  await idea(page, { title: `An idea about ${name}` });
  await page.goto(`${home}/`);
  await page.fill('.topbar input[name=q]', name);
  await page.press('.topbar input[name=q]', 'Enter');
  assert.match(await page.locator('.result-note').innerText(), /3 results for/);
  for (const [chip, title] of [
    ['Posts', 'A question about'],
    ['Ideas', 'An idea about'],
    ['Answers and comments', 'A question about'],
  ]) {
    await page.click(`.chip >> text=${chip}`);
    assert.match(await page.locator('.result-note').innerText(), /1 result for/);
    assert.match(await page.locator('.row').innerText(), new RegExp(title));
  }
  await page.goto(`${home}/search?q=${word()}`);
  assert.match(await words(page), /Nothing found/);
});

visit('a profile has everything its member wrote', {}, async (page) => {
  const name = word();
  await as('ines', async (ines) => {
    const url = await post(ines, { title: `Ines asks ${name}` });
    await reply(ines, url, `Ines answers ${name}`);
    await idea(ines, { title: `Ines wishes ${name}` });
  });
  await page.goto(`${home}/@ines`);
  assert.equal(await page.locator('h1').innerText(), 'Inés Robledo Moderator');
  for (const [tab, text] of [
    ['Posts', 'Ines asks'],
    ['Answers and comments', 'Ines answers'],
    ['Ideas', 'Ines wishes'],
  ]) {
    await page.click(`.tabs a >> text=${tab}`);
    assert.match(await page.locator('.tabs [aria-current=page]').innerText(), new RegExp(`^${tab}\\s+\\d+`));
    assert.match(await page.locator('.list').innerText(), new RegExp(`${text} ${name}`));
  }
});

visit('a long list goes on over the pages, each post once', {}, async (page) => {
  await as('grace', async (grace) => {
    for (let place = 0; place < 21; place += 1) await post(grace, { title: `One of many ${word()}`, kind: 'discussion' });
  });
  await page.goto(`${home}/?sort=new`);
  // What is promoted stands before the list.
  const titles = await page.locator('.main > .list .row-title').allInnerTexts();
  assert.equal(titles.length, 20);
  await page.click('.pager a');
  const older = await page.locator('.main > .list .row-title').allInnerTexts();
  assert.deepEqual(older.filter((title) => titles.includes(title)), []);
});

visit('what is not there says so, in the community, with ways on', {}, async (page) => {
  const answer = await page.goto(`${home}/t/no-such-thing`);
  assert.equal(answer.status(), 404);
  assert.equal(await page.locator('.brand-name').innerText(), 'Brightwell');
  assert.equal(await page.locator('main input[name=q]').count(), 1);
  assert.equal((await page.goto(`${home}/nowhere/at/all`)).status(), 404);
  assert.equal(await page.locator('.brand-name').innerText(), 'Brightwell');
  assert.equal((await page.goto(`${site}/c/no-such-community/`)).status(), 404);
});
