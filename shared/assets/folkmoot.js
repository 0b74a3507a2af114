// What makes the pages quicker for those whose browser runs scripts. Nothing here is needed: every page works without it.
// All words come from the page: those of this file from the attributes of its own script element, the others from the elements
// they belong to. Nothing is fetched from elsewhere.
'use strict';
(() => {
  const words = document.currentScript?.dataset ?? {};
  const root = document.documentElement;
  const lang = root.lang || 'en';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const on = (type, selector, act) =>
    document.addEventListener(type, (event) => {
      const found = event.target instanceof Element && event.target.closest(selector);
      if (found) act(found, event);
    });
  const put = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const number = new Intl.NumberFormat(lang, { numberingSystem: 'latn' });
  const numeral = (value) => number.format(value).replace('-', '−');

  // What has happened, for those who hear the page; `seen`: for everybody.
  const voice = document.createElement('p');
  voice.className = 'said';
  voice.setAttribute('role', 'status');
  document.body.append(voice);
  let quiet;
  const say = (text, seen = false) => {
    clearTimeout(quiet);
    voice.className = seen ? 'said is-seen' : 'said';
    voice.textContent = text;
    quiet = setTimeout(() => {
      voice.className = 'said';
      voice.textContent = '';
    }, seen ? 6000 : 3000);
  };

  /* Colours: of the system, light, or dark. */
  const paint = (choice) => {
    if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
    else delete root.dataset.theme;
    all('[data-theme-to]').forEach((one) => one.setAttribute('aria-pressed', String(one.dataset.themeTo === (root.dataset.theme ?? 'system'))));
  };
  all('.themes').forEach((one) => (one.hidden = false));
  paint(root.dataset.theme);
  on('click', '[data-theme-to]', (button) => {
    const choice = button.dataset.themeTo;
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    const kept = choice === 'system' ? '; Max-Age=0' : '; Max-Age=31536000';
    document.cookie = `folkmoot.theme=${choice}; Path=/; SameSite=Lax${kept}${secure}`;
    paint(choice);
  });

  /* Times: kept fresh, and in full by the reader's own clock. */
  const clock = { dateStyle: 'full', timeStyle: 'short' };
  let full;
  try {
    full = new Intl.DateTimeFormat(lang, { ...clock, timeZone: root.dataset.timeZone || undefined, numberingSystem: 'latn' });
  } catch {
    full = new Intl.DateTimeFormat(lang, clock);
  }
  const relative = new Intl.RelativeTimeFormat(lang, { numberingSystem: 'latn' });
  const tell = (within = document) =>
    all('time[datetime]', within).forEach((one) => {
      const at = Date.parse(one.dateTime);
      if (Number.isNaN(at)) return;
      const title = full.format(at);
      if (one.title !== title) one.title = title;
      const minutes = Math.floor((Date.now() - at) / 60000);
      // The server's words stand until they are no longer true; after a day they stay true long enough.
      const due = minutes >= 60 ? `${Math.floor(minutes / 60)}h` : `${minutes}m`;
      one.dataset.due ??= due;
      if (one.dataset.due === due || minutes < 1 || minutes >= 1440) return;
      one.dataset.due = due;
      one.textContent = minutes < 60 ? relative.format(-minutes, 'minute') : relative.format(-Math.floor(minutes / 60), 'hour');
    });
  tell();
  setInterval(tell, 30000);

  /* Votes: counted at once, taken back if the server says no. */
  const voting = new Set();
  const buttons = (form) => all('.vote-up, .vote-down', form);
  const worth = (button) => (button.classList.contains('vote-up') ? 1 : -1);
  const state = (form) => ({
    mine: buttons(form).reduce((sum, one) => (one.getAttribute('aria-pressed') === 'true' ? worth(one) : sum), 0),
    score: Number(form.dataset.score),
  });
  const draw = (form, { mine, score }) => {
    form.dataset.score = score;
    const total = form.querySelector('.tally b');
    // A number the server has cut short stays as it is until the next page.
    if (total && Math.abs(score) < 1000) total.textContent = numeral(score);
    buttons(form).forEach((one) => {
      const pressed = mine === worth(one);
      one.setAttribute('aria-pressed', String(pressed));
      one.value = String(pressed ? 0 : worth(one));
    });
    const word = form.querySelector('.vote-word[data-on]');
    if (word) word.textContent = mine === 1 ? word.dataset.on : word.dataset.off;
  };
  const same = (form) => all('form.vote').filter((one) => one.action === form.action);
  document.addEventListener('submit', async (event) => {
    const form = event.target;
    const button = event.submitter;
    const path = form.matches?.('form.vote[data-score]') && /^\/c\/([^/]+)\/vote\/(.+)$/.exec(new URL(form.action).pathname);
    if (!path || !button?.matches('.vote-up, .vote-down')) return;
    event.preventDefault();
    if (voting.has(form.action)) return;
    voting.add(form.action);
    const value = Number(button.value);
    const before = state(form);
    const show = (tally) => same(form).forEach((one) => draw(one, tally));
    show({ mine: value, score: before.score - before.mine + value });
    try {
      const answer = await fetch(`/api/v1/communities/${path[1]}/votes/${path[2]}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ value }),
      });
      const told = await answer.json();
      if (!answer.ok) throw new Error(told.detail);
      show(told);
      say(put(words.votes ?? '', { n: numeral(told.score) }));
    } catch (error) {
      show(before);
      say(error instanceof TypeError || !error.message ? words.failed : error.message, true);
    }
    voting.delete(form.action);
  });

  /* Menus close by Escape, by a press elsewhere, and when the focus has left. */
  const close = (except) => all('details.menu[open]').forEach((one) => one.contains(except) || (one.open = false));
  document.addEventListener('click', (event) => close(event.target));
  // By the key that moved it: what closes between the press and the release of a mouse moves the page away under it.
  document.addEventListener('keyup', (event) => event.key === 'Tab' && close(document.activeElement));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      const open = document.activeElement?.closest('details.menu[open]');
      close(null);
      open?.querySelector('summary').focus();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.matches?.('textarea')) {
      event.preventDefault();
      event.target.form?.requestSubmit();
    }
  });

  /* Forms: what can't be undone is asked for, what was typed is not lost, and nothing is sent twice. */
  const changed = new Set();
  let leaving = false;
  on('input', 'form[method=post] textarea, form[method=post] input[type=text]', (field) =>
    field.value === field.defaultValue ? changed.delete(field) : changed.add(field));
  const unsaved = (within = document) => [...changed].some((one) => one.isConnected && within.contains(one) && one.value.trim());
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    const form = event.target;
    const asked = (event.submitter?.dataset.confirm ?? form.dataset.confirm) || '';
    if (form.dataset.sent || (asked && !confirm(asked))) {
      event.preventDefault();
      return;
    }
    if (form.method === 'post') {
      form.dataset.sent = '1';
      form.setAttribute('aria-busy', 'true');
    }
    // What is being sent is not lost; what stands in another form would be.
    leaving = ![...changed].some((one) => one.isConnected && one.form !== form && one.value.trim());
  });
  const free = () => {
    leaving = false;
    all('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    });
  };
  addEventListener('pageshow', free);
  addEventListener('beforeunload', (event) => {
    if (leaving || !unsaved()) return;
    event.preventDefault();
    // Whoever stays can send the form again.
    setTimeout(free);
  });

  /* A link that is copied instead of followed. */
  on('click', 'a[data-copy]', (link, event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => say(words.copied ?? '', true),
      () => (location.href = link.href),
    );
  });

  /* What is like it, while a title is being typed. */
  all('[data-similar]').forEach((field) => {
    let box, wait, asked;
    const look = async () => {
      const title = field.value.trim();
      if (title === asked) return;
      asked = title;
      let items = [];
      try {
        const answer = title.length < 5 ? null : await fetch(`${field.dataset.similar}?title=${encodeURIComponent(title)}`);
        if (answer?.ok) ({ items } = await answer.json());
      } catch {
        // It is only help: without it the title is typed all the same.
      }
      if (title !== asked) return;
      if (!box) {
        box = document.createElement('div');
        box.className = 'similar similar-live';
        box.setAttribute('role', 'status');
        field.closest('.field').append(box);
      }
      box.hidden = items.length === 0;
      const head = document.createElement('p');
      head.textContent = field.dataset.similarTitle ?? '';
      const list = document.createElement('ul');
      items.slice(0, 5).forEach((item) => {
        const line = document.createElement('li');
        const link = document.createElement('a');
        Object.assign(link, { href: new URL(item.url, location.origin).pathname, target: '_blank', dir: 'auto', textContent: item.title });
        line.append(link);
        list.append(line);
      });
      box.replaceChildren(head, list);
    };
    field.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(look, 400);
    });
  });

  /* New replies are announced; they come in when the reader says so. */
  const live = document.querySelector('[data-live]');
  if (live) {
    let pause = 30000;
    let button;
    const bring = async () => {
      const replies = document.getElementById('replies');
      if (!replies || unsaved(replies)) return location.reload();
      const known = new Set(all('[id^="r-"]').map((one) => one.id));
      try {
        const answer = await fetch(location.href, { cache: 'no-cache' });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.getElementById('replies');
        if (!answer.ok || !fresh) return location.reload();
        live.dataset.count = page.querySelector('[data-live]')?.dataset.count ?? live.dataset.count;
        if (live !== replies) live.hidden = true;
        replies.replaceChildren(...fresh.childNodes);
        tell(replies);
        const news = all('[id^="r-"]', replies).filter((one) => !known.has(one.id));
        news.forEach((one) => one.classList.add('is-new'));
        button.hidden = true;
        if (news[0]) {
          news[0].tabIndex = -1;
          news[0].focus();
        }
      } catch {
        location.reload();
      }
    };
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        // The browser asks with the ETag it knows: an unchanged thread is a 304 without a body.
        const answer = await fetch(live.dataset.live, { cache: 'no-cache' });
        if (!answer.ok) throw new Error();
        const news = (await answer.json()).reply_count - Number(live.dataset.count);
        if (news <= 0) {
          pause = Math.min(pause * 1.25, 300000);
          return;
        }
        pause = 30000;
        if (!button) {
          button = document.createElement('button');
          button.className = 'button live';
          button.type = 'button';
          button.addEventListener('click', bring);
          document.querySelector('main').append(button);
        }
        const text = put(live.dataset.liveWords ?? words.replies ?? '{n}', { n: numeral(news) });
        if (button.hidden || button.textContent !== text) say(text);
        button.textContent = text;
        button.hidden = false;
      } catch {
        pause = Math.min(pause * 2, 300000);
      }
    };
    let timer;
    const next = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        await ask();
        next();
      }, pause);
    };
    document.addEventListener('visibilitychange', async () => {
      if (document.visibilityState !== 'visible') return;
      await ask();
      next();
    });
    next();
  }

  /* A part of the page that is drawn anew while a form is filled in: how a brand would look. */
  all('form[data-refresh]').forEach((form) => {
    let wait, turn = 0;
    form.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        const mine = (turn += 1);
        const body = new URLSearchParams(new FormData(form));
        body.set('preview', '1');
        try {
          const answer = await fetch(form.action, { method: 'POST', body });
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          const fresh = page.getElementById(form.dataset.refresh);
          if (fresh && mine === turn) document.getElementById(form.dataset.refresh)?.replaceWith(fresh);
        } catch {
          // The button that asks for the same is still there.
        }
      }, 400);
    });
  });
})();
