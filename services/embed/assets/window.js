// The voting window: tells the page that opened it how the votes stand, and nobody else.
(() => {
  'use strict';
  const told = document.querySelector('[data-embed-site]');
  const close = document.querySelector('[data-embed-close]');
  if (!told || !window.opener) return;
  const { embedSite, embedIdea, embedScore, embedMine } = told.dataset;
  window.opener.postMessage({ folkmoot: { id: embedIdea, score: Number(embedScore), mine: Number(embedMine) } }, embedSite);
  if (close) {
    close.hidden = false;
    close.addEventListener('click', () => window.close());
  }
})();
