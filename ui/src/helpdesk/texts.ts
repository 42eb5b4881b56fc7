// The texts of the guide for the helpdesk. Whoever imports this has them.

import { addTexts } from '../messages.svelte';

addTexts(
  import.meta.glob<string>('../../locales/*/guide.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
