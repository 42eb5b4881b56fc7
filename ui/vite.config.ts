import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [svelte(), svelteTesting()],
  build: {
    // Safari 16.4, and the WebKitGTK of Debian 12, are the oldest web views.
    target: ['es2022', 'safari16.4'],
    // The CSP allows our own files only, and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/wizard.js',
        // The guide for the helpdesk is loaded when it is opened.
        chunkFileNames: 'assets/guide.js',
        assetFileNames: ({ names }) =>
          names.includes('Guide.css') ? 'assets/guide.css' : 'assets/wizard[extname]',
      },
    },
  },
  test: {
    environment: 'happy-dom',
    // The tests need a fixed time zone, as times are shown in the person's own.
    env: { TZ: 'UTC' },
    include: ['tests/**/*.test.ts'],
  },
});
