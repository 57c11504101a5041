const PAUSE = 1500;

/** Keeps on the server what is typed, at each pause and when the page is left before one; a sent form keeps nothing. */
export function keepDrafts() {
  for (const form of document.querySelectorAll('form[data-concept]')) {
    const area = form.querySelector('textarea');
    const note = form.querySelector('.concept__stand');
    let timer = 0, saving = null;
    const save = async leaving => {
      timer = 0;
      saving = new AbortController();
      const body = new URLSearchParams({ _csrf: form.elements._csrf.value, formulier: form.dataset.formulier, concept: area.value, soort: form.elements.soort?.value ?? '' });
      try {
        const answer = await fetch(form.dataset.concept, { method: 'POST', body, signal: saving.signal, redirect: 'error', keepalive: leaving });
        note.textContent = !answer.ok ? form.dataset.mislukt : area.value.trim() ? form.dataset.bewaard : '';
      } catch (failure) {
        note.textContent = failure.name === 'AbortError' ? '' : form.dataset.mislukt;
      }
    };
    form.addEventListener('input', event => {
      if (event.target !== area && event.target.name !== 'soort') return;
      note.textContent = '';
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE, false);
    });
    for (const moment of ['beforeunload', 'pagehide']) {
      addEventListener(moment, () => {
        if (!timer) return;
        clearTimeout(timer);
        save(true);
      });
    }
    form.addEventListener('submit', () => {
      clearTimeout(timer);
      timer = 0;
      saving?.abort();
    });
  }
}
