// A file behind a gate, those who may have it, and those who may not: what the recipes for nginx and the Worker are tried with.

import assert from 'node:assert/strict';

import { ask, session } from './api.mjs';

/** The file, and where it is. The space in its name has to come through as it is. */
export const FILE = 'Firmware for partners.\n';
export const path = '/downloads/firmware%20v2.txt';

/** A policy that lets partners in, and what stands behind it. */
export async function put(manager, resource, rule = { group: 'partners' }) {
  const policy = `recipe-${resource}`;
  const save = (what, body) => ask('PUT', `/gate/${what}`, { cookie: manager, body });
  await save(`policies/${policy}`, { title: resource, rule, teaser: 'title' });
  await save(`resources/${resource}`, { title: resource, policy });
}

/** The session cookies of a member, a partner and a manager, by handle. */
export async function sessions() {
  const handles = ['noor', 'piet', 'grace'];
  return Object.fromEntries(await Promise.all(handles.map(async (handle) => [handle, await session(handle)])));
}

/** Whether an answer is the file, or tells nothing of it. */
export async function isFile(answer, expected, about) {
  const text = await answer.text();
  assert.equal(answer.status, expected, `${about}: ${text}`);
  assert.equal(text.includes(FILE.trim()), expected === 200, `${about}: ${text}`);
}
