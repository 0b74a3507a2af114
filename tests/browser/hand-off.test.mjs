// Signing in from the company's own product: its page sends somebody over with a signed token.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';

import { ask, session } from './api.mjs';
import { home, open, site, visit, word } from './people.mjs';
import { newKey, sign, signShared, unsigned } from './tokens.mjs';
import { Walker } from './walker.mjs';
import { words } from './writing.mjs';

const door = `${home}/sign-in/hand-off`;
const MINUTE = 60;

let manager;
let secret;
/** The company's product: a page that hands somebody over, and its public keys. */
let product;

const save = (body) => ask('PUT', '/ways/hand_off', { cookie: manager, body });
const signedByUs = () => save({ enabled: true, settings: { label: 'Acme' } });
const signedByThem = () => save({ enabled: true, settings: { label: 'Acme', jwks_url: `${product.origin}/jwks.json` } });
const keys = Object.fromEntries(['RS256', 'ES256', 'EdDSA'].map((alg) => [alg, newKey(alg, alg.toLowerCase())]));

async function startProduct() {
  const state = { published: Object.values(keys), token: '', next: '' };
  const server = createServer((request, response) => {
    if (request.url === '/jwks.json') {
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify({ keys: state.published.map((key) => key.publicJwk) }));
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(`<!doctype html><html lang="en"><title>Acme</title><h1>Acme</h1>
<form method="post" action="${door}"><input type="hidden" name="token" value="${state.token}">
<input type="hidden" name="next" value="${state.next}"><button>Go to the community</button></form></html>`);
  });
  const port = await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
  return {
    state,
    // Another name than the site's: for the browser they are two sites.
    origin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the product says of somebody. */
function claims(about = {}) {
  const now = Math.floor(Date.now() / 1000);
  const person = word();
  return { aud: 'demo', sub: person, jti: randomUUID(), iat: now, exp: now + MINUTE, name: `Person ${person}`, ...about };
}

before(async () => {
  manager = await session('grace');
  product = await startProduct();
  ({ secret } = await ask('POST', '/ways/hand_off/secret', { cookie: manager }));
  await signedByUs();
});
after(async () => {
  await save({ enabled: false, settings: {} });
  await product?.close();
});

const isSignedIn = (walker) => walker.cookies(site).has('folkmoot-demo');

/** A new browser that has been sent over with this token. */
async function sentOver(token, next = '') {
  const walker = new Walker();
  const answer = await walker.go(`${door}?${new URLSearchParams({ token, next })}`);
  return { walker, answer };
}

async function isRefused(token, about, code) {
  const { walker, answer } = await sentOver(token);
  assert.ok(!isSignedIn(walker), `${about}: signed in`);
  assert.ok(answer.status >= 400 && answer.status < 500, `${about}: ${answer.status}`);
  assert.ok(token === '' || !answer.text.includes(token.slice(0, 40)), `${about}: the token is shown`);
  if (code) {
    const said = await fetch(`${door}?${new URLSearchParams({ token })}`);
    assert.equal(said.headers.get('referrer-policy'), 'no-referrer', about);
    assert.equal(said.headers.get('cache-control'), 'private, no-store', about);
    assert.match(answer.text, code, `${about}: ${answer.text.replaceAll(/<[^>]*>/g, ' ')}`);
  }
}

describe('by a hand-off', () => {
  visit('a form of another site signs somebody in, and leads on to a clean address', {}, async (page) => {
    const told = claims({ name: 'Hana Over', groups: ['partners'], email: `${word()}@acme.example`, email_verified: true });
    product.state.token = signShared(secret, told);
    product.state.next = '/c/demo/s/partners';
    await page.goto(product.origin);
    await page.click('button');
    // Who is new reads the guidelines before they go on.
    await page.check('#accepted');
    await page.click('main form .button');
    assert.equal(page.url(), `${home}/s/partners`, await words(page));
    assert.match(await page.locator('.topbar .menu summary .hidden').innerText(), /^Hana Over/);
    assert.match(await words(page), /Partner price list/);
    // Once more from the same page of theirs: it was good once.
    const again = await open();
    await again.page.goto(product.origin);
    await again.page.click('button');
    assert.match(await words(again.page), /has been used/);
    assert.equal(await again.page.locator('.topbar .menu').count(), 0);
    await again.close();
  });

  test('the next time it is the same member, in the groups they are in now', async () => {
    const sub = word();
    const first = await sentOver(signShared(secret, claims({ sub, groups: ['partners'] })), '/c/demo/s/partners');
    assert.equal(first.answer.status, 200, first.answer.text);
    const mine = first.answer.text.match(/href="(\/c\/demo\/@[^"]+)">/)[1];
    const second = await sentOver(signShared(secret, claims({ sub, groups: [] })), '/c/demo/s/partners');
    assert.ok(second.answer.text.includes(mine), 'another member');
    // Until they have accepted the guidelines they are asked each time they come in.
    assert.match(first.answer.url + second.answer.url, /guidelines.*guidelines/);
    assert.equal((await second.walker.go(`${home}/s/partners`)).status, 403);
    assert.equal((await first.walker.go(`${home}/s/partners`)).status, 403, 'the group is gone for the earlier session, too');
  });

  test('nobody is sent to another site', async () => {
    for (const next of ['https://evil.example/', '//evil.example/', '/\\evil.example/']) {
      for (const [about, address] of [[{ next }, ''], [{}, next]]) {
        const { answer } = await sentOver(signShared(secret, claims(about)), address);
        assert.equal(new URL(answer.url).origin, site, next);
      }
    }
  });

  for (const [alg, key] of Object.entries(keys)) {
    test(`a key of the product for ${alg} is believed`, async () => {
      await signedByThem();
      const { walker } = await sentOver(sign(key, claims()));
      assert.ok(isSignedIn(walker));
      await signedByUs();
    });
  }

  test('a new key of the product is fetched', async () => {
    await signedByThem();
    assert.ok(isSignedIn((await sentOver(sign(keys.ES256, claims()))).walker));
    const fresh = newKey('ES256', 'fresh');
    product.state.published = [fresh];
    assert.ok(isSignedIn((await sentOver(sign(fresh, claims()))).walker));
    await isRefused(sign(keys.ES256, claims()), 'a key that was taken back');
    product.state.published = Object.values(keys);
    await signedByUs();
  });
});

describe('drills by a hand-off', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const drills = {
    'another community': [() => ({ aud: 'another' }), /another community/],
    'several communities': [() => ({ aud: ['demo', 'another'] }), /several communities/],
    'long over': [() => ({ iat: now() - 400, exp: now() - 200 }), /its time is over/],
    'good for too long': [() => ({ exp: now() + 6 * MINUTE }), /longer than five minutes/],
    'without an end': [() => ({ exp: undefined }), /when it ends/],
    'without a beginning': [() => ({ iat: undefined }), /when it was made/],
    'from the future': [() => ({ iat: now() + 5 * MINUTE, exp: now() + 6 * MINUTE }), /from the future/],
    'without a name of its own': [() => ({ jti: undefined }), /no name of its own/],
    'about nobody': [() => ({ sub: undefined }), /who it is about/],
    'that makes a manager': [() => ({ role: 'manager' }), /given in the studio/],
  };
  for (const [name, [about, code]] of Object.entries(drills)) {
    test(`one ${name} signs nobody in`, async () => {
      await isRefused(signShared(secret, claims(about())), name, code);
    });
  }

  test('what nobody signed, or somebody else did, signs nobody in', async () => {
    await isRefused('', 'nothing');
    await isRefused('not.a.token', 'rubbish');
    await isRefused(unsigned(claims()), 'none');
    await isRefused(signShared('x'.repeat(43), claims()), 'another secret');
    await isRefused(sign(keys.RS256, claims()), 'a key where a secret is agreed on');
    const good = signShared(secret, claims());
    await isRefused(`${good.slice(0, -8)}AAAAAAAA`, 'a broken signature');
  });

  test('a public key is no secret, and a secret is no public key', async () => {
    await signedByThem();
    const { publicJwk, kid } = keys.ES256;
    await isRefused(signShared(JSON.stringify(publicJwk), claims(), { kid }), 'a public key as a secret');
    await isRefused(signShared(secret, claims()), 'the secret where keys are agreed on');
    const own = newKey('ES256', kid);
    await isRefused(sign(own, claims()), 'a key of somebody else under the same name');
    await isRefused(sign(own, claims(), { jwk: own.publicJwk }), 'a key that comes with the token');
    await signedByUs();
  });

  test('the secret before is over when there is another', async () => {
    const old = secret;
    ({ secret } = await ask('POST', '/ways/hand_off/secret', { cookie: manager }));
    await isRefused(signShared(old, claims()), 'the secret before');
    assert.ok(isSignedIn((await sentOver(signShared(secret, claims()))).walker));
  });

  test('no other form of another site is taken', async () => {
    const told = { token: signShared(secret, claims()) };
    for (const path of ['/sign-in', '/sign-out', '/sign-in/hand-off/']) {
      const answer = await fetch(home + path, {
        method: 'POST',
        headers: { origin: 'https://evil.example', cookie: 'folkmoot-demo=x' },
        body: new URLSearchParams(told),
        redirect: 'manual',
      });
      assert.equal(answer.status, 403, path);
    }
  });

  test('while the way is off nobody comes in', async () => {
    await save({ enabled: false, settings: {} });
    await isRefused(signShared(secret, claims()), 'off');
    await signedByUs();
  });
});

