import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language, UserError } from './generated/wizard';

/** The locales for dates, numbers and countries. English is British, like its texts. */
const locales: Record<Language, string> = { nl: 'nl', fr: 'fr', de: 'de', en: 'en-GB' };

/** The languages with their own names, in the order in which they are offered. */
export const languages: [Language, string][] = [
  ['nl', 'Nederlands'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['en', 'English'],
];

const bundles = Object.fromEntries(
  languages.map(([language]) => [
    language,
    new FluentBundle(locales[language], { useIsolating: false }),
  ]),
) as Record<Language, FluentBundle>;

const resources: [Language, FluentResource][] = [];

/** Adds the texts of files `…/LANGUAGE/NAME.ftl`. */
export function addTexts(sources: Record<string, string>) {
  for (const [path, source] of Object.entries(sources)) {
    const language = path.split('/').at(-2) as Language;
    const resource = new FluentResource(source);
    resources.push([language, resource]);
    bundles[language].addResource(resource);
  }
}

/** The ids of the texts in a language that take no argument, with their words. */
export function plainTexts(language: Language): [id: string, words: string][] {
  return resources
    .filter(([tag]) => tag === language)
    .flatMap(([, { body }]) => body)
    .flatMap(({ id, value, attributes }) => [
      [id, value] as const,
      ...Object.entries(attributes).map(([name, words]) => [`${id}.${name}`, words] as const),
    ])
    .flatMap(([id, words]) => (typeof words === 'string' ? [[id, words]] : []));
}

// The guide for the helpdesk adds its own texts, which are half as long as all the others.
addTexts(
  import.meta.glob<string>(['../locales/*/*.ftl', '!**/guide.ftl'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

let spoken = $state<Language>('en');

/** Sets the current language, if it exists; everything on the screen follows at once. */
export function speak(language: Language) {
  if (!Object.hasOwn(bundles, language)) return;
  spoken = language;
  document.documentElement.lang = language;
}

/** Characters that change the direction of the text around them (UAX #9), removed from inserted text. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The message `id`, or its attribute if the id has the form `message.attribute`, in the current language unless another
 * is given.
 */
export function text(
  id: string,
  args: Record<string, FluentVariable> = {},
  language: Language = spoken,
): string {
  const bundle = bundles[language];
  const [name = '', attribute] = id.split('.');
  const message = bundle.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  const plain = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace(turning, '') : value,
  ]);
  const faults: Error[] = [];
  const result = pattern ? bundle.formatPattern(pattern, Object.fromEntries(plain), faults) : id;
  // A wrong word is better than no window, so only development stops here.
  if (import.meta.env.DEV && (!pattern || faults.length > 0)) {
    throw new Error(`message ${id}: ${faults.map(String).join(', ') || 'missing'}`);
  }
  return result;
}

/** A part of the text of an error: its title, its cause, or the next step. */
export function errorText(
  problem: UserError,
  part: 'title' | 'body' | 'next',
  language?: Language,
): string {
  return text(
    part === 'title' ? `error-${problem.code}` : `error-${problem.code}.${part}`,
    problem.args,
    language,
  );
}

/** The day of a moment (RFC 3339) in the person's time zone; the input unchanged if it is not a moment. */
export function date(moment: string): string {
  return written(moment, { dateStyle: 'long' });
}

/** The day and the time of a moment (RFC 3339), where the exact moment matters. */
export function dateAndTime(moment: string): string {
  return written(moment, { dateStyle: 'long', timeStyle: 'short' });
}

function written(moment: string, style: Intl.DateTimeFormatOptions): string {
  const time = new Date(moment);
  // Formatting an invalid date would throw.
  if (Number.isNaN(time.getTime())) return moment;
  const day = new Intl.DateTimeFormat(locales[spoken], style).format(time);
  // French writes the first day of a month as an ordinal, which the Unicode data omits.
  return spoken === 'fr' ? day.replace(/^1 /, '1er ') : day;
}

/** The things as a list in a sentence: “a, b and c”. */
export function list(things: string[]): string {
  return new Intl.ListFormat(locales[spoken]).format(things);
}

/** The share of `part` in `whole`, as a percentage; 0 of 0 counts as all. */
export function percent(part: number, whole: number): string {
  const share = whole > 0 ? part / whole : 1;
  return new Intl.NumberFormat(locales[spoken], { style: 'percent' }).format(share);
}

/** The name of a country with this code (ISO 3166-1 alpha-2); the input unchanged if there is none. */
export function country(code: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  return (
    new Intl.DisplayNames(locales[spoken], { type: 'region', fallback: 'code' }).of(code) ?? code
  );
}
