// What the guide for the helpdesk says: of each code, and of the ways that many answers share.

import type { Language } from '../generated/wizard';
import { text } from '../messages.svelte';
import type { Entry as Searched } from '../search';
import { aspects, codeGroups, codesWithScreen, countries, headingOf, ways } from './codes';
import { searched } from './searched';
import './texts';

/** One code, or one way. */
export interface Entry {
  /** The anchor on the site. */
  id: string;
  /** None for a way. */
  code: string | null;
  heading: string;
  /** What comes before the facts. */
  about: string | null;
  facts: [term: string, said: string][];
}

/** The entries below one heading. */
export interface Group {
  /** The anchor on the site. */
  id: string;
  heading: string;
  entries: Entry[];
}

/** Leads to what has this id. In the window, which has ids of its own, the browser could not. */
export type Follow = ((id: string) => void) | undefined;

/** Stand in the headings of errors as examples. */
const examples = { program: 'Firefox', count: 1 };

/** Everything, in one language. */
export function groupsIn(language: Language): Group[] {
  const groups = codeGroups.map(([group, codes]) => ({
    id: group.toLowerCase(),
    heading: text(`guide-group-${group}`, {}, language),
    entries: codes.map((code) => entryOfCode(code, language)),
  }));
  const heading = text('guide-group-ways', {}, language);
  return [
    ...groups,
    { id: 'ways', heading, entries: ways.map((way) => entryOfWay(way, language)) },
  ];
}

function entryOfCode(code: string, language: Language): Entry {
  return {
    id: code.toLowerCase(),
    code,
    heading: text(headingOf(code), examples, language),
    about: codesWithScreen.includes(code) ? null : text('guide.outside', {}, language),
    facts: aspects.map((aspect) => [
      text(`guide-${aspect}`, {}, language),
      text(`guide-entry-${code}.${aspect}`, {}, language),
    ]),
  };
}

function entryOfWay(way: string, language: Language): Entry {
  return {
    id: way,
    code: null,
    heading: text(`guide-way-${way}`, {}, language),
    about: text(`guide-way-${way}.about`, {}, language),
    facts: countries.map((country) => [
      text(`guide-${country}`, {}, language),
      text(`guide-way-${way}.${country}`, {}, language),
    ]),
  };
}

/** The entries as they are searched. The terms are the same in every code, and tell the countries of a way. */
export function indexOf(groups: Group[]): Searched<Entry>[] {
  return groups
    .flatMap(({ entries }) => entries)
    .map((entry) => {
      const { code, heading, about, facts } = entry;
      const said = facts.flatMap(([term, said]) => (code ? [said] : [term, said]));
      return searched(entry, code, heading, [about ?? '', ...said].join(' '));
    });
}
