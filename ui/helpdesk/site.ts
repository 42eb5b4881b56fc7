// The helpdesk's site: a page for each language, with shared files, and a first page that leads to them.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { languages } from '../src/messages.svelte';
import tokens from '../src/styles/tokens.css?raw';
import Index from './Index.svelte';
import chooser from './language.js?raw';
import Page from './Page.svelte';
import { sizes } from './pictures';
import style from './site.css?raw';

/** Writes the site into a folder that already has the pictures, with the script that searches its pages. */
export function write(site: string, search: string) {
  const put = (name: string, text: string) => writeFileSync(join(site, name), text);
  put('site.css', tokens + style);
  put('search.js', search);
  put('language.js', chooser);
  put('index.html', documentOf('en', 'language.js', render(Index)));
  for (const [language] of languages) {
    const props = { language, sizes: sizes(site, language) };
    put(`${language}.html`, documentOf(language, 'search.js', render(Page, { props })));
  }
}

/** The whole file, without Svelte's marks for hydration: there is no script to hydrate it. */
function documentOf(language: string, script: string, page: { head: string; body: string }) {
  const marks = /<!--.*?-->/gs;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="site.css">
<script src="${script}" defer></script>
${page.head.replace(marks, '')}
</head>
<body>
${page.body.replace(marks, '')}
</body>
</html>
`;
}
