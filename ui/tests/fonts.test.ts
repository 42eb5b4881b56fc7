// The font for letters that no font of the system has.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeFiles, read, viewSources } from './sources';

const styles = read('src/styles/fonts.css');

/** The characters for which the style declares the font. */
function declared(): (character: number) => boolean {
  const ranges = [...styles.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const,
  );
  return (character) => ranges.some(([first, last]) => first <= character && character <= last);
}

/** The characters for which the font has a glyph: the segments of its table `cmap` (OpenType 1.9, format 4). */
function drawn(): (character: number) => boolean {
  const font = readFileSync(join(import.meta.dirname, '../src/styles/fonts/dejavu-sans.ttf'));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const at = cmap + (subtables.find((offset) => font.readUInt16BE(cmap + offset) === 4) ?? 0);
  const length = font.readUInt16BE(at + 6);
  const segments = Array.from({ length: length / 2 }, (_, index) => ({
    last: font.readUInt16BE(at + 14 + 2 * index),
    first: font.readUInt16BE(at + 16 + length + 2 * index),
  }));
  return (character) => segments.some(({ first, last }) => first <= character && character <= last);
}

test('it has every character of the texts and of the view', () => {
  const texts = ['nl', 'fr', 'de', 'en'].flatMap((language) =>
    localeFiles(language).map((file) => read(`locales/${language}/${file}`)),
  );
  const characters = new Set([...texts, ...viewSources()].join('').replace(/\s/g, ''));
  const [isDeclared, isDrawn] = [declared(), drawn()];
  const missing = [...characters].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !isDeclared(code) || !isDrawn(code);
  });
  expect(missing).toEqual([]);
  expect(isDrawn(0x4e00)).toBe(false);
});

test('it is the last choice wherever a font is chosen', () => {
  const tokens = read('src/styles/tokens.css');
  const choices = [...tokens.matchAll(/--type[\w-]*:([^;]*);/g)].map(([, families]) => families);
  expect(choices).toHaveLength(2);
  for (const families of choices) expect(families).toMatch(/'Wizard Fallback'$/);
});
