// The search on a page of the site: leaves only the matching entries, best first. Without this script, all are shown.

import { searched } from '../src/helpdesk/searched';
import { search } from '../src/search';

const field = document.querySelector<HTMLInputElement>('[role=search] input')!;
const status = document.querySelector<HTMLElement>('[role=status]')!;
const results = document.querySelector<HTMLElement>('#results')!;
const articles = [...document.querySelectorAll<HTMLElement>('article')];
const homes = articles.map((article) => article.parentElement!);
const sections = [...new Set(homes)];
const entries = articles.map((article) => {
  const { code } = article.dataset;
  const said = article.querySelectorAll(code ? 'p, dd' : 'p, dt, dd');
  const heading = article.querySelector('.title')?.textContent ?? '';
  return searched(
    article,
    code,
    heading,
    [...said].map(({ textContent }) => textContent).join(' '),
  );
});

/** Shows the entries found, and the target of a link, which may be another one. */
function show(linked?: Element | null) {
  const isSought = field.value.trim() !== '';
  const found = isSought ? search(entries, field.value) : [];
  const others = articles.filter((article) => article === linked);
  articles.forEach((article, index) => homes[index]?.append(article));
  if (isSought) results.append(...found, ...others);
  results.hidden = !isSought;
  for (const section of sections) section.hidden = isSought && section !== linked;
  const { found: some = '', none = '' } = status.dataset;
  const result = found.length > 0 ? `${some} ${found.length}` : none;
  status.textContent = isSought ? result : '';
}

/** Shows the target of an anchor. */
function follow(hash: string) {
  show(document.getElementById(hash.slice(1)));
}

field.closest<HTMLElement>('[role=search]')!.hidden = false;
field.addEventListener('input', () => {
  show();
  // When a page becomes short far down, the results would be above the visible part.
  const first = [results, ...sections].find((section) => !section.hidden);
  const { bottom } = field.getBoundingClientRect();
  if (first && first.getBoundingClientRect().top < bottom) first.scrollIntoView();
});
// Shows the target before the browser goes there, as it does not go to a hidden one.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest('a');
  if (link && link.hash !== '') follow(link.hash);
});
addEventListener('hashchange', () => {
  follow(location.hash);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
});
// A browser that returns to a page restores the content of the field.
follow(location.hash);
