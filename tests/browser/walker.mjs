// Follows links and redirects as a browser does, with a cookie jar, and without one: for answers that are failures on purpose,
// and for going through a hundred of them.

import assert from 'node:assert/strict';

export class Walker {
  /** Cookies by host name; like in a browser the port makes no difference. */
  #jars = new Map();

  /** The cookies of a site, by name. */
  cookies(url) {
    const { hostname } = new URL(url);
    if (!this.#jars.has(hostname)) this.#jars.set(hostname, new Map());
    return this.#jars.get(hostname);
  }

  /** One request; what it sets is kept. */
  async ask(url, { form } = {}) {
    const jar = this.cookies(url);
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: { cookie, ...(form ? { origin: new URL(url).origin } : {}) },
      body: form && new URLSearchParams(form),
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair, ...rest] = line.split(';');
      const [, name, value] = pair.match(/^([^=]*)=(.*)$/);
      if (value === '' || rest.some((word) => /^ *max-age=0$/i.test(word))) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }

  /** Goes there, and on as long as it is sent on; `until` says where to stop short. */
  async go(url, { form, until = () => false } = {}) {
    let answer = await this.ask(url, { form });
    let at = url;
    for (let hops = 0; answer.headers.has('location'); hops += 1) {
      assert.ok(hops < 20, `sent on for ever at ${at}`);
      await answer.text();
      at = new URL(answer.headers.get('location'), at).href;
      if (until(at)) return { url: at, status: null, text: '' };
      answer = await this.ask(at);
    }
    return { url: at, status: answer.status, text: await answer.text() };
  }
}
