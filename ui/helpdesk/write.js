// Writes the helpdesk's site: `node helpdesk/write.js DIRECTORY`, in the folder `ui`. Vite runs the TypeScript.

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: node helpdesk/write.js DIRECTORY');

// One classic script: browsers do not load modules from local files.
const [script] = await build({
  configFile: false,
  logLevel: 'warn',
  build: { write: false, lib: { entry: 'helpdesk/search.ts', name: 'search', formats: ['iife'] } },
});
// The components' styles are written into the pages.
const plugins = [svelte({ emitCss: false, compilerOptions: { css: 'injected' } })];
const { module } = await runnerImport('./helpdesk/site.ts', { plugins });
module.write(directory, script.output[0].code);
