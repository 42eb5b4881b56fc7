// @ts-check
// Leaves only those entries on a page that are searched for. Without this script, all of them are there.
{
  const search = /** @type {HTMLElement} */ (document.querySelector('[role=search]'));
  const field = /** @type {HTMLInputElement} */ (search.querySelector('input'));
  const status = /** @type {HTMLElement} */ (search.querySelector('[role=status]'));
  const sections = [...document.querySelectorAll('section')];
  const entries = [...document.querySelectorAll('article')].map((article) => ({
    article,
    code: joined(article.dataset['code'] ?? ''),
    text: plain(textOf(article)),
  }));

  /**
   * What an entry says. The terms are the same in every code, and tell the countries of a way.
   * @param {Element} article
   */
  function textOf(article) {
    const said = article.querySelectorAll('h3, p, dd, :not([data-code]) > dl dt');
    return [...said].map((element) => element.textContent).join(' ');
  }

  /**
   * In small letters, without accents.
   * @param {string} text
   */
  function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }

  /**
   * A code as it is heard: `PU 201` and `pu201` are `PU-201`.
   * @param {string} text
   */
  function joined(text) {
    return plain(text).replace(/[^a-z0-9]/g, '');
  }

  /**
   * Shows what is searched for, and what a link leads to, which may be something else.
   * @param {Element | null} [linked]
   */
  function show(linked) {
    const code = joined(field.value);
    const words = plain(field.value)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const byCode = entries.filter((entry) => code !== '' && entry.code.startsWith(code));
    const byWords = entries.filter(({ text }) => words.every((word) => text.includes(word)));
    const found = byCode.length > 0 ? byCode : byWords;
    const shown = new Set(found.map(({ article }) => article));
    for (const { article } of entries) {
      article.hidden = !shown.has(article) && !linked?.contains(article);
    }
    for (const section of sections) {
      section.hidden = !section.querySelector('article:not([hidden])');
    }
    const { found: some = '', none = '' } = status.dataset;
    const result = found.length > 0 ? `${some} ${found.length}` : none;
    status.textContent = words.length > 0 ? result : '';
  }

  /** Shows what an anchor names. @param {string} hash */
  function follow(hash) {
    show(document.getElementById(hash.slice(1)));
  }

  search.hidden = false;
  field.addEventListener('input', () => {
    show();
    // Far down a page that becomes short, what was found would be above the part in sight.
    const first = sections.find((section) => !section.hidden);
    const { bottom } = search.getBoundingClientRect();
    if (first && first.getBoundingClientRect().top < bottom) first.scrollIntoView();
  });
  // Before the browser goes there: it goes to nothing that is hidden.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (link && link.hash !== '') follow(link.hash);
  });
  addEventListener('hashchange', () => {
    follow(location.hash);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  // A browser that comes back to a page fills in what was searched for.
  follow(location.hash);
}
