// Signing in with what people have already: a real OpenID Connect provider, and a link by mail.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { ask, session } from './api.mjs';
import { DRILLS } from './drills.mjs';
import { home, open, site, visit, word } from './people.mjs';
import { ACCOUNTS, startProvider } from './provider.mjs';
import { Walker } from './walker.mjs';
import { words } from './writing.mjs';

const callback = `${home}/sign-in/oidc/callback`;
const partners = `${home}/s/partners`;

/** The accounts at the provider; tests change what it says of them. */
const accounts = structuredClone(ACCOUNTS);
let provider;
let manager;

const save = (kind, body) => ask('PUT', `/ways/${kind}`, { cookie: manager, body });

before(async () => {
  manager = await session('grace');
  provider = await startProvider({ callbacks: [callback], accounts });
  await use('folkmoot');
});
after(async () => {
  await save('oidc', { enabled: false, settings: {} });
  await provider?.close();
});

/** Lets members sign in by this client of the provider. */
async function use(client) {
  const settings = {
    issuer: provider.issuer,
    client_id: client,
    label: 'Acme',
    scopes: 'openid profile email groups',
    groups_claim: 'groups',
    groups: { engineering: 'partners' },
  };
  const { client_secret: secret = '' } = provider.clients.find((known) => known.client_id === client);
  await save('oidc', { enabled: true, settings, secret });
}

/** The name by the menu of who is signed in; nothing for a visitor. */
async function viewer(page) {
  const menu = page.locator('.topbar .menu summary .hidden');
  return (await menu.count()) ? (await menu.innerText()).replace(/: your menu$/, '') : null;
}

/** From the page one is on to being signed in as an account of the provider. */
async function throughProvider(page, account) {
  await page.click('main a >> text=Sign in with Acme');
  assert.equal(new URL(page.url()).origin, provider.issuer, await page.content());
  await page.click(`button[value="${account}"]`);
}

describe('by OpenID Connect', () => {
  visit('somebody comes back to what they wanted to read, in the group their company put them in', {}, async (page) => {
    await page.goto(partners);
    await page.click('.step .button');
    await throughProvider(page, 'ada');
    // Who is new reads the guidelines before they go on; where this has run before, they have.
    if (await page.locator('#accepted').count()) {
      await page.check('#accepted');
      await page.click('main form .button');
    }
    assert.equal(page.url(), partners, await words(page));
    assert.equal(await viewer(page), 'Ada Novák');
    assert.match(await words(page), /Partner price list/);
  });

  visit('who comes again from another browser is the same member, as the provider has them now', {}, async (page) => {
    await page.goto(`${home}/sign-in`);
    await throughProvider(page, 'ada');
    const mine = await page.locator('.menu-list a >> text=Your page').getAttribute('href');
    accounts.ada.groups = [];
    const again = await open();
    await again.page.goto(`${home}/sign-in`);
    await throughProvider(again.page, 'ada');
    assert.equal(await again.page.locator('.menu-list a >> text=Your page').getAttribute('href'), mine);
    await again.page.goto(partners);
    assert.equal(await again.page.locator('.gate').count(), 1);
    await again.close();
    accounts.ada.groups = [...ACCOUNTS.ada.groups];
  });

  visit('who is in no group there is in none here', {}, async (page) => {
    await page.goto(`${home}/sign-in`);
    await throughProvider(page, 'bo');
    assert.equal(await viewer(page), 'Bo Eriksen');
    assert.equal((await page.goto(partners)).status(), 403);
  });

  visit('who is known by nothing but a subject gets in, and in the group that is no list', {}, async (page) => {
    await page.goto(`${home}/sign-in`);
    await throughProvider(page, 'quiet');
    assert.ok(await viewer(page), await words(page));
    assert.equal((await page.goto(partners)).status(), 200);
  });

  visit('an address that the provider has not confirmed makes nobody somebody else', {}, async (page) => {
    await page.goto(`${home}/sign-in`);
    await throughProvider(page, 'mallory');
    assert.notEqual(await viewer(page), 'Ada Novák');
    assert.equal((await page.goto(partners)).status(), 403);
  });

  visit('who changes their mind at the provider is told, and is nobody', {}, async (page) => {
    await page.goto(`${home}/sign-in`);
    await throughProvider(page, '');
    assert.equal(new URL(page.url()).origin, site);
    assert.equal(await viewer(page), null);
    assert.ok((await words(page)).length > 20);
  });

  for (const client of ['folkmoot-post', 'folkmoot-public', 'folkmoot-es256', 'folkmoot-eddsa']) {
    test(`the client ${client} works`, async () => {
      await use(client);
      assert.ok(isSignedIn(await signedIn()), client);
      await use('folkmoot');
    });
  }
});

/** Whether this browser has a session. */
const isSignedIn = (walker) => walker.cookies(site).has('folkmoot-demo');

/** A new browser that has gone to the provider and stands before the way back. */
async function atTheDoor(account = 'bo') {
  const walker = new Walker();
  const there = await walker.go(`${home}/sign-in/oidc?next=/c/demo/ideas`);
  assert.equal(new URL(there.url).origin, provider.issuer, there.text);
  const back = await walker.go(there.url, { form: { account }, until: (url) => url.startsWith(callback) });
  assert.ok(back.url.startsWith(callback), back.text);
  return { walker, back: back.url };
}

/** A new browser that has tried to sign in. */
async function signedIn() {
  const { walker, back } = await atTheDoor();
  await walker.go(back);
  return walker;
}

