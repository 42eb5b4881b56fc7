// @ts-check
// Leads on to the page in the first of the browser's languages that there is, at the same anchor.
{
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll('a[hreflang]');
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const page = spoken.flatMap((tag) => [...links].filter((link) => link.hreflang === tag))[0];
  // The browser's way back does not lead here again, which would lead on at once.
  if (page) location.replace(page.href + location.hash);
}
