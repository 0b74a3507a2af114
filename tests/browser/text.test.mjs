// HTML and script that somebody typed is text on every page. The watch over each page sees dialogs and what the policy stops.

import assert from 'node:assert/strict';

import { as, home, visit, word } from './people.mjs';
import { idea, post, reply } from './writing.mjs';

const EVIL = `<script>alert(1)</script><img src=x onerror=alert(2)>`;
const BODY = `${EVIL}

<style>body{display:none}</style> <iframe src="https://a.example"></iframe> <b style="color:red">bold</b>

[link](javascript:alert(3)) ![picture](javascript:alert(4)) [tab](java\tscript:alert(5))

| left | right |
|:-----|------:|
| ${EVIL.slice(0, 25)} | 1 |

\`\`\`"><script>alert(6)</script>
${EVIL}
\`\`\``;

/** Tags that no page of ours has in its content, and attributes that no tag of ours has. */
const NEVER = 'main script, main iframe, main style, main [style], main [onerror], main [href^="javascript:" i], main img[src="x"]';

visit('typed HTML is shown as it was typed', { as: 'mara', tools: true }, async (page) => {
  const name = word();
  const title = `${name} ${EVIL}`;
  const url = await post(page, { title, body: BODY, tags: name });
  await reply(page, url, BODY);
  const wish = await idea(page, { title, body: BODY });
  await as('tomas', async (tomas) => {
    await tomas.goto(wish);
    await tomas.selectOption('#status', 'planned');
    await tomas.fill('#response', BODY);
    await tomas.click('button >> text=Save');
  });
  const id = (address) => new URL(address).pathname.split('/')[4];
  const pages = [
    url,
    wish,
    `${home}/?sort=new`,
    `${home}/tag/${name}`,
    `${home}/ideas?sort=new`,
    `${home}/roadmap`,
    `${home}/changelog`,
    `${home}/search?q=${name}`,
    `${home}/search?q=${encodeURIComponent(EVIL)}`,
    `${home}/@mara`,
    `${home}/@mara?show=replies`,
    `${home}/@mara?show=ideas`,
    `${home}/t/${id(url)}/edit`,
    `${home}/t/${id(url)}/history`,
    `${home}/i/${id(wish)}/edit`,
    `${home}/ideas/new?title=${encodeURIComponent(EVIL)}`,
  ];
  for (const address of pages) {
    await page.goto(address);
    assert.equal(await page.locator(NEVER).count(), 0, address);
    assert.ok(await page.locator('main').isVisible(), address);
  }
  await page.goto(url);
  assert.equal(await page.locator('h1').innerText(), title);
  assert.match(await page.locator('.thread .prose').innerText(), /<script>alert\(1\)<\/script><img src=x onerror=alert\(2\)>/);
  assert.match(await page.locator('.thread .prose').innerText(), /<iframe src="https:\/\/a.example"><\/iframe>/);
});

visit('the policy has nothing to stop on a page with everything Markdown can do', { as: 'mara' }, async (page) => {
  const body = `# One\n\n### Two\n\n- [x] done\n- [ ] open\n\n| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n\n> quote\n\n\`\`\`rust
fn main() {}\n\`\`\`\n\n~~gone~~ <https://a.example/> \`code\`\n\n1. one\n2. two\n\n---\n\nend`;
  await page.goto(await post(page, { title: `Everything ${word()}`, body, kind: 'article' }));
  const prose = page.locator('.thread .prose');
  assert.equal(await prose.locator('h2').innerText(), 'One');
  assert.equal(await prose.locator('h3').innerText(), 'Two');
  assert.equal(await prose.locator('[type=checkbox][aria-label="☑"]:checked').count(), 1);
  assert.equal(await prose.locator('.scroll[tabindex="0"] table td.num').innerText(), '3');
  assert.equal(await prose.locator('pre[tabindex="0"] code').count(), 1);
});
