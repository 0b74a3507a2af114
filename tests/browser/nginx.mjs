// Starts a real nginx with the recipe of infra/deploy/nginx.conf, in a folder of its own and on a free port.

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const RECIPE = new URL('../../infra/deploy/nginx.conf', import.meta.url);
/** Where Debian puts it, which is not on everybody's path; `NGINX_BIN` names another. */
const NGINX = process.env.NGINX_BIN || '/usr/sbin/nginx';

/** A port that nobody listens on right now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The recipe with our values in the place of its examples. Each of them has to be there, or the recipe has changed. */
function filled(recipe, values) {
  return values.reduce((text, [example, value]) => {
    if (!text.includes(example)) throw new Error(`infra/deploy/nginx.conf has no ${example} any more`);
    return text.replaceAll(example, value);
  }, recipe);
}

/** What Debian's own nginx.conf would hold around the site. */
function around(folder) {
  // Under root the workers would be somebody else, who may not read the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events {}
http {
  access_log ${folder}/access.log;
${temporary.map((name) => `  ${name}_temp_path ${folder}/temp-${name};`).join('\n')}
  include ${folder}/site.conf;
}
`;
}

async function answers(url, child) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) return false;
    try {
      await fetch(url, { redirect: 'manual' });
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

/**
 * Starts it in front of `upstream` (host:port) with these files, by path below /srv/acme. `seconds` is how long the gate may
 * take to answer.
 */
export async function startNginx({ upstream, community, files, seconds = 5 }) {
  const folder = await mkdtemp(join(tmpdir(), 'folkmoot-nginx-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const port = await freePort();
  const site = filled(await readFile(RECIPE, 'utf8'), [
    ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
    ['    ssl_certificate /etc/letsencrypt/live/www.acme.example/fullchain.pem;\n', ''],
    ['    ssl_certificate_key /etc/letsencrypt/live/www.acme.example/privkey.pem;\n', ''],
    ['server_name www.acme.example;', `server_name 127.0.0.1:${port};`],
    ['server 127.0.0.1:8787;', `server ${upstream};`],
    ['/communities/acme/', `/communities/${community}/`],
    ['/c/acme/', `/c/${community}/`],
    ['folkmoot-acme=', `folkmoot-${community}=`],
    ['/srv/acme', folder],
    ['proxy_read_timeout 5s;', `proxy_read_timeout ${seconds}s;`],
  ]);
  await writeFile(join(folder, 'site.conf'), site);
  await writeFile(join(folder, 'nginx.conf'), around(folder));

  const child = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // It must not outlive a test that ended before it could close it.
  process.once('exit', () => child.kill());
  const failed = new Promise((_, reject) => child.once('error', reject));
  const url = `http://127.0.0.1:${port}`;
  const errors = () => readFile(join(folder, 'error.log'), 'utf8');
  if (!(await Promise.race([answers(url, child), failed]))) {
    throw new Error(`nginx did not start: ${await errors()}`);
  }
  failed.catch(() => undefined);
  return {
    url,
    errors,
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
