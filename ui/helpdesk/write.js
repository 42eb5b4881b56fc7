// Writes the helpdesk's site: `node helpdesk/write.js DIRECTORY`, from the folder `ui`. Vite runs the TypeScript.

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error('usage: node helpdesk/write.js DIRECTORY');
const { module } = await runnerImport('./helpdesk/site.ts', { plugins: [svelte()] });
module.write(directory);
