// Leaving fast: the link, or Shift three times within five seconds. Shift, because Escape stops a page that loads.
const PRESSES = 3;
const WITHIN_MS = 5000;

export function quickExit() {
  const target = document.body.dataset.exit;
  if (!target) return;

  // a browser keeps what a refused form sent beside the page, on disk and after leaving, to send it again on "reload"
  history.replaceState(null, '', location.href);

  const leave = () => {
    const sheet = document.createElement('div');
    sheet.className = 'weggegaan';
    sheet.setAttribute('role', 'alert');
    sheet.textContent = document.body.dataset.leaving;
    document.body.replaceChildren(sheet); // nothing of the page stays on the screen, also not while the next one loads
    document.title = '\u2060';
    location.replace(target);
  };

  for (const link of document.querySelectorAll('[data-exit-now]')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      leave();
    });
  }

  let presses = [];
  addEventListener('keydown', event => {
    if (event.key !== 'Shift') {
      presses = []; // capitals while typing are no call for help
      return;
    }
    if (event.repeat) return;
    presses = [...presses.filter(time => event.timeStamp - time < WITHIN_MS), event.timeStamp];
    if (presses.length >= PRESSES) leave();
  });

  // the browser may keep a page alive and show it again on "back": ask the server instead
  addEventListener('pageshow', event => {
    if (event.persisted) {
      document.documentElement.hidden = true;
      location.reload();
    }
  });
}
