const typing = target => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
const plain = event => !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);

/** j and k walk through the lines of the desk, x chooses one. */
export function rowKeys() {
  const rows = [...document.querySelectorAll('.rijen tbody tr a.naam')];
  if (!rows.length) return;
  addEventListener('keydown', event => {
    if (!plain(event)) return;
    const at = rows.findIndex(row => row.closest('tr').contains(document.activeElement));
    if (event.key === 'j') rows[Math.min(at + 1, rows.length - 1)].focus();
    else if (event.key === 'k') rows[Math.max(at - 1, 0)].focus();
    else if (event.key === 'x' && at >= 0) rows[at].closest('tr').querySelector('input[type=checkbox]')?.click();
  });
}

/** A slash goes to the search box. */
export function searchKey() {
  const box = document.getElementById('zoek');
  addEventListener('keydown', event => {
    if (box && event.key === '/' && plain(event)) {
      event.preventDefault();
      box.focus();
    }
  });
}