/** Nobody has been signed in, and the page says so without telling what only the operator is to know. */
function isRefused(walker, { status, text }, about) {
  assert.ok(!isSignedIn(walker), `${about}: signed in`);
  assert.ok(status >= 400, `${about}: ${status}`);
  assert.ok(!/eyJ|client[-_]secret|panicked/.test(text), `${about}: ${text}`);
}

describe('drills by OpenID Connect', () => {
  test('without a drill it works, and leads to where one wanted to go', async () => {
    const { walker, back } = await atTheDoor();
    const { url, status } = await walker.go(back);
    // By way of the guidelines, which whoever is new reads first.
    assert.deepEqual([url, status], [`${home}/guidelines?next=/c/demo/ideas`, 200]);
    assert.ok(isSignedIn(walker));
  });

  for (const how of DRILLS) {
    test(`a provider with the fault “${how}” signs nobody in`, async () => {
      // At the provider first: one that is down is not reached at all.
      const { walker, back } = await atTheDoor();
      provider.misbehave(how);
      // A discovery document that was read before may be kept. What is read now has to be refused.
      if (how === 'mix-up') await use('folkmoot');
      try {
        const answer = how === 'mix-up' ? await new Walker().go(`${home}/sign-in/oidc`) : await walker.go(back);
        isRefused(walker, answer, how);
      } finally {
        provider.misbehave(null);
      }
    });
  }

  test('keys that were rotated are fetched', async () => {
    assert.ok(isSignedIn(await signedIn()));
    provider.rotate();
    assert.ok(isSignedIn(await signedIn()));
  });

  test('the way back is good once, and only in the browser that set out', async () => {
    const { walker, back } = await atTheDoor();
    const thief = new Walker();
    isRefused(thief, await thief.go(back), 'another browser');
    const other = await atTheDoor('ada');
    isRefused(other.walker, await other.walker.go(back), 'a browser that set out for another way back');
    const own = await atTheDoor();
    await own.walker.go(own.back);
    assert.ok(isSignedIn(own.walker));
    own.walker.cookies(site).delete('folkmoot-demo');
    for (const name of [...own.walker.cookies(site).keys()]) {
      if (name.includes('refresh')) own.walker.cookies(site).delete(name);
    }
    isRefused(own.walker, await own.walker.go(own.back), 'the same way back again');
    assert.ok(!isSignedIn(walker));
  });

  test('a way back that nobody was sent on leads nowhere', async () => {
    for (const query of ['', '?code=x', '?code=x&state=y', '?error=access_denied', '?code=x&state=y&iss=https://issuer.example']) {
      const walker = new Walker();
      isRefused(walker, await walker.go(callback + query), query);
    }
  });

  test('an answer in the name of another provider is refused', async () => {
    const { walker, back } = await atTheDoor();
    const url = new URL(back);
    url.searchParams.set('iss', 'https://issuer.example');
    isRefused(walker, await walker.go(url.href), 'another issuer');
  });

  test('nobody is sent to another site', async () => {
    for (const next of ['https://evil.example/', '//evil.example/', '/\\evil.example/']) {
      const walker = new Walker();
      const there = await walker.go(`${home}/sign-in/oidc?next=${encodeURIComponent(next)}`);
      const back = await walker.go(there.url, { form: { account: 'bo' } });
      assert.equal(new URL(back.url).origin, site, next);
    }
  });
});

describe('by a link in a mail', () => {
  /** Asks for a link, and gives its address as the outbox of this deployment shows it. */
  async function linkFor(page, address) {
    await page.goto(`${home}/sign-in`);
    await page.fill('#email', address);
    await page.click('button >> text=Send me a link');
    assert.ok(!(await words(page)).includes('/sign-in/email/'), 'the answer itself must not tell the link');
    const outbox = await open();
    await outbox.page.goto(`${home}/outbox`);
    const text = await words(outbox.page);
    assert.ok(text.includes(address), text);
    const link = await outbox.page.locator('a[href*="/sign-in/email/"]').first().getAttribute('href');
    await outbox.close();
    return new URL(link, site).href;
  }

  visit('somebody new gets in, once', {}, async (page) => {
    const address = `${word()}@acme.example`;
    const link = await linkFor(page, address);
    await page.goto(link);
    // Mail scanners open links, so opening it alone must not use it up.
    assert.equal(await viewer(page), null);
    await page.click('main form button');
    assert.ok(await viewer(page), await words(page));
    assert.equal((await page.goto(link)).status(), 410);
  });

  visit('who came by the provider is the same member by their confirmed address', {}, async (page) => {
    await page.goto(await linkFor(page, ACCOUNTS.ada.email));
    await page.click('main form button');
    assert.equal(await viewer(page), 'Ada Novák');
  });

  visit('a link opened in another browser signs nobody in', {}, async (page) => {
    const link = await linkFor(page, `${word()}@acme.example`);
    const thief = await open();
    assert.equal((await thief.page.goto(link)).status(), 403);
    assert.equal(await viewer(thief.page), null);
    await thief.close();
    // Nor does it help to press the button that is not shown.
    const walker = new Walker();
    assert.equal((await walker.go(link, { form: {} })).status, 403);
    assert.ok(!isSignedIn(walker));
    // What the other browser tried must not have used it up for the right one.
    await page.goto(link);
    await page.click('main form button');
    assert.ok(await viewer(page), await words(page));
  });

  visit('the page says the same whether there is such a member or not', {}, async (page) => {
    const said = [];
    for (const address of [`${word()}@acme.example`, ACCOUNTS.ada.email]) {
      await page.goto(`${home}/sign-in`);
      await page.fill('#email', address);
      await page.click('button >> text=Send me a link');
      said.push((await words(page)).replaceAll(address, 'ADDRESS'));
    }
    assert.equal(said[0], said[1]);
  });
});
