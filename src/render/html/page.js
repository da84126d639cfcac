// Adds what a page cannot do by itself: search, filters and a switch between light and dark. All is readable without.
(() => {
  'use strict';
  const root = document.documentElement;
  const form = document.getElementById('filters');
  const answer = form.querySelector('output');

  // Light and dark: what the system says, until somebody chooses.
  const themes = ['system', 'light', 'dark'];
  const button = document.getElementById('theme');
  const stored = () => { try { return localStorage.getItem('goals-theme'); } catch { return null; } };
  const setTheme = (theme) => {
    if (theme === 'system') delete root.dataset.theme; else root.dataset.theme = theme;
    button.textContent = `Colours: ${theme}`;
    button.dataset.theme = theme;
  };
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(button.dataset.theme) + 1) % themes.length];
    setTheme(next);
    try { localStorage.setItem('goals-theme', next); } catch { /* a page from a file may have no storage */ }
  });
  setTheme(themes.includes(stored()) ? stored() : 'system');
  button.hidden = false;

  // Everything that can be shown or not, read once: first when somebody narrows down.
  const read = (element, page) => ({
    element, page, shown: true, status: element.dataset.status ?? '', owners: (element.dataset.owners ?? '').split('\n'),
    words: '',
  });
  let known = null;
  const collect = () => {
    const pages = [...document.querySelectorAll('.page')].map((element) => ({
      element, shown: true,
      groups: [...element.querySelectorAll('.group')].map((group) => ({
        ...read(group, element.id),
        words: group.querySelector('h3').textContent.toLowerCase(),
        rows: [...group.querySelectorAll('.row')].map((row) => ({
          ...read(row, element.id), words: row.querySelector('.what').textContent.toLowerCase(),
        })),
      })),
      asides: [...element.querySelectorAll('.aside, .log')],
    }));
    const pageOf = (link) => (link && document.getElementById(link.hash.slice(1))?.closest('.page')?.id) ?? '';
    const lines = [...document.querySelectorAll('.attention > .item')].map((element) => ({
      ...read(element, pageOf(element.querySelector('a'))), words: element.textContent.toLowerCase(),
    }));
    return { pages, lines, folds: [...document.querySelectorAll('.needs details, .news details')] };
  };

  const show = (thing, shown) => {
    if (thing.shown !== shown) { thing.element.hidden = !shown; thing.shown = shown; }
    return shown;
  };
  const apply = () => {
    const { words, page, owner, status } = form.elements;
    const wanted = {
      words: words.value.trim().toLowerCase(), page: page?.value ?? '', owner: owner.value, status: status.value,
    };
    const all = !wanted.words && !wanted.page && !wanted.owner && !wanted.status;
    if (all && !known) return;
    known ??= collect();
    const fits = (thing) => (!wanted.owner || thing.owners.includes(wanted.owner))
      && (!wanted.status || thing.status === wanted.status);
    let count = 0;
    let total = 0;
    for (const part of known.pages) {
      const isPage = !wanted.page || part.element.id === wanted.page;
      let any = false;
      for (const group of part.groups) {
        const named = group.words.includes(wanted.words);
        let rows = 0;
        for (const row of group.rows) {
          total += 1;
          if (show(row, all || (isPage && fits(row) && (named || row.words.includes(wanted.words))))) rows += 1;
        }
        count += rows;
        const alone = group.rows.length === 0 && isPage && named && fits(group);
        if (show(group, all || rows > 0 || alone)) any = true;
      }
      for (const aside of part.asides) aside.hidden = !all;
      show(part, all || any);
    }
    for (const line of known.lines) {
      show(line, all || (fits(line) && (!wanted.page || line.page === wanted.page) && line.words.includes(wanted.words)));
    }
    // What was found must not stay folded away.
    for (const fold of known.folds) {
      if (!all && !fold.open) {
        fold.open = true;
        fold.dataset.opened = '';
      } else if (all && 'opened' in fold.dataset) {
        fold.open = false;
        delete fold.dataset.opened;
      }
    }
    answer.textContent = all ? '' : `${count} of ${total} shown`;
  };
  let waiting = 0;
  const soon = () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(apply); };
  form.addEventListener('input', soon);
  form.addEventListener('reset', soon);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;

  document.addEventListener('keydown', (event) => {
    const search = form.elements.words;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape' && document.activeElement === search && search.value) {
      search.value = '';
      soon();
    }
  });
})();
