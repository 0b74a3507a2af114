// Folkmoot on a company's own pages: <folkmoot-ideas>, <folkmoot-topics>, <folkmoot-thread> and <folkmoot-nps>.
// It sets no cookie and stores nothing. It needs script-src and connect-src to where it comes from, and no other leave: styles are
// constructed, and nothing is written as HTML. All words come with the answers, in the language of the reader. What stands inside
// an element is shown until there is something to show, and where nothing can be.
(() => {
  'use strict';
  const source = document.currentScript?.src;
  if (!source || !('adoptedStyleSheets' in Document.prototype) || customElements.get('folkmoot-ideas')) return;
  const base = new URL(source).origin;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; font: var(--folkmoot-font, inherit); color: var(--folkmoot-text, inherit); --a: var(--folkmoot-accent, #1f4e9c); --on: var(--folkmoot-accent-text, #fff); --line: var(--folkmoot-line, color-mix(in srgb, currentColor 22%, transparent)); --edge: color-mix(in srgb, currentColor 62%, transparent); --r: var(--folkmoot-radius, .5rem); }
    @supports (color: light-dark(red, red)) { :host { --a: var(--folkmoot-accent, light-dark(#1f4e9c, #a9c7ff)); --on: var(--folkmoot-accent-text, light-dark(#fff, #10203c)); } }
    :host([hidden]) { display: none; }
    * { box-sizing: border-box; }
    section { text-align: start; overflow-wrap: anywhere; line-height: 1.5; }
    ol, p, h1, h2, h3, h4, h5, h6, fieldset, legend { margin: 0; padding: 0; border: 0; }
    [part=title] { font-size: 1.25em; line-height: 1.25; margin-block-end: .6em; }
    ol { list-style: none; border-block-start: 1px solid var(--line); }
    li { display: flex; gap: .9em; align-items: flex-start; padding-block: .8em; border-block-end: 1px solid var(--line); }
    li > div { min-inline-size: 0; flex: 1; }
    a { color: inherit; text-underline-offset: .15em; }
    [part=link] { font-weight: 600; text-decoration: none; }
    [part=link]:hover { text-decoration: underline; }
    [part=meta] { display: flex; flex-wrap: wrap; gap: .1em .8em; font-size: .875em; margin-block-start: .15em; }
    [part=status] { border: 1px solid var(--edge); border-radius: 1em; padding: 0 .6em; }
    [part=vote] { display: grid; justify-items: center; align-content: center; flex: none; min-inline-size: 3.25em; min-block-size: 3.25em; padding: .2em .4em; border: 1px solid var(--edge); border-radius: var(--r); text-decoration: none; line-height: 1.15; font-weight: 700; }
    [part=vote]::before { content: "▲" / ""; }
    a[part=vote]:not([data-mine="1"]):hover { border-color: var(--a); color: var(--a); }
    [part=vote][data-mine="1"] { background: var(--a); border-color: var(--a); color: var(--on); }
    [part=more] { margin-block-start: .8em; }
    [part=more] a, [part=thanks] a { color: var(--a); }
    [part=text] { display: grid; gap: .6em; margin-block: .5em; max-inline-size: 70ch; }
    [part=accepted] { color: var(--a); font-weight: 600; }
    [part=scale] { display: grid; grid-template-columns: repeat(11, minmax(0, 1fr)); gap: .3em; margin-block: .6em .2em; }
    @container (inline-size < 30em) { [part=scale] { grid-template-columns: repeat(6, minmax(0, 1fr)); } }
    section { container-type: inline-size; }
    label.step { display: grid; place-items: center; position: relative; min-block-size: 2.75em; border: 1px solid var(--edge); border-radius: var(--r); cursor: pointer; }
    label.step:hover { border-color: var(--a); }
    label.step:has(:checked) { background: var(--a); border-color: var(--a); color: var(--on); font-weight: 700; }
    label.step input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; opacity: 0; cursor: pointer; }
    legend { font-weight: 600; }
    [part=ends] { display: flex; justify-content: space-between; gap: 1em; font-size: .875em; margin-block-end: .8em; }
    [part=field] { display: grid; gap: .3em; margin-block-end: .8em; }
    textarea { font: inherit; color: inherit; background: transparent; inline-size: 100%; min-block-size: 4.5em; padding: .5em .7em; border: 1px solid var(--edge); border-radius: var(--r); }
    button { font: inherit; font-weight: 600; min-block-size: 2.75em; padding: 0 1.1em; color: var(--on); background: var(--a); border: 1px solid var(--a); border-radius: var(--r); cursor: pointer; }
    button[aria-disabled=true] { opacity: .7; cursor: default; }
    :is(a, button, textarea, [tabindex]):focus-visible, label.step:has(:focus-visible) { outline: 3px solid var(--a); outline-offset: 2px; }
    .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  `);

  const make = (name, part, ...inside) => {
    const one = document.createElement(name);
    if (part) one.setAttribute('part', part);
    one.append(...inside.filter((piece) => piece !== null && piece !== ''));
    return one;
  };
  const set = (one, attributes) => {
    for (const [name, value] of Object.entries(attributes)) if (value) one.setAttribute(name, value);
    return one;
  };
  const link = (part, words, url) => set(make('a', part, words), { href: url });
  const words = (text) => set(make('bdi', '', text), { dir: 'auto' });
  const meta = (...pieces) => make('p', 'meta', ...pieces.filter(Boolean).map((piece) => (piece instanceof Node ? piece : make('span', '', piece))));
  const time = ({ at, words }) => set(make('time', '', words), { datetime: at });
  const text = (paragraphs) => set(make('div', 'text', ...paragraphs.map((one) => make('p', '', one))), { dir: 'auto' });
  const score = (lang, value) => new Intl.NumberFormat(lang, { numberingSystem: 'latn', notation: 'compact' }).format(value).replace('-', '−');

  class Folkmoot extends HTMLElement {
    static observedAttributes = ['community', 'lang', 'limit', 'space', 'tag', 'sort', 'status', 'post', 'heading'];

    connectedCallback() {
      if (!this.shadowRoot) {
        this.attachShadow({ mode: 'open' }).append(make('slot'));
        this.shadowRoot.adoptedStyleSheets = [sheet];
      }
      sight.observe(this);
    }

    disconnectedCallback() {
      sight.unobserve(this);
    }

    attributeChangedCallback() {
      if (this.seen) this.load();
    }

    /** Where it asks, and with what. */
    address() {
      const url = new URL(`/api/v1/communities/${encodeURIComponent(this.getAttribute('community') ?? '')}/embed/${this.what()}`, base);
      for (const name of ['lang', ...this.asks]) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      return url;
    }

    async load(cache = 'default') {
      const turn = (this.turn = {});
      let told;
      try {
        const answer = await fetch(this.address(), { cache });
        told = answer.ok ? await answer.json() : null;
      } catch {
        told = null;
      }
      if (turn !== this.turn) return;
      const focused = this.shadowRoot.activeElement?.id;
      const inside = told && this.draw(told);
      const section = inside && set(make('section', 'box', ...inside), { lang: told.lang, dir: told.dir });
      if (section && told.title) section.setAttribute('aria-labelledby', 'title');
      this.shadowRoot.replaceChildren(section || make('slot'));
      if (focused) this.shadowRoot.getElementById(focused)?.focus();
      this.dispatchEvent(new CustomEvent(section ? 'folkmoot-shown' : 'folkmoot-empty', { bubbles: true, composed: true }));
    }

    title(told) {
      const level = Math.min(6, Math.max(1, Number(this.getAttribute('heading')) || 2));
      return set(make(`h${level}`, 'title', told.title), { id: 'title', dir: 'auto' });
    }

    list(told, row) {
      const rows = told.items.map(row);
      return [
        this.title(told),
        rows.length ? make('ol', 'list', ...rows) : make('p', 'empty', told.empty),
        make('p', 'more', link('', told.more.words, told.more.url)),
      ];
    }
  }

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        sight.unobserve(target);
        target.seen = true;
        target.load();
      }
    },
    { rootMargin: '300px' },
  );

  class Ideas extends Folkmoot {
    asks = ['limit', 'space', 'tag', 'sort', 'status'];

    /** What the visitor's votes are as far as a window has told. */
    mine = new Map();

    what() {
      return 'ideas';
    }

    draw(told) {
      this.told = told;
      const row = (idea) => make('li', 'item', this.vote(idea), make('div', '', link('link', words(idea.title), idea.url), meta(make('span', 'status', idea.status_words), idea.comments)));
      return [...this.list(told, row), set(make('p', ''), { class: 'said', role: 'status' })];
    }

    vote(idea) {
      const total = make('span', 'score', score(this.told.lang, idea.score));
      if (!idea.vote_url) return set(make('span', 'vote', total), { 'aria-label': idea.votes, role: 'img' });
      const vote = set(link('vote', total, idea.vote_url), { id: idea.id, target: '_blank' });
      vote.append(set(make('span', '', ` ${idea.vote_words}`), { class: 'said' }));
      if (this.mine.has(idea.id)) vote.dataset.mine = this.mine.get(idea.id);
      vote.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        const opened = window.open(idea.vote_url, `folkmoot-${idea.id}`, 'popup,width=480,height=640');
        if (!opened) return;
        event.preventDefault();
        windows.set(opened, { shown: this, idea, vote, origin: new URL(idea.vote_url).origin });
        // Signing in on the way may cut the window off from this page: then the number is asked for when the visitor is back.
        addEventListener('focus', () => this.load('reload'), { once: true });
      });
      return vote;
    }

    voted({ idea, vote }, { score: now, mine }) {
      idea.score = now;
      this.mine.set(idea.id, mine);
      const link = this.shadowRoot.getElementById(idea.id) ?? vote;
      link.dataset.mine = mine;
      link.querySelector('[part=score]').textContent = score(this.told.lang, now);
      this.shadowRoot.querySelector('[role=status]').textContent = this.told.votes.replace('{n}', now);
      this.dispatchEvent(new CustomEvent('folkmoot-voted', { bubbles: true, composed: true, detail: { id: idea.id, score: now, mine } }));
    }
  }

  /** The voting windows that are open, and what each is for. */
  const windows = new Map();
  addEventListener('message', (event) => {
    const known = windows.get(event.source);
    const said = event.data?.folkmoot;
    if (known && event.origin === known.origin && said?.id === known.idea.id && Number.isInteger(said.score)) known.shown.voted(known, said);
  });

  class Topics extends Folkmoot {
    asks = ['limit', 'space', 'tag', 'sort'];

    what() {
      return 'topics';
    }

    draw(told) {
      return this.list(told, (post) =>
        make('li', 'item', make('div', '', link('link', words(post.title), post.url), meta(post.kind_words, words(post.author), time(post.time), post.replies))));
    }
  }

  class Thread extends Folkmoot {
    asks = [];

    what() {
      return `thread/${encodeURIComponent(this.getAttribute('post') ?? '')}`;
    }

    draw(told) {
      const answer = (one) =>
        make('li', 'item', make('div', '', meta(one.accepted && make('span', 'accepted', `✓ ${told.accepted}`), words(one.author), time(one.time)), text(one.paragraphs)));
      const title = this.title(told);
      title.replaceChildren(link('link', words(told.title), told.url));
      return [
        title,
        meta(told.kind_words, words(told.author), time(told.time)),
        text(told.paragraphs),
        told.answers.length ? make('ol', 'list', ...told.answers.map(answer)) : null,
        make('p', 'more', link('', told.more.words, told.more.url)),
      ];
    }
  }

  class Nps extends Folkmoot {
    asks = [];

    what() {
      return 'nps';
    }

    draw(told) {
      if (!told.asked) return null;
      const step = (number) => {
        const input = set(document.createElement('input'), { type: 'radio', name: 'score', value: String(number), required: 'required' });
        return set(make('label', 'step', input, String(number)), { class: 'step' });
      };
      const scale = make('div', 'scale', ...Array.from({ length: 11 }, (_, number) => step(number)));
      const ends = make('p', 'ends', make('span', '', `0: ${told.low}`), make('span', '', `10: ${told.high}`));
      ends.id = 'ends';
      const question = set(make('fieldset', '', make('legend', 'question', told.question), scale, ends), { 'aria-describedby': 'ends' });
      const reason = set(make('textarea', 'words'), { id: 'words', maxlength: '2000', dir: 'auto' });
      const field = make('div', 'field', set(make('label', '', told.ask_words), { for: 'words' }), reason);
      const button = set(make('button', 'button', told.send), { type: 'submit' });
      const trouble = set(make('p', 'trouble'), { role: 'alert' });
      const form = make('form', 'form', question, field, button, trouble);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (button.getAttribute('aria-disabled') !== 'true') this.send(told, form, button, trouble);
      });
      return [form];
    }

    async send(told, form, button, trouble) {
      const score = Number(form.querySelector(':checked').value);
      const words = form.querySelector('textarea').value.trim();
      button.setAttribute('aria-disabled', 'true');
      trouble.textContent = '';
      try {
        const answer = await fetch(told.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(words ? { score, words } : { score }),
        });
        if (!answer.ok) throw new Error(answer.status === 429 ? told.too_many : told.failed);
        const thanks = set(make('p', 'thanks', told.thanks, ' ', link('', told.more.words, told.more.url)), { tabindex: '-1', role: 'status' });
        form.replaceWith(thanks);
        thanks.focus();
        this.dispatchEvent(new CustomEvent('folkmoot-answered', { bubbles: true, composed: true, detail: { score } }));
      } catch (error) {
        trouble.textContent = error.message === told.too_many ? told.too_many : told.failed;
        button.removeAttribute('aria-disabled');
      }
    }
  }

  for (const [name, kind] of Object.entries({ ideas: Ideas, topics: Topics, thread: Thread, nps: Nps })) {
    customElements.define(`folkmoot-${name}`, kind);
  }
})();
