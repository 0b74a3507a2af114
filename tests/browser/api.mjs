// Talks to a running Folkmoot as a program or a proxy does, without a browser.

import assert from 'node:assert/strict';

import { home, site } from './people.mjs';

const api = `${site}/api/v1/communities/demo`;

/** The cookies that an answer sets, as the next request sends them. */
export function cookiesOf(answer) {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** The session cookies of somebody of the demo. */
export async function session(handle) {
  const answer = await fetch(`${home}/sign-in`, {
    method: 'POST',
    headers: { origin: site },
    body: new URLSearchParams({ as: handle }),
    redirect: 'manual',
  });
  assert.equal(answer.status, 303, `${handle} can't sign in: ${await answer.text()}`);
  return cookiesOf(answer);
}

/** Asks the API of the demo and gives status and JSON; what is not said to fail has to succeed. */
export async function ask(method, path, { cookie = '', body, status = null } = {}) {
  const answer = await fetch(api + path, {
    method,
    headers: { cookie, origin: site, ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  const fine = status === null ? answer.ok : answer.status === status;
  assert.ok(fine, `${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}
