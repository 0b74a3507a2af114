// The recipe infra/deploy/worker-gate.js on workerd, in front of a page of somebody else's.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { Miniflare, Response as WorkerResponse } from 'miniflare';

import { ask } from './api.mjs';
import { FILE, isFile, path, put, sessions } from './gated.mjs';
import { home } from './people.mjs';
import { newKey, sign, signShared, unsigned } from './tokens.mjs';

let who;
before(async () => {
  who = await sessions();
  await put(who.grace, 'firmware');
  await put(who.grace, 'staff-only', { role: 'employee' });
});

/** The Worker with these variables, on workerd. */
async function worker(variables, community) {
  const manifest = await readFile(new URL('../../wrangler.toml', import.meta.url), 'utf8');
  const contents = await readFile(new URL('../../infra/deploy/worker-gate.js', import.meta.url), 'utf8');
  const running = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker-gate.js', contents }],
    compatibilityDate: manifest.match(/^compatibility_date = "(.*)"/m)[1],
    bindings: { RESOURCE: 'firmware', ...variables },
    serviceBindings: {
      ASSETS: () => new WorkerResponse(FILE, { headers: { 'cache-control': 'public, max-age=3600' } }),
      ...(community ? { FOLKMOOT: community } : {}),
    },
    cf: false,
    // What it says of an unwell gate is meant for its operator.
    handleRuntimeStdio: (stdout, stderr) => [stdout, stderr].forEach((stream) => stream.resume()),
  });
  return {
    get: (url, headers = {}) => running.dispatchFetch(`http://www.acme.example${url}`, { headers, redirect: 'manual' }),
    dispose: () => running.dispose(),
  };
}

describe('the Worker that asks', () => {
  let gate;
  before(async () => {
    gate = await worker({ CHECK: 'ask', COMMUNITY: home });
  });
  after(() => gate?.dispose());

  test('lets partners have the file, and tells the others what to do', async () => {
    const visitor = await gate.get(`${path}?a=b`);
    await isFile(visitor, 302, 'a visitor');
    assert.equal(visitor.headers.get('location'), `/c/demo/sign-in?next=${encodeURIComponent(`${path}?a=b`)}`);
    await isFile(await gate.get(path, { cookie: 'folkmoot-demo=x' }), 302, 'a false cookie');
    await isFile(await gate.get(path, { cookie: who.noor }), 403, 'a member');
    const partner = await gate.get(path, { cookie: who.piet });
    await isFile(partner, 200, 'a partner');
    assert.equal(partner.headers.get('cache-control'), 'private, no-cache');
  });

  test('asks with the session token and nothing else of the cookies', async () => {
    let sent;
    const listening = await worker({ CHECK: 'ask', COMMUNITY: home }, (request) => {
      sent = request.headers.get('cookie');
      return new WorkerResponse(null, { status: 204 });
    });
    await listening.get(path, { cookie: 'a=b; folkmoot-demo=token; folkmoot.refresh-demo=once; folkmoot-demo-x=y' });
    await listening.dispose();
    assert.equal(sent, 'folkmoot-demo=token');
  });

  test('is closed when the gate is not well', async () => {
    let status = 204;
    const unwell = await worker({ CHECK: 'ask', COMMUNITY: home }, () => new WorkerResponse(null, { status }));
    await isFile(await unwell.get(path), 200, 'a 204');
    for (status of [200, 302, 404, 429, 500]) await isFile(await unwell.get(path), 503, `a ${status}`);
    await unwell.dispose();
    const gone = await worker({ CHECK: 'ask', COMMUNITY: home }, () => {
      throw new Error('gone');
    });
    await isFile(await gone.get(path), 503, 'a dead gate');
    await gone.dispose();
  });
});

