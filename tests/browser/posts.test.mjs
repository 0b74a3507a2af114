// Posts from the question to the tombstone, by forms alone.

import assert from 'node:assert/strict';

import { as, home, visit, word } from './people.mjs';
import { post, reply, votes, words } from './writing.mjs';

/** What an edit changed, without the words that are only read aloud. */
const changed = (revision, element) =>
  revision.locator(element).evaluateAll((all) =>
    all.map((one) => {
      const seen = one.cloneNode(true);
      seen.querySelectorAll('.hidden').forEach((aloud) => aloud.remove());
      return seen.textContent;
    }),
  );

visit('ask, answer, accept, comment', { as: 'noor' }, async (page) => {
  const title = `Which lamp is it ${word()}?`;
  const url = await post(page, { title, body: 'It is **dark**.', space: 'hub', tags: 'lamps, night' });
  assert.equal(await page.locator('h1').innerText(), title);
  assert.equal(await page.locator('.thread .prose strong').innerText(), 'dark');
  assert.deepEqual(await page.locator('.thread .tag').allInnerTexts(), ['lamps', 'night']);

  await as('mara', (mara) => reply(mara, url, 'The *left* one.'));
  await as('tomas', (tomas) => reply(tomas, url, 'We have looked: it is the right one.'));
  await page.goto(url);
  assert.equal(await page.locator('.section-head h2').innerText(), '2 answers');
  assert.match(await page.locator('.answer.is-official .answer-flag').innerText(), /Answer from the Brightwell team/);

  const answer = () => page.locator('.answer', { hasText: 'The left one.' });
  await answer().locator('button', { hasText: 'Accept' }).click();
  assert.match(await answer().locator('.answer-flag').innerText(), /Accepted answer/);
  assert.match(await page.locator('.answer').first().innerText(), /The left one/, 'the accepted answer stands first');
  await page.goto(`${home}/?sort=new`);
  const row = page.locator('.row', { hasText: title });
  assert.match(await row.locator('.replies').innerText(), /2\s+answers/);
  assert.match(await row.locator('.replies').getAttribute('class'), /is-answered/);

  await page.goto(url);
  await answer().locator('summary').click();
  await answer().locator('textarea').fill('Thank you!');
  await answer().locator('.composer button').click();
  assert.match(await answer().locator('.comment').innerText(), /Thank you!/);

  await answer().locator('button', { hasText: 'No longer accept' }).click();
  assert.equal(await page.locator('.is-accepted').count(), 0);
});

visit('only who asked is offered to accept', { as: 'piet' }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `Whose question is it ${word()}?` }));
  await reply(page, url, 'Not mine.');
  assert.equal(await page.locator('button', { hasText: 'Accept' }).count(), 0);
});

visit('a vote is cast, turned round and taken back', { as: 'piet' }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `Up or down ${word()}`, kind: 'discussion' }));
  await as('mara', (mara) => reply(mara, url, 'Either.'));
  await page.goto(url);
  for (const place of ['.thread > .post > .vote', '.comment .vote, .answer > .post > .vote']) {
    const control = page.locator(place).first();
    const press = (button) => control.locator(button).click();
    assert.equal(await votes(control), '0');
    await press('.vote-up');
    assert.equal(await votes(control), '1 up');
    await press('.vote-down');
    assert.equal(await votes(control), '−1 down');
    await press('.vote-down');
    assert.equal(await votes(control), '0');
  }
});

visit('votes of several add up, in the list as well', { as: 'ines' }, async (page) => {
  const title = `Counted once each ${word()}`;
  const url = await as('noor', (noor) => post(noor, { title }));
  for (const handle of ['piet', 'mara', 'grace']) {
    await as(handle, async (other) => {
      await other.goto(url);
      await other.click('.thread .vote-up');
    });
  }
  await page.goto(`${home}/?sort=new`);
  const row = () => page.locator('.row', { hasText: title });
  assert.equal(await votes(row().locator('.vote')), '3');
  await row().locator('.vote-up').click();
  assert.equal(page.url(), `${home}/?sort=new`, 'a vote comes back to the list');
  assert.equal(await votes(row().locator('.vote')), '4 up');
});

visit('an edit shows in the history, a deleted post with replies leaves a tombstone', { as: 'mara' }, async (page) => {
  const first = `Before the edit ${word()}`;
  const url = await post(page, { title: first, kind: 'article', body: 'The same.\n\nOld words.' });
  await page.click('.thread .actions a >> text=Edit');
  assert.equal(await page.inputValue('#body'), 'The same.\n\nOld words.');
  const second = first.replace('Before', 'After');
  await page.fill('#title', second);
  await page.fill('#body', 'The same.\n\nNew words.');
  await page.click('.form-end button');
  assert.equal(await page.locator('h1').innerText(), second);
  const now = page.url();

  await page.click('.thread .edited');
  assert.equal(await page.locator('.revision').count(), 2);
  const newest = page.locator('.revision').first();
  assert.deepEqual(await changed(newest, 'del'), ['Before', 'Old']);
  assert.deepEqual(await changed(newest, 'ins'), ['After', 'New']);

  await page.goto(url);
  assert.equal(page.url(), now, 'the old address leads to the new one');
  await as('piet', (piet) => reply(piet, now, 'I have seen it.'));
  await page.goto(now);
  await page.click('.thread .actions button >> text=Delete');
  await page.goto(now);
  assert.match(await words(page), /This post was deleted/);
  assert.match(await words(page), /I have seen it/);
});

