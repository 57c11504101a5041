/** Puts the reader where the errors are. */
export function errorSummary() {
  document.getElementById('fouten')?.focus();
}

/** Says how many characters are left once a text comes near its limit; the server counts too. */
export function counters() {
  for (const area of document.querySelectorAll('textarea[data-max]')) {
    const max = Number(area.dataset.max);
    const note = document.createElement('p');
    note.className = 'teller';
    note.setAttribute('aria-live', 'polite');
    area.after(note);
    const update = () => {
      const left = max - [...area.value].length;
      const text = left < 0 ? area.dataset.over : left <= max / 10 ? area.dataset.left : '';
      note.textContent = text.replace('{0}', String(Math.abs(left)));
      note.classList.toggle('teller--over', left < 0);
    };
    area.addEventListener('input', update);
    update();
  }
}

/** A second click on the same button sends nothing; the server would keep one request anyway. */
export function once() {
  const sent = new WeakMap();
  document.addEventListener('submit', event => {
    if (event.target.method !== 'post') return;
    if (event.timeStamp - (sent.get(event.target) ?? -3000) < 3000) event.preventDefault();
    else sent.set(event.target, event.timeStamp);
  });
}

export function printButtons() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}
