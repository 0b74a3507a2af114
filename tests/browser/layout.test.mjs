// Nothing is wider than the page, and a page weighs little.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { as, home, open, site, visit, word } from './people.mjs';
import { idea, post, reply } from './writing.mjs';

const LONG = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft${'x'.repeat(60)}`;
const BODY = `${LONG} ${LONG}

\`\`\`
${'a line of code that does not end '.repeat(12)}
\`\`\`

| ${Array.from({ length: 12 }, (_, column) => `column ${column}`).join(' | ')} |
|${'---|'.repeat(12)}
| ${Array.from({ length: 12 }, () => 'some words').join(' | ')} |

- [https://a.example/${'path/'.repeat(40)}](https://a.example/)
  - > nested \`${'code'.repeat(40)}\``;

let pages;

async function written() {
  const title = `${word()} ${LONG.slice(0, 100)}`;
  const thread = await as('mara', (mara) => post(mara, { title, body: BODY, space: 'app', tags: `${word()}-${'y'.repeat(20)}` }));
  await as('tomas', (tomas) => reply(tomas, thread, BODY));
  const wish = await as('noor', (noor) => idea(noor, { title, body: BODY }));
  return [
    thread,
    wish,
    ...['/', '/?sort=new', '/s/app?sort=new', '/tag/zigbee', '/ideas?sort=new', '/roadmap', '/changelog', '/new', '/ideas/new', '/sign-in'].map(
      (path) => home + path,
    ),
    `${home}/search?q=${title.slice(0, 12)}`,
    `${home}/@mara`,
    `${home}/@mara?show=replies`,
    `${home}/s/partners`,
    `${home}/nowhere`,
    `${home}/t/${new URL(thread).pathname.split('/')[4]}/history`,
  ];
}

for (const [width, lang] of [[360, 'en'], [768, 'en'], [1280, 'en'], [360, 'ar'], [768, 'ar'], [360, 'ru']]) {
  for (const handle of [null, 'tomas']) {
    visit(`${handle ?? 'a visitor'} at ${width} pixels in ${lang} scrolls no page sideways`, { as: handle, width, lang }, async (page) => {
      pages ??= await written();
      for (const address of pages) {
        await page.goto(address);
        const { wide, room } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          room: document.documentElement.clientWidth,
        }));
        assert.ok(wide <= room, `${address} is ${wide} pixels wide`);
      }
    });
  }
}

visit('what is pressed is large enough to be hit', { as: 'tomas', width: 360 }, async (page) => {
  pages ??= await written();
  for (const address of pages) {
    await page.goto(address);
    const small = await page.locator('main button, main .button, .topbar a, .topbar button, summary').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ words: one.getAttribute('aria-label') || one.innerText, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ words, box }) => `${words}: ${box.width}×${box.height}`),
    );
    assert.deepEqual(small, [], address);
  }
});

test('dark is dark and light is light', async () => {
  const grounds = [];
  for (const scheme of ['light', 'dark']) {
    const { page, close } = await open({ scheme });
    await page.goto(`${home}/`);
    const shown = await page.locator('body').screenshot({ clip: { x: 4, y: 300, width: 1, height: 1 } });
    const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    grounds.push(ground);
    assert.ok(shown.length > 0);
    await close();
  }
  const [light, dark] = grounds.map((ground) => Number(/oklch\(([\d.]+)/.exec(ground)?.[1]));
  assert.ok(light > 0.9 && dark < 0.3, `the grounds are ${grounds.join(' and ')}`);
});

test('a thread with everything it needs is six requests and less than 60 KB', async () => {
  const { page, close } = await open({ scripts: true });
  await page.goto(`${home}/search?q=hallway`);
  const thread = await page.locator('.row-title a').first().getAttribute('href');
  const answers = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(site + thread, { waitUntil: 'networkidle' });
  const weights = [];
  for (const answer of answers) weights.push([gzipSync(await answer.body(), { level: 6 }).length, new URL(answer.url()).pathname]);
  const bytes = weights.reduce((sum, [weight]) => sum + weight, 0);
  assert.ok(answers.length <= 6, answers.map((answer) => answer.url()).join('\n'));
  assert.ok(bytes > 5_000 && bytes < 60_000, `${bytes} bytes: ${JSON.stringify(weights)}`);
  console.log(`${bytes} bytes: ${JSON.stringify(weights)}`);
  await close();
});
