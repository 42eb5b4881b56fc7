// The pictures of what callers see, `pictures/LANGUAGE/CODE.png`. `cargo xtask helpdesk` takes them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/generated/wizard';
import { codesWithScreen } from '../src/helpdesk/codes';

/** In pixels. A page names it, so that nothing moves when a picture arrives late. */
export interface Size {
  width: number;
  height: number;
}

/** Where a picture is, from a page. */
export function pathOf(language: Language, code: string): string {
  return `pictures/${language}/${code}.png`;
}

/** The size of the picture of each code. Throws where one is missing. */
export function sizes(site: string, language: Language): Record<string, Size> {
  return Object.fromEntries(
    codesWithScreen.map((code) => [code, sizeOf(readFileSync(join(site, pathOf(language, code))))]),
  );
}

/** The first chunk of a PNG has it in a fixed place (RFC 2083, 4.1.1). */
export function sizeOf(png: Buffer): Size {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