test('members may not see or change how people come in', async () => {
  const cookie = await session('ines');
  await ask('GET', '/ways', { cookie, status: 403 });
  await ask('POST', '/ways/hand_off/secret', { cookie, status: 403 });
  await ask('PUT', '/ways/email', { cookie, body: { enabled: false }, status: 403 });
  await ask('PATCH', '/community', { cookie, body: { joining: 'invited' }, status: 403 });
  const shown = JSON.stringify(await ask('GET', '/ways', { cookie: manager }));
  assert.ok(!shown.includes(secret), 'a secret is shown again');
});

test('what is wrong with a setting is named by its path', async () => {
  const wrong = async (kind, body) => {
    const problem = await ask('PUT', `/ways/${kind}`, { cookie: manager, body, status: 422 });
    return problem.errors.map((error) => error.field);
  };
  const oidc = { issuer: 'https://id.example', client_id: 'us' };
  assert.deepEqual(await wrong('oidc', { enabled: true, settings: {} }), ['settings.issuer', 'settings.client_id']);
  assert.deepEqual(await wrong('oidc', { enabled: true, settings: { ...oidc, issuer: 'http://id.example' } }), ['settings.issuer']);
  assert.deepEqual(await wrong('oidc', { enabled: true, settings: { ...oidc, colour: 'red' } }), ['settings.colour']);
  assert.deepEqual(await wrong('oidc', { enabled: true, settings: { ...oidc, groups: { a: 7 } } }), ['settings.groups.a']);
  assert.deepEqual(await wrong('hand_off', { enabled: true, settings: { jwks_url: 'ftp://x' } }), ['settings.jwks_url']);
  assert.deepEqual(await wrong('email', { enabled: true, settings: { a: 1 } }), ['settings.a']);
});
