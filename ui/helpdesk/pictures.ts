// The pictures of callers' screens, `pictures/LANGUAGE/CODE.png`, which `cargo xtask helpdesk` takes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/generated/wizard';
import { codesWithScreen } from '../src/helpdesk/codes';

/** The size in pixels. A page states it, so that nothing moves when a picture arrives late. */
export interface Size {
  width: number;
  height: number;
}

/** The path of a picture, relative to a page. */
export function pathOf(language: Language, code: string): string {
  return `pictures/${language}/${code}.png`;
}

/** The size of the picture of each code. Throws if one is missing. */
export function sizes(site: string, language: Language): Record<string, Size> {
  return Object.fromEntries(
    codesWithScreen.map((code) => [code, sizeOf(readFileSync(join(site, pathOf(language, code))))]),
  );
}

/** The size in a PNG: its first chunk has it in a fixed place (RFC 2083, 4.1.1). */
export function sizeOf(png: Buffer): Size {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
