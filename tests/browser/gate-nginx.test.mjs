// The recipe infra/deploy/nginx.conf with a real nginx in front of the site.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';

import { ask, cookiesOf, session } from './api.mjs';
import { FILE, isFile, path, put, sessions } from './gated.mjs';
import { startNginx } from './nginx.mjs';
import { site } from './people.mjs';

const files = { 'public/index.html': 'Everybody may.\n', 'protected/downloads/firmware v2.txt': FILE };

const get = (url, cookie = '', headers = {}) => fetch(url, { headers: { cookie, ...headers }, redirect: 'manual' });

let who;
before(async () => {
  who = await sessions();
  await put(who.grace, 'downloads');
});

describe('nginx', () => {
  let nginx;
  before(async () => {
    nginx = await startNginx({ upstream: new URL(site).host, community: 'demo', files });
  });
  after(() => nginx?.close());

  test('lets partners and managers have the file, and tells the others what to do', async () => {
    const visitor = await get(nginx.url + path);
    await isFile(visitor, 302, 'a visitor');
    assert.equal(visitor.headers.get('location'), `/c/demo/sign-in?next=${path}`);
    assert.equal(visitor.headers.get('cache-control'), 'no-store');
    const member = await get(nginx.url + path, who.noor);
    await isFile(member, 403, 'a member');
    for (const handle of ['piet', 'grace']) {
      const answer = await get(nginx.url + path, who[handle]);
      await isFile(answer, 200, handle);
      assert.equal(answer.headers.get('cache-control'), 'private, no-cache');
    }
  });

  test('hands the rest of the site and of the community out as it is', async () => {
    assert.equal(await (await get(`${nginx.url}/`)).text(), files['public/index.html']);
    const community = await get(`${nginx.url}/c/demo/`);
    assert.equal(community.status, 200);
    const sheet = (await community.text()).match(/href="(\/assets\/[^"]+\.css)"/)?.[1];
    assert.equal((await get(nginx.url + sheet)).status, 200, sheet);
  });

  test('asks again at every request, also when only a part or a change is wanted', async () => {
    const whole = await get(nginx.url + path, who.piet);
    const since = { 'if-none-match': whole.headers.get('etag') };
    assert.equal((await get(nginx.url + path, who.piet, since)).status, 304);
    assert.equal((await get(nginx.url + path, who.noor, since)).status, 403);
    const part = { range: 'bytes=0-7' };
    assert.equal(await (await get(nginx.url + path, who.piet, part)).text(), 'Firmware');
    assert.equal((await get(nginx.url + path, who.noor, part)).status, 403);
  });

  test('lets somebody in whose session has to be renewed first, and leaves the session whole', async () => {
    // After a quarter of an hour a browser has only this one left.
    const left = (cookies) => cookies.split('; ').find((cookie) => cookie.startsWith('folkmoot.refresh-'));
    const old = left(await session('piet'));
    const first = await get(nginx.url + path, old);
    await isFile(first, 302, 'a session that ran out');
    // Where the gate sets cookies they don't reach the browser: had it used the refresh token up, they would be signed out now.
    const renewed = await get(nginx.url + first.headers.get('location'), old);
    assert.equal(renewed.status, 303, await renewed.text());
    const back = renewed.headers.get('location');
    assert.equal(new URL(back, nginx.url).pathname, path);
    const cookies = cookiesOf(renewed);
    assert.notEqual(left(cookies), old);
    await isFile(await get(new URL(back, nginx.url), cookies), 200, 'the renewed session');
  });

  test('has no way around', async () => {
    const others = ['//downloads//firmware%20v2.txt', '/%64ownloads/firmware%20v2.txt', '/c/..%2fdownloads/firmware%20v2.txt'];
    for (const other of [...others, '/protected/downloads/firmware%20v2.txt', '/folkmoot-allow?resource=downloads']) {
      const answer = await get(nginx.url + other, who.noor);
      assert.ok(!(await answer.text()).includes(FILE.trim()), other);
      assert.notEqual(answer.status, 200, other);
    }
    for (const cookie of ['folkmoot-demo=x', `${who.piet.split(';')[0].slice(0, -6)}AAAAAA`]) {
      await isFile(await get(nginx.url + path, cookie), 302, cookie);
    }
  });

  test('is closed when the resource is taken away', async () => {
    await ask('DELETE', '/gate/resources/downloads', { cookie: who.grace });
    const answer = await get(nginx.url + path, who.piet);
    assert.ok(answer.status >= 400, `${answer.status}`);
    assert.ok(!(await answer.text()).includes(FILE.trim()));
    await put(who.grace, 'downloads');
    await isFile(await get(nginx.url + path, who.piet), 200, 'put back');
  });
});

describe('nginx in front of a gate that is not well', () => {
  let nginx;
  let answer;
  let asked;
  const gate = createServer((request, response) => {
    asked = request;
    answer(response);
  });
  before(async () => {
    await new Promise((resolve) => gate.listen(0, '127.0.0.1', resolve));
    nginx = await startNginx({ upstream: `127.0.0.1:${gate.address().port}`, community: 'demo', files, seconds: 1 });
  });
  after(async () => {
    await nginx?.close();
    gate.closeAllConnections();
    gate.close();
  });
  const status = (code) => (response) => response.writeHead(code).end();

  test('serves the file on 204 and on nothing else', async () => {
    answer = status(204);
    await isFile(await get(nginx.url + path), 200, 'a 204');
    // A page in the way is no leave, even where it is a success.
    answer = status(200);
    await isFile(await get(nginx.url + path), 404, 'a 200');
    for (const code of [301, 304, 400, 404, 429, 500, 503]) {
      answer = status(code);
      await isFile(await get(nginx.url + path), 503, `a ${code}`);
    }
    answer = (response) => response.socket.destroy();
    await isFile(await get(nginx.url + path), 503, 'a broken connection');
    answer = () => undefined;
    await isFile(await get(nginx.url + path), 503, 'no answer');
  });

  test('asks with who asks, and nothing else of the request', async () => {
    answer = status(204);
    const cookie = 'a=b; folkmoot-demo=token; folkmoot.refresh-demo=once; folkmoot-demo-x=y';
    const others = { 'if-none-match': '*', range: 'bytes=0-1', forwarded: 'host=x', 'x-forwarded-host': 'x', 'x-original-uri': 'x' };
    await get(`${nginx.url}${path}?a=b`, cookie, { authorization: 'Bearer t', ...others });
    const { host } = new URL(nginx.url);
    assert.equal(asked.method, 'GET');
    assert.equal(asked.url, '/api/v1/communities/demo/gate/allow?resource=downloads');
    assert.deepEqual(asked.headers, {
      host,
      cookie: 'folkmoot-demo=token',
      authorization: 'Bearer t',
      'x-original-uri': `${path}?a=b`,
      'x-forwarded-host': host,
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '127.0.0.1',
    });
    await fetch(nginx.url + path, { method: 'POST', body: 'much' });
    assert.equal(asked.method, 'GET');
    assert.equal(asked.headers['content-length'], undefined);
  });

  test('is closed when the gate is gone', async () => {
    gate.closeAllConnections();
    await new Promise((resolve) => gate.close(resolve));
    await isFile(await get(nginx.url + path), 503, 'a dead gate');
  });
});
