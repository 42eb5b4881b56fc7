import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import errors from '../locales/en/errors.ftl?raw';
import programs from '../locales/en/programs.ftl?raw';
import screens from '../locales/en/screens.ftl?raw';
import words from '../locales/en/words.ftl?raw';
import type { UserError } from './generated/wizard';

/** How dates, numbers and countries are written; British, as the texts are. */
const locale = 'en-GB';

const bundle = new FluentBundle(locale, { useIsolating: false });
for (const source of [screens, programs, words, errors]) {
  bundle.addResource(new FluentResource(source));
}

/** Characters that turn the direction of the text around them (UAX #9): no foreign text brings any along. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The message `id`, or its attribute when the id has the form `message.attribute`. */
export function text(id: string, args: Record<string, FluentVariable> = {}): string {
  const [name = '', attribute] = id.split('.');
  const message = bundle.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  const plain = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace(turning, '') : value,
  ]);
  const faults: Error[] = [];
  const result = pattern ? bundle.formatPattern(pattern, Object.fromEntries(plain), faults) : id;
  // A wrong word is better than no window: only development stops here.
  if (import.meta.env.DEV && (!pattern || faults.length > 0)) {
    throw new Error(`message ${id}: ${faults.map(String).join(', ') || 'missing'}`);
  }
  return result;
}

/** A part of the text of an error: its title, what happened, or what to do next. */
export function errorText(problem: UserError, part: 'title' | 'body' | 'next'): string {
  return text(
    part === 'title' ? `error-${problem.code}` : `error-${problem.code}.${part}`,
    problem.args,
  );
}

/** The day of a moment (RFC 3339), as people write it where they are. */
export function date(moment: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(moment));
}

/** Several things in one sentence: “a, b and c”. */
export function list(things: string[]): string {
  return new Intl.ListFormat(locale).format(things);
}

/** A share from 0 to 1 as a percentage. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** The name of a country given by its two letters (ISO 3166-1). */
export function country(code: string): string {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
