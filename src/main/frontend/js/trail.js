/** Gives what was found an address, so that Back and Reload work: for a form that was sent the browser asks first. */
export function searchTrail() {
  const trail = document.querySelector('main[data-spoor]')?.dataset.spoor;
  if (trail) history.replaceState(null, '', trail);
}
