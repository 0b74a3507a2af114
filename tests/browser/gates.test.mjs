// What is behind a gate: who is let in, and what the others are told.

import assert from 'node:assert/strict';

import { home, open, visit, word } from './people.mjs';
import { post, words } from './writing.mjs';

const space = `${home}/s/partners`;

visit('a visitor is told how to get in, signs in as a partner, and is there', {}, async (page) => {
  const answer = await page.goto(space);
  assert.equal(answer.status(), 401);
  assert.equal(await page.locator('h1').innerText(), 'Partners');
  assert.match(await words(page), /Partners is open to some members only/);
  assert.doesNotMatch(await words(page), /price list/);
  await page.click('.step .button');
  await page.click('button[value=piet]');
  assert.equal(page.url(), space);
  assert.match(await words(page), /Partner price list/);
});

visit('a member is told who they are, and whom to ask', { as: 'noor' }, async (page) => {
  const answer = await page.goto(space);
  assert.equal(answer.status(), 403);
  assert.match(await page.locator('.gate-why').innerText(), /signed in as Noor Haddad, Member/);
  assert.match(await page.locator('.steps').innerText(), /for members of the group “partners”/);
  assert.equal(await page.locator('.step .button').innerText(), 'Ask');
});

for (const handle of ['piet', 'tomas', 'grace']) {
  visit(`${handle} reads what partners read`, { as: handle }, async (page) => {
    assert.equal((await page.goto(space)).status(), 200);
    await page.click('.row-title a >> text=Partner price list');
    assert.match(await words(page), /Margins on sensors/);
  });
}

visit('what is written behind the gate shows nowhere outside', { as: 'piet' }, async (page) => {
  const title = `Between partners ${word()}`;
  const secret = word();
  const url = await post(page, { title, body: `Nobody else reads ${secret}.`, space: 'partners' });
  for (const handle of [null, 'noor']) {
    const other = await open({ as: handle });
    await other.page.goto(url);
    assert.equal(await other.page.locator('.gate').count(), 1);
    assert.ok(!(await other.page.content()).includes(secret));
    for (const path of ['/?sort=new', `/search?q=${secret}`, '/@piet', '/ideas']) {
      await other.page.goto(home + path);
      const seen = (await other.page.content()).replaceAll(`q=${secret}`, '').replaceAll(`value="${secret}"`, '');
      assert.ok(!seen.replaceAll(`“${secret}”`, '').includes(secret), `${path} tells of it`);
      assert.ok(!seen.includes(title), `${path} names it`);
    }
    await other.close();
  }
});
