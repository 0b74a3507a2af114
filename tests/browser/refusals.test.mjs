// The refusal page for each kind of policy: why, and how to get in, for a stranger and for a member. And the button that asks.
//
// With FOLKMOOT_PICTURES naming a folder, a picture of each is kept there.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { ask, session } from './api.mjs';
import { as, home, visit, word } from './people.mjs';
import { words } from './writing.mjs';

const pictures = process.env.FOLKMOOT_PICTURES;
const group = `group-${word()}`;

/** Each kind: its rule, what a stranger reads first, and what noor, a member, reads. */
const KINDS = {
  'signed-in': { rule: 'signed_in', stranger: [/open to members/, /Sign in/, /Become a member/], member: null },
  role: { rule: { role: 'champion' }, stranger: [/Sign in first/], member: [/role Champion and above/, /Ask a manager/] },
  group: { rule: { group }, stranger: [/Sign in first/], member: [/group “group-/, /Ask a manager/] },
  badge: { rule: { badge: 'founder' }, stranger: [/Sign in first/], member: [/badge “founder”/, /Ask a manager/] },
  grant: { rule: { grant: 'product:x' }, stranger: [/Sign in first/], member: [/holds “product:x”/, /Ask a manager/] },
  code: { rule: { code: 'spring' }, stranger: [/Sign in first/], member: [/Redeem the code “spring”/, /Ask a manager/] },
  reputation: { rule: { reputation: 100_000 }, stranger: [/Sign in first/], member: [/reputation of 100,000/] },
  'mail-domain': { rule: { mail_domain: 'brightwell.example' }, stranger: [/Sign in first/], member: [/addresses at brightwell\.example/] },
  'not-yet': { rule: { between: { from: '2099-05-01T00:00:00Z', until: null } }, stranger: [/not open yet/, /opens on 1 May 2099/], member: [/opens on 1 May 2099/] },
  over: { rule: { between: { from: null, until: '2020-05-01T00:00:00Z' } }, stranger: [/time is over/], member: [/time is over/] },
  country: { rule: { country: ['AQ'] }, stranger: [/country|where you are/], member: [/country|where you are/, /Ask a manager/] },
  'all-of': { rule: { all: [{ group }, { badge: 'founder' }] }, stranger: [/Sign in first/], member: [/group “group-/, /badge “founder”/] },
};

const posts = {};
let grace;

before(async () => {
  grace = await session('grace');
  for (const [kind, { rule }] of Object.entries(KINDS)) {
    const policy = `refusal-${kind}`;
    const body = { title: `Refusal by ${kind}`, rule, teaser: 'title' };
    await ask('PUT', `/gate/policies/${policy}`, { cookie: grace, body });
    const post = { kind: 'article', space: 'general', policy, title: `Behind ${kind} ${word()}`, body_md: 'Kept words.' };
    posts[kind] = await ask('POST', '/posts', { cookie: grace, body: post });
  }
});

// While it matters where strangers are, no page for them is kept; the other tests look at kept pages.
after(() =>
  ask('PUT', '/gate/policies/refusal-country', { cookie: grace, body: { title: 'Nobody', rule: { group: word() }, teaser: 'title' } }),
);

async function look(page, kind, who, patterns) {
  const answer = await page.goto(home.replace(/\/c\/demo$/, '') + posts[kind].url);
  if (pictures) await page.screenshot({ path: `${pictures}/refused-${kind}-${who}.png` });
  if (patterns === null) return assert.equal(answer.status(), 200, `${who} passes ${kind}`);
  assert.ok([401, 403].includes(answer.status()), `${kind} as ${who}: ${answer.status()}`);
  assert.equal(await page.locator('h1').innerText(), posts[kind].title);
  const shown = await words(page);
  assert.ok(!shown.includes('Kept words'), `${kind} tells ${who} what is behind it`);
  for (const pattern of patterns) assert.match(shown, pattern, `${kind} as ${who}`);
  return undefined;
}

for (const [kind, { stranger, member }] of Object.entries(KINDS)) {
  visit(`${kind}: a stranger is told how to get in`, {}, (page) => look(page, kind, 'stranger', stranger));
  visit(`${kind}: a member is told what is missing`, { as: 'noor' }, (page) => look(page, kind, 'member', member));
}

visit('who is refused asks, a manager lets them in, and they read', { as: 'noor' }, async (page) => {
  await look(page, 'group', 'asking', [/Ask a manager/]);
  const form = page.locator('form[action$="/ask"]');
  const message = `Please, it is about ${word()}`;
  await form.locator('textarea, input[name=message]').fill(message);
  await form.locator('button').click();
  assert.match(await words(page), /asked|Asked/);
  await as('grace', async (manager) => {
    await manager.goto(`${home}/studio/requests`);
    const request = manager.locator('article, li, tr').filter({ hasText: message }).last();
    if (pictures) await manager.screenshot({ path: `${pictures}/studio-requests.png` });
    await request.locator('button').first().click();
  });
  await look(page, 'group', 'let in', null);
});