describe('the Worker that takes a pass', () => {
  let gate;
  before(async () => {
    gate = await worker({ CHECK: 'pass', COMMUNITY: home });
  });
  after(() => gate?.dispose());

  const pass = (cookie, resource = 'firmware') => ask('POST', '/gate/pass', { cookie, body: { resource } });
  const bearer = (token) => ({ authorization: `Bearer ${token}` });

  test('lets in who brings one from the community', async () => {
    await isFile(await gate.get(path), 401, 'nobody');
    const token = (await pass(who.piet)).pass;
    await isFile(await gate.get(path, bearer(token)), 200, 'a bearer token');
    const handed = await gate.get(`${path}?a=b&pass=${token}`);
    await isFile(handed, 303, 'a pass in the address');
    assert.equal(handed.headers.get('location'), `http://www.acme.example${path}?a=b`);
    const cookie = handed.headers.get('set-cookie');
    assert.match(cookie, /; HttpOnly; Secure; SameSite=Lax$/);
    await isFile(await gate.get(path, { cookie: cookie.split(';')[0] }), 200, 'a cookie');
  });

  test('refuses a pass that was changed, and one for something else', async () => {
    const token = (await pass(who.piet)).pass;
    const [header, claims, signature] = token.split('.');
    const other = Buffer.from(Buffer.from(claims, 'base64url').toString().replace('piet', 'noor')).toString('base64url');
    assert.notEqual(other, claims);
    for (const changed of [`${header}.${other}.${signature}`, `${header}.${claims}.${signature.slice(0, -8)}AAAAAAAA`, 'x']) {
      await isFile(await gate.get(path, bearer(changed)), 403, changed);
      await isFile(await gate.get(`${path}?pass=${changed}`), 403, changed);
    }
    const elsewhere = (await pass(who.grace, 'staff-only')).pass;
    await isFile(await gate.get(path, bearer(elsewhere)), 403, 'a pass for another resource');
  });

  test('is given only to who may', async () => {
    await ask('POST', '/gate/pass', { body: { resource: 'firmware' }, status: 401 });
    await ask('POST', '/gate/pass', { cookie: who.noor, body: { resource: 'firmware' }, status: 403 });
  });
});

describe('the Worker and passes that somebody made up', () => {
  const community = 'https://community.acme.example/c/acme';
  const key = newKey('ES256', 'now');
  let gate;
  let asked = 0;
  before(async () => {
    gate = await worker({ CHECK: 'pass', COMMUNITY: community }, (request) => {
      asked += 1;
      const known = request.url === `${community}/.well-known/jwks.json`;
      return known ? WorkerResponse.json({ keys: [key.publicJwk] }) : new WorkerResponse(null, { status: 404 });
    });
  });
  after(() => gate?.dispose());

  const now = () => Math.floor(Date.now() / 1000);
  const claims = (changes = {}) => ({
    iss: community,
    aud: 'firmware',
    sub: 'piet',
    iat: now(),
    exp: now() + 300,
    jti: 'one',
    ...changes,
  });
  const shown = (token) => gate.get(path, { authorization: `Bearer ${token}` });

  test('are let in only where everything about them is right', async () => {
    await isFile(await shown(sign(key, claims())), 200, 'a right one');
    await isFile(await shown(sign(key, claims({ sub: undefined }))), 200, 'one for a stranger');
    const wrong = {
      'from another community': { iss: 'https://community.acme.example/c/other' },
      'for another resource': { aud: 'staff-only' },
      'for many resources': { aud: ['firmware', 'staff-only'] },
      'that has ended': { iat: now() - 400, exp: now() - 100 },
      'that ended this moment': { iat: now() - 300, exp: now() },
      'of tomorrow': { iat: now() + 86_400, exp: now() + 86_700 },
      'that lives too long': { exp: now() + 3600 },
      'without an end': { exp: undefined },
      'with words for an end': { exp: 'never' },
    };
    for (const [about, changes] of Object.entries(wrong)) {
      await isFile(await shown(sign(key, claims(changes))), 403, `a pass ${about}`);
    }
  });

  test('are refused where the signature is not the community’s', async () => {
    const wrong = {
      'by an unknown key': sign(newKey('ES256', 'other'), claims()),
      'by another key of the same name': sign(newKey('ES256', 'now'), claims()),
      'by a key it brings along': sign(newKey('ES256', 'now'), claims(), { jwk: newKey('ES256', 'now').publicJwk }),
      'without a key’s name': sign(key, claims(), { kid: undefined }),
      'by nobody': unsigned(claims(), { kid: 'now' }),
      'with the public key as a secret': signShared(JSON.stringify(key.publicJwk), claims(), { kid: 'now' }),
      'with another algorithm': sign(newKey('RS256', 'now'), claims()),
      'by the right key under another name': sign(key, claims(), { alg: 'ES384' }),
    };
    for (const [about, token] of Object.entries(wrong)) await isFile(await shown(token), 403, `a pass signed ${about}`);
    // Made-up names of keys don't make it ask the community once each.
    for (const kid of ['a', 'b', 'c']) await isFile(await shown(sign(key, claims(), { kid })), 403, `key ${kid}`);
    assert.equal(asked, 1);
  });

  test('are refused while the keys can’t be had', async () => {
    const unwell = await worker({ CHECK: 'pass', COMMUNITY: community }, () => new WorkerResponse(null, { status: 500 }));
    await isFile(await unwell.get(path, { authorization: `Bearer ${sign(key, claims())}` }), 503, 'no keys');
    await unwell.dispose();
  });
});
