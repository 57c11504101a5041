import { quietly } from './quiet.js';

const SETTLE = 800, POLL = 30000, RARELY = 4, GIVE_UP = 5;

/**
 * Says that something changed: at once by a stream of events, and where that does not come through, by asking now and
 * then. Only while the page is in view: a browser has few connections to spare.
 */
function follow(onNews) {
  let source = null, stand = null, failures = 0, turn = 0, streaming = false;
  const stop = () => { source?.close(); source = null; streaming = false; };
  const start = () => {
    if (source || document.hidden || !window.EventSource) return;
    source = new EventSource('/werkbak/nieuws');
    source.onopen = () => { streaming = true; ask(); }; // what happened while nobody listened
    source.onerror = () => { streaming = false; };
    source.addEventListener('zaak', event => onNews(JSON.parse(event.data).zaak));
    source.addEventListener('alles', () => onNews(null));
  };
  const ask = async () => {
    try {
      const answer = await fetch('/werkbak/stand', { headers: { 'X-Stil': '1' }, redirect: 'error' });
      if (!answer.ok) throw new Error(String(answer.status));
      const now = await answer.text();
      if (stand !== null && now !== stand) onNews(null);
      stand = now;
      failures = 0;
    } catch {
      failures++;
    }
  };
  const tick = () => {
    turn++;
    if (!document.hidden && failures < GIVE_UP && (!streaming || turn % RARELY === 0)) ask();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) stop();
    else { start(); ask(); }
  });
  addEventListener('pagehide', stop);
  start();
  ask();
  setInterval(tick, POLL);
}

const rowsOf = root => new Map([...root.querySelectorAll('tr[data-zaak]')]
  .map(row => [row.dataset.zaak, row.dataset.versie + ' ' + (row.closest('section')?.id ?? '')]));

/** Counts follow at once, in their places; the lines wait for the worker, so that nothing moves under a hand. */
export function liveDesk() {
  const bar = document.querySelector('.nieuws[data-lijst]');
  if (!bar) return;
  let fresh = null, waiting = 0;
  const look = async () => {
    waiting = 0;
    try {
      fresh = await quietly(location.href);
    } catch {
      return;
    }
    counts(fresh);
    const changed = differences(rowsOf(document), rowsOf(fresh));
    bar.hidden = changed === 0;
    say(bar, changed === 0 ? '' : changed === 1 ? bar.dataset.een : bar.dataset.meer.replace('{0}', String(changed)));
  };
  bar.querySelector('button').addEventListener('click', () => {
    if (fresh) show(fresh);
    bar.hidden = true;
    say(bar, '');
  });
  follow(() => { waiting ||= setTimeout(look, SETTLE); });
}

/** On the bar for the eye, and in the live region beside it, which is there before it says something. */
function say(bar, words) {
  for (const place of [bar.querySelector('.nieuws__tekst'), bar.parentElement.querySelector('[role=status]')]) {
    if (place.textContent !== words) place.textContent = words;
  }
}

function differences(old, now) {
  let count = 0;
  for (const [zaak, stand] of now) if (old.get(zaak) !== stand) count++;
  for (const zaak of old.keys()) if (!now.has(zaak)) count++;
  return count;
}

/** A count is the text of an element with the same name on both pages. */
function counts(fresh) {
  for (const place of document.querySelectorAll('[data-tel]')) {
    const now = fresh.querySelector(`[data-tel="${place.dataset.tel}"]`)?.textContent ?? '0';
    if (place.textContent !== now) place.textContent = now;
  }
}

/** Puts the new lines in place; what was ticked stays ticked and what had the focus keeps it. */
function show(fresh) {
  const ticked = new Set([...document.querySelectorAll('.rijen input:checked')].map(box => box.value.split(' ')[0]));
  const focused = document.activeElement?.closest('tr[data-zaak]')?.dataset.zaak;
  for (const part of document.querySelectorAll('[data-vers]')) {
    const now = fresh.querySelector(`[data-vers="${part.dataset.vers}"]`);
    if (now) part.replaceChildren(...document.importNode(now, true).childNodes);
  }
  for (const box of document.querySelectorAll('.rijen input[type=checkbox]')) box.checked = ticked.has(box.value.split(' ')[0]);
  const again = focused && document.querySelector(`tr[data-zaak="${focused}"] a.naam`);
  (again ?? document.querySelector('[data-vers=lijst]'))?.focus({ preventScroll: true });
}

/** On the page of a case: says that it changed meanwhile, and who else has it open. */
export function liveCase() {
  const bar = document.querySelector('.nieuws[data-zaak]');
  if (!bar) return;
  follow(zaak => {
    if (zaak !== bar.dataset.zaak || !bar.hidden) return;
    bar.hidden = false;
    say(bar, bar.dataset.een);
  });
  watch(document.querySelector('[data-kijkers]'));
}

function watch(place) {
  if (!place) return;
  let timer = 0;
  const ask = async () => {
    clearTimeout(timer);
    if (document.hidden) return;
    try {
      const now = (await quietly(place.dataset.kijkers)).getElementById('kijkers');
      const words = now.textContent.trim();
      if (place.textContent !== words) place.textContent = words;
      if (now.dataset.opnieuw === 'true') timer = setTimeout(ask, 20000);
    } catch {
      place.textContent = '';
    }
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
