import { quietly } from './quiet.js';

const EVERY = 1500, GIVE_UP = 5;

/** Shows how far something in the background is, without a reload; when it is over, the page is opened anew. */
export function progress() {
  const place = document.querySelector('[data-voortgang]');
  if (!place) return;
  place.querySelector('.ververs')?.remove();
  let failures = 0;
  const ask = async () => {
    if (!document.hidden) {
      try {
        const now = (await quietly(location.href)).querySelector('[data-voortgang]');
        if (!now) return location.reload();
        place.querySelector('progress').value = now.querySelector('progress').value;
        place.querySelector('progress + p').textContent = now.querySelector('progress + p').textContent;
        failures = 0;
      } catch {
        if (++failures >= GIVE_UP) return location.reload();
      }
    }
    setTimeout(ask, EVERY);
  };
  setTimeout(ask, EVERY);
}
