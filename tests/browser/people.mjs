// Opens pages in Chromium as somebody of the demo community, and watches them.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';

const address = process.env.FOLKMOOT_TEST_SITE;
assert.ok(address, 'FOLKMOOT_TEST_SITE has to name a running site, such as http://127.0.0.1:8787');

export const site = address.replace(/\/$/, '');
export const home = `${site}/c/demo`;

/** The people of the demo: handle, name, and the mark of their role (members have none). */
export const PEOPLE = [
  ['noor', 'Noor Haddad', ''],
  ['piet', 'Piet Vermeer', ''],
  ['mara', 'Mara Lind', 'Champion'],
  ['tomas', 'Tomáš Kráľ', 'Employee'],
  ['ines', 'Inés Robledo', 'Moderator'],
  ['grace', 'Grace Okafor', 'Manager'],
];

const launched = chromium.launch({
  executablePath: process.env.CHROMIUM_BIN || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--headless',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});
after(async () => (await launched).close());

/** The cookies of those who have signed in already in this file. */
const sessions = new Map();

export async function signIn(page, handle) {
  await page.goto(`${home}/sign-in`);
  await page.click(`button[name=as][value=${handle}]`);
  await page.waitForURL(`${home}/`);
}

/**
 * A page in a browser of its own. Options: `as` (a handle; nobody if there is none), `width`, `scheme`, `lang`, `scripts` to run
 * the pages' own script, and `tools` to let scripts of the tests in, which the pages' own policy keeps out.
 */
export async function open({ as = null, width = 1280, scheme = 'light', lang = 'en', scripts = false, tools = false } = {}) {
  const browser = await launched;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    locale: lang,
    javaScriptEnabled: scripts || tools,
    bypassCSP: tools,
    storageState: sessions.get(as),
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const troubles = watch(page);
  if (as && !sessions.has(as)) {
    await signIn(page, as);
    sessions.set(as, await context.storageState());
  }
  return {
    page,
    async close() {
      await context.close();
      assert.deepEqual(troubles, [], 'the pages that were opened had troubles');
    },
  };
}

function watch(page) {
  const troubles = [];
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A page that says 404 is one of the things tested; the status is looked at where it matters.
    if (!message.text().startsWith('Failed to load resource')) troubles.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A page that is left before its picture has come takes the request back; nothing went wrong.
    if (why !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    const asked = response.request();
    if (response.status() >= 500 || (response.status() >= 400 && !asked.isNavigationRequest())) {
      troubles.push(`${response.status()}: ${response.url()}`);
    }
  });
  return troubles;
}

/** A test in a page of its own. */
export function visit(name, options, story) {
  test(name, async () => {
    const visitor = await open(options);
    let done = false;
    try {
      await story(visitor.page);
      done = true;
    } finally {
      // Where the story failed, its own error is the one to show.
      await visitor.close().catch((error) => {
        if (done) throw error;
      });
    }
  });
}

/** Does something as somebody else, in between. */
export async function as(handle, story) {
  const visitor = await open({ as: handle });
  const result = await story(visitor.page);
  await visitor.close();
  return result;
}

let words = 0;

/** A word nobody has written yet. */
export function word() {
  words += 1;
  return `w${Date.now().toString(36)}${process.pid.toString(36)}${words}`;
}