visit('a reply is edited and deleted by its author, and nobody else is offered to', { as: 'piet' }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `Second thoughts ${word()}` }));
  await reply(page, url, 'First thought.');
  await page.click('.answer .actions a >> text=Edit');
  await page.fill('#body', 'Second thought.');
  await page.click('.form-end button');
  assert.match(await page.locator('.answer .prose').innerText(), /Second thought/);
  await page.click('.answer .edited');
  assert.deepEqual(await changed(page.locator('.revision').first(), 'del'), ['First']);
  await as('mara', async (mara) => {
    await mara.goto(url);
    assert.equal(await mara.locator('.answer .actions a', { hasText: 'Edit' }).count(), 0);
  });
  await page.goto(url);
  await page.click('.answer .actions button >> text=Delete');
  await page.goto(url);
  assert.doesNotMatch(await words(page), /Second thought\./);
});

visit('a refused post keeps what was typed and says beside the fields what to mend', { as: 'noor' }, async (page) => {
  await page.goto(`${home}/new`);
  await page.check('input[value=discussion]');
  await page.fill('#title', ' ');
  await page.fill('#body', 'Typed with care.');
  await page.selectOption('#space', 'app');
  await page.fill('#tags', 'one two three four five six');
  await page.click('.form-end button');
  assert.match(await page.locator('[role=alert]').innerText(), /Not stored yet/);
  const marked = await page.locator('[aria-invalid=true]').evaluateAll((fields) => fields.map((field) => field.id));
  assert.deepEqual(marked, ['title', 'tags'], 'all that is wrong is said at once');
  for (const id of marked) {
    assert.match(await page.locator(`#${id}-error`).innerText(), /\w/);
    assert.match(await page.locator(`#${id}`).getAttribute('aria-describedby'), new RegExp(`${id}-error`));
  }
  assert.equal(await page.inputValue('#body'), 'Typed with care.');
  assert.equal(await page.inputValue('#space'), 'app');
  assert.equal(await page.inputValue('#tags'), 'one two three four five six');
  assert.ok(await page.isChecked('input[value=discussion]'));

  await page.fill('#title', `Mended ${word()}`);
  await page.fill('#tags', 'one');
  await page.click('.form-end button');
  assert.match(page.url(), /\/t\//);
});

visit('a refused reply keeps what was typed', { as: 'noor' }, async (page) => {
  const url = await post(page, { title: `Nothing said ${word()}` });
  await page.fill('#reply-body', '   \n  ');
  await page.click('#reply button');
  assert.equal(await page.locator('#body').getAttribute('aria-invalid'), 'true');
  await page.fill('#body', 'Something after all.');
  await page.click('.form-end button');
  assert.equal(new URL(page.url()).pathname, new URL(url).pathname);
  assert.match(await page.locator('.answer .prose').innerText(), /Something after all/);
});

visit('announcements are for the company', { as: 'noor' }, async (page) => {
  await page.goto(`${home}/new`);
  assert.equal(await page.locator('input[value=announcement]').count(), 0);
  await as('tomas', async (tomas) => {
    await tomas.goto(`${home}/new`);
    assert.equal(await tomas.locator('input[value=announcement]').count(), 1);
  });
});

visit('a post is promoted from its page, and no more', { as: 'grace' }, async (page) => {
  const title = `Seen first ${word()}`;
  const url = await post(page, { title, kind: 'article' });
  const folded = () => page.locator('.thread details', { has: page.locator('form[action$="/pin"]') });
  await folded().locator('summary').click();
  await folded().locator('.form-end button').first().click();
  assert.equal(page.url(), url);
  assert.match(await page.locator('.thread-head').innerText(), /Promoted until/);
  await page.goto(`${home}/`);
  assert.equal(await page.locator('.promoted .row-title', { hasText: title }).count(), 1);
  assert.equal(await page.locator('.main > .list .row-title', { hasText: title }).count(), 0, 'it is not shown twice');
  await page.goto(url);
  await folded().locator('summary').click();
  await folded().locator('button', { hasText: 'No longer promote' }).click();
  await page.goto(`${home}/`);
  assert.equal(await page.locator('.promoted .row-title', { hasText: title }).count(), 0);
});

visit('a reply begins with what it answers', { as: 'mara' }, async (page) => {
  const url = await as('noor', (noor) => post(noor, { title: `In whose words ${word()}?`, body: 'It is *very* dark.' }));
  await as('piet', (piet) => reply(piet, url, 'Then light a lamp.'));
  await page.goto(url);
  await page.locator('.answer .actions a', { hasText: 'Quote' }).click();
  const field = page.locator('#reply textarea');
  assert.equal(await field.inputValue(), '> **Piet Vermeer:**\n>\n> Then light a lamp.\n\n');
  await field.fill(`${await field.inputValue()}There is none.`);
  await page.click('#reply button');
  const mine = page.locator('.answer', { hasText: 'There is none.' });
  assert.match(await mine.locator('blockquote').innerText(), /Piet Vermeer:\s+Then light a lamp\./);
});

visit('the same question is shown before it is asked again', { as: 'piet' }, async (page) => {
  const name = word();
  const known = await as('noor', (noor) => post(noor, { title: `How do I mend the ${name}?` }));
  await page.goto(`${home}/new`);
  await page.fill('#title', `How to mend the ${name}`);
  await page.fill('#body', 'It is *broken*.');
  await page.fill('#tags', 'repairs');
  await page.click('.form-end button');
  const shown = page.locator('.similar .row');
  assert.equal(await shown.count(), 1);
  assert.equal(new URL(await shown.locator('a').first().getAttribute('href'), known).href, known);
  assert.equal(await page.inputValue('#body'), 'It is *broken*.');
  assert.equal(await page.inputValue('#tags'), 'repairs');
  await page.click('.form-end button >> text=Post anyway');
  assert.equal(await page.locator('h1').innerText(), `How to mend the ${name}`);
});
