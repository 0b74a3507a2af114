// The pages of members and of the studio in other languages: no English phrase is left on them, Arabic runs from right to left,
// axe-core finds nothing; a language is chosen in the settings and kept.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { home, open, site, word } from './people.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The messages of a service in a language: what each says, without its variables and choices. */
function messages(folder, language) {
  const text = readFileSync(new URL(`../../${folder}/messages/${language}.ftl`, import.meta.url), 'utf8');
  const all = new Map();
  let id = '';
  for (const line of text.split('\n')) {
    const begins = line.match(/^([a-z][a-z0-9-]*) = (.*)$/);
    if (begins) id = begins[1];
    const said = begins ? begins[2] : line.match(/^ +\*?\[[^\]]+\] (.*)$/)?.[1];
    if (said && !said.endsWith('->')) all.set(id, [...(all.get(id) ?? []), said]);
  }
  return all;
}

/** Phrases of two or more words that are English and nothing else: what is said alike in that language is not among them. */
function english(language) {
  const phrases = new Set();
  for (const folder of ['shared', 'services/gate', 'services/members']) {
    const other = messages(folder, language);
    for (const [id, all] of messages(folder, 'en')) {
      const alike = (other.get(id) ?? []).join('\n');
      for (const said of all) {
        for (const piece of said.replaceAll(/`[^`]*`/g, '{}').split(/\{[^}]*\}/)) {
          const words = piece.trim().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
          if (words.split(/\s+/).length > 1 && !alike.includes(words)) phrases.add(words);
        }
      }
    }
  }
  return [...phrases];
}

/** All that a page says: its text, and what is said of its parts to those who don't see them. What members wrote is theirs. */
function said(page) {
  return page.evaluate(() => {
    for (const part of document.querySelectorAll('.prose')) part.remove();
    const all = [document.title, document.body.innerText];
    for (const name of ['aria-label', 'placeholder', 'title']) {
      for (const part of document.querySelectorAll(`[${name}]`)) all.push(part.getAttribute(name));
    }
    // What is folded is not in the text that is seen.
    for (const part of document.querySelectorAll('details, .hidden')) all.push(part.textContent);
    return all.join('\n').replaceAll(/\s+/g, ' ');
  });
}

const STRANGER = ['/sign-in', '/people', '/@mara', '/invite', '/invite/no-such-code', '/nowhere', '/sign-in/email/no-such-link'];
const MANAGER = [
  ...['/settings', '/settings/keys', '/people', '/@grace', '/studio/people', '/studio/people/noor', '/studio/invitations'],
  ...['/studio/requests', '/studio/gates', '/studio/gates/policy', '/studio/ways-in'],
];

for (const lang of ['ar', 'sk']) {
  for (const [handle, paths] of [
    [null, STRANGER],
    ['grace', MANAGER],
  ]) {
    test(`nothing is left in English where ${handle ?? 'a stranger'} reads ${lang}`, async () => {
      const phrases = english(lang);
      assert.ok(phrases.length > 400, `only ${phrases.length} phrases are looked for`);
      const { page, close } = await open({ as: handle, lang, tools: true, width: lang === 'ar' ? 360 : 1280 });
      const left = [];
      for (const path of paths) {
        await page.goto(home + path);
        const root = page.locator('html');
        assert.equal(await root.getAttribute('lang'), lang, path);
        assert.equal(await root.getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr', path);
        const text = await said(page);
        const found = phrases.filter((phrase) => text.includes(phrase));
        if (found.length > 0) left.push(`${path}: ${found.join(' | ')}`);
        await page.addScriptTag({ path: axe });
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(', ')}`);
        assert.deepEqual(faults, [], path);
      }
      assert.deepEqual(left, []);
      await close();
    });
  }
}

test('a refused form says what to mend in the language of who reads it', async () => {
  const { page, close } = await open({ as: 'noor', lang: 'sk' });
  await page.goto(`${home}/settings`);
  const links = await page.inputValue('#links');
  await page.fill('#links', 'javascript:alert(1)');
  await page.click('form[action$="/settings"] button');
  assert.match(await page.locator('#links-error').innerText(), /^Celá adresa/);
  assert.match(await page.locator('.notice-bad').innerText(), /Odkazy: celá adresa/);
  assert.equal(await page.inputValue('#links'), 'javascript:alert(1)');
  await page.fill('#links', links);
  await page.click('form[action$="/settings"] button');
  await page.waitForURL(/done=profile/);
  await close();
});

test('a language that is chosen in the settings is spoken whatever the browser asks for', async () => {
  const { page, close } = await open({ as: 'piet', lang: 'en' });
  const choose = async (lang) => {
    await page.goto(`${home}/settings`);
    const choices = await page.locator('#language option').evaluateAll((all) => all.map((one) => one.value));
    assert.deepEqual(choices, ['', 'en', 'sk', 'es', 'ru', 'pl', 'ar']);
    await page.selectOption('#language', lang);
    await page.click('form[action$="/settings"] button');
    await page.waitForURL(/done=profile/);
    return page.locator('html').getAttribute('lang');
  };
  try {
    assert.equal(await choose('pl'), 'pl');
    assert.equal(await page.locator('h1').innerText(), 'Ustawienia');
    // What was chosen in this browser goes before the settings, until they are saved again.
    await page.context().addCookies([{ name: 'folkmoot.lang', value: 'es', url: site }]);
    await page.goto(`${home}/settings`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'es');
    assert.equal(await choose('ru'), 'ru');
    const cookies = await page.context().cookies();
    assert.ok(!cookies.some(({ name }) => name === 'folkmoot.lang'), 'the choice of the browser is forgotten');
  } finally {
    assert.equal(await choose(''), 'en');
  }
  await close();
});

test('a code that is none is refused with a list, in the language that was asked for', async () => {
  const code = word();
  const answer = await fetch(`${site}/api/v1/communities/demo/members?role=${code}`, { headers: { 'accept-language': 'ru' } });
  const problem = await answer.json();
  assert.equal(problem.code, 'invalid_fields');
  assert.equal(problem.errors[0].code, 'invalid');
  assert.match(problem.errors[0].limit, /или manager$/);
});
