// Ideas from the first line to the roadmap.

import assert from 'node:assert/strict';

import { as, home, visit, word } from './people.mjs';
import { idea, reply, votes, words } from './writing.mjs';

const id = (url) => new URL(url).pathname.split('/')[4];
const box = (page) => page.locator('.thread .vote-box');

visit('what is alike is shown before an idea is submitted, and can be voted for there', { as: 'mara' }, async (page) => {
  const name = word();
  const first = await as('noor', (noor) => idea(noor, { title: `Water the ${name} by itself` }));
  await page.goto(`${home}/ideas/new`);
  await page.fill('#title', `Let the ${name} be watered`);
  await page.fill('#body', 'Every morning.');
  await page.click('.form-end button');
  const similar = page.locator('.similar .row', { hasText: `Water the ${name} by itself` });
  assert.equal(await similar.count(), 1);
  assert.equal(await page.inputValue('#body'), 'Every morning.', 'what was typed is still there');
  await similar.locator('.vote-up').click();
  assert.equal(page.url(), first);
  assert.equal(await votes(box(page)), '1 up');

  await page.goBack();
  await page.click('.form-end button');
  assert.equal(await page.locator('h1').innerText(), `Let the ${name} be watered`);
});

visit('a vote for an idea is cast, turned round and taken back', { as: 'piet' }, async (page) => {
  await page.goto(await as('noor', (noor) => idea(noor, { title: `A bell for the ${word()}` })));
  assert.equal(await votes(box(page)), '0');
  await box(page).locator('.vote-up').click();
  assert.equal(await votes(box(page)), '1 up');
  assert.equal(await page.locator('.thread .vote-word').innerText(), 'voted');
  await box(page).locator('.vote-down').click();
  assert.equal(await votes(box(page)), '−1 down');
  await box(page).locator('.vote-down').click();
  assert.equal(await votes(box(page)), '0');
});

visit('the team responds, and the idea is on the roadmap', { as: 'tomas' }, async (page) => {
  const title = `A quieter ${word()}`;
  await as('noor', (noor) => idea(noor, { title, space: 'hub' }));
  await page.goto(`${home}/ideas?sort=new`);
  await page.click(`.row-title a >> text=${title}`);
  const url = page.url();
  for (const [status, label, column] of [
    ['planned', 'Planned', '.column-planned'],
    ['in_progress', 'In progress', '.column-progress'],
    ['shipped', 'Shipped', '.column-shipped'],
  ]) {
    await page.goto(url);
    await page.selectOption('#status', status);
    await page.fill('#response', `It is **${label}** now.`);
    await page.click('button >> text=Save');
    assert.equal(await page.locator('.thread .status').first().innerText(), label);
    assert.match(await page.locator('.official').innerText(), new RegExp(`Tomáš Kráľ[^]*It is ${label} now`));
    await page.goto(`${home}/roadmap`);
    assert.equal(await page.locator(column).locator('.card', { hasText: title }).count(), 1, `it is in ${column}`);
    assert.equal(await page.locator('.card', { hasText: title }).count(), 1, 'and in no other column');
  }
  await page.goto(`${home}/ideas?sort=new&status=shipped`);
  assert.match(await words(page), new RegExp(title));
});

visit('members are not offered what the team does', { as: 'mara' }, async (page) => {
  await page.goto(await as('noor', (noor) => idea(noor, { title: `Hands off the ${word()}` })));
  assert.equal(await page.locator('#status, #into').count(), 0);
});

visit('a merge counts every voter once, and is undone', { as: 'tomas' }, async (page) => {
  const name = word();
  const kept = await as('noor', (noor) => idea(noor, { title: `Count the ${name}` }));
  const twin = await as('mara', (mara) => idea(mara, { title: `Please count the ${name}` }));
  const press = (handle, url) =>
    as(handle, async (other) => {
      await other.goto(url);
      await box(other).locator('.vote-up').click();
    });
  await press('piet', kept);
  await press('piet', twin);
  await press('ines', twin);

  await page.goto(twin);
  await page.fill('#into', kept);
  await page.click('button >> text=Merge');
  await page.goto(twin);
  assert.match(await page.locator('.notice').innerText(), /merged into/);
  assert.equal(await page.locator('.thread button.vote-up').count(), 0, 'what is merged takes no votes');
  await page.click('.notice a');
  assert.equal(id(page.url()), id(kept));
  assert.equal(await votes(box(page)), '2', 'Piet voted for both and counts once');
  assert.match(await page.locator('.merged').innerText(), /Merged from 1 idea[^]*Please count the/);

  await page.goto(twin);
  await page.click('button >> text=Undo the merge');
  await page.goto(kept);
  assert.equal(await votes(box(page)), '1');
  await page.goto(twin);
  assert.equal(await votes(box(page)), '2');
});

visit('an idea is discussed, edited, and deleted', { as: 'noor' }, async (page) => {
  const url = await idea(page, { title: `Spoken of ${word()}`, body: 'First.' });
  await as('piet', (piet) => reply(piet, url, 'I would use it.'));
  await page.goto(url);
  assert.equal(await page.locator('.section-head h2').innerText(), '1 comment');
  await page.click('.thread .actions a >> text=Edit');
  await page.fill('#body', 'Second.');
  await page.click('.form-end button');
  await page.click('.thread .edited');
  assert.deepEqual(await page.locator('.revision').first().locator('ins').allInnerTexts(), ['added:\nSecond.']);
  await page.goto(url);
  await page.click('.thread .actions button >> text=Delete');
  await page.goto(url);
  assert.match(await words(page), /This idea was deleted[^]*I would use it/);
});

visit('a refused idea keeps what was typed', { as: 'noor' }, async (page) => {
  await page.goto(`${home}/ideas/new`);
  await page.fill('#title', '   ');
  await page.fill('#body', 'Typed with care.');
  await page.click('.form-end button');
  assert.equal(await page.locator('#title').getAttribute('aria-invalid'), 'true');
  assert.match(await page.locator('#title-error').innerText(), /\w/);
  assert.equal(await page.inputValue('#body'), 'Typed with care.');
});
