// The texts of the guide for the helpdesk, loaded by importing this module.

import { addTexts } from '../messages.svelte';

addTexts(
  import.meta.glob<string>('../../locales/*/guide.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
