// The content of the source files: generated types, messages, components.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Pattern } from '@fluent/syntax';

const ui = join(import.meta.dirname, '..');

export function read(path: string): string {
  return readFileSync(join(ui, path), 'utf8');
}

/** The text of every component and module of the view, without the generated types. */
export function viewSources(): string[] {
  return sources(/^(?!generated).*\.(svelte|ts)$/);
}

/** The text of everything with styles for the screen; the tokens are their values. */
export function styleSources(): string[] {
  return sources(/^(?!styles.(tokens|print)\.css).*\.(svelte|css)$/);
}

function sources(kind: RegExp): string[] {
  return readdirSync(join(ui, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => kind.test(path))
    .map((path) => read(join('src', path)));
}

/** The names of the files that hold the texts of a language. */
export function localeFiles(language: string): string[] {
  return readdirSync(join(ui, 'locales', language)).sort();
}

/** The texts of a language by `message` and `message.attribute`, in their source form. */
export function messageTexts(language: string): Map<string, string> {
  const texts = localeFiles(language).flatMap((file) => {
    const source = read(`locales/${language}/${file}`);
    const text = (pattern: Pattern) => source.slice(pattern.span?.start, pattern.span?.end);
    return parse(source, {}).body.flatMap((entry): [string, string][] => {
      if (entry.type !== 'Message') return [];
      const { id, value, attributes } = entry;
      return [
        ...(value ? [[id.name, text(value)] as [string, string]] : []),
        ...attributes.map((attribute): [string, string] => [
          `${id.name}.${attribute.id.name}`,
          text(attribute.value),
        ]),
      ];
    });
  });
  return new Map(texts);
}

/** The ids of all messages of a language. */
export function messageIds(language: string): string[] {
  return [...messageTexts(language).keys()];
}

/**
 * The ids that the Rust sources use: `text(language, "id", …)`, the report's `say("id")`, and the `page.text("id")` of
 * the window of the CA's page.
 */
export function textsOutsideTheWindow(): string[] {
  const sources = ['crates', 'src-tauri'].flatMap((folder) =>
    readdirSync(join(ui, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\bsrc\/.*\.rs$/.test(path) && !path.startsWith('texts/'))
      .map((path) => read(join('..', folder, path))),
  );
  return sources.flatMap((source) =>
    [
      ...source.matchAll(
        /\b(?:say\(|text\(\s*[\w.()]*?language(?:\(\))?,|page(?:\(\))?\.text(?:_about)?\()\s*"([^"]+)"/g,
      ),
    ].map(([, id]) => id ?? ''),
  );
}

/** The strings that a generated type permits; for `Screen`, the names of the screens. */
export function valuesOf(type: string): string[] {
  const source = read('src/generated/wizard.ts').replace(/\/\*[^]*?\*\//g, '');
  const declaration = source.match(new RegExp(`export type ${type} = ([^]*?);\\s*(?:export|$)`));
  const values = type === 'Screen' ? /"?name"?: "([^"]+)"/g : /"([^"]+)"/g;
  const found = [...(declaration?.[1] ?? '').matchAll(values)].map(([, value]) => value ?? '');
  if (found.length === 0) throw new Error(`no values of ${type} in the generated types`);
  return found;
}

/**
 * The values of a template such as `step-${step}`, given the type of the expression within it. A text without an
 * expression stays as it is.
 */
export function expand(template: string, types: Record<string, string[]>): string[] {
  const hole = template.match(/\$?\{([^}]+)\}/);
  if (!hole) return [template];
  const [all, expression = ''] = hole;
  const values = types[expression];
  if (!values) throw new Error(`say in the test what “${expression}” of “${template}” can be`);
  return values.flatMap((value) => expand(template.replace(all, value), types));
}
