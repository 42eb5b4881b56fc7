// @ts-check
// Redirects to the page in the first available language of the browser, at the same anchor.
{
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll('a[hreflang]');
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const page = spoken.flatMap((tag) => [...links].filter((link) => link.hreflang === tag))[0];
  // `replace` leaves no entry in the history, so that Back does not redirect again.
  if (page) location.replace(page.href + location.hash);
}
