/** A link to a folded part opens it, also where the browser does not do so by itself. */
export function openFolded() {
  const open = () => {
    const part = document.getElementById(location.hash.slice(1));
    if (part?.tagName === 'DETAILS') part.open = true;
  };
  addEventListener('hashchange', open);
  open();
}
