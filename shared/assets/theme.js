// The colours somebody has chosen, before anything is drawn: this file stands in the head and holds the page up, which is why it
// is no larger. The server does not look at the cookie, so that a page kept for everybody is the same for everybody.
(() => {
  const chosen = /(?:^|; )folkmoot\.theme=(light|dark)/.exec(document.cookie);
  if (chosen) document.documentElement.dataset.theme = chosen[1];
})();
