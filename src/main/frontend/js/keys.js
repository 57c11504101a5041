import { quietly } from './quiet.js';

const typing = target => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], dialog');
const plain = event => !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !typing(event.target);

const links = { w: '.balk__nav a[href="/werkbak"]', m: '.balk__nav a[href="/werkbak?van=ik"]' };
const places = { c: 'contact', s: 'schrijven', t: 'toewijzen', l: 'tijdlijn' };

/** Single keys, unless the worker switched them off (WCAG 2.1.4); never while somebody types. */
export function shortcuts() {
  if (document.body.dataset.toetsen === 'uit') return;
  addEventListener('keydown', event => {
    if (!plain(event)) return;
    const act = rowKey(event.key) ?? other(event.key);
    if (act) {
      event.preventDefault();
      act();
    }
  });
}

/** j and k walk through the lines of the desk, x chooses one. */
function rowKey(key) {
  if (!['j', 'k', 'x'].includes(key)) return null;
  const rows = [...document.querySelectorAll('.rijen tbody tr a.naam')];
  const at = rows.findIndex(row => row.closest('tr').contains(document.activeElement));
  if (key === 'x') return at < 0 ? null : () => rows[at].closest('tr').querySelector('input[type=checkbox]')?.click();
  const next = rows[key === 'j' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0)];
  return next ? () => next.focus() : null;
}

function other(key) {
  if (key === '?') return help;
  const box = key === '/' ? document.getElementById('zoek') : null;
  if (box) return () => box.focus();
  const click = key === 'n' ? document.querySelector('.nieuws:not([hidden]) :is(button, a)') : document.querySelector(links[key] ?? 'none');
  if (click) return () => click.click();
  const place = document.getElementById(places[key] ?? 'none');
  return place ? () => goTo(place) : null;
}

function goTo(place) {
  place.scrollIntoView();
  const field = place.querySelector('input:not([type=hidden]), textarea, select, a, button');
  (field ?? place).focus();
}

/** The help sheet is the page about the keys, shown on top of this one. */
async function help() {
  const address = '/mijn-account/sneltoetsen';
  try {
    const page = await quietly(address);
    const sheet = document.createElement('dialog');
    sheet.className = 'blad';
    sheet.setAttribute('aria-labelledby', 'h-toetsen');
    sheet.append(page.getElementById('toetsen'));
    sheet.addEventListener('close', () => sheet.remove());
    document.body.append(sheet);
    sheet.showModal();
    sheet.querySelector('form[method=dialog] button').focus();
  } catch {
    location.href = address;
  }
}
