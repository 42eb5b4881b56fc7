// The content of the guide for the helpdesk: each code, and the ways that many answers share.

import type { Language } from '../generated/wizard';
import { examples } from '../help/typedCode';
import { text } from '../messages.svelte';
import type { Entry as Searched } from '../search';
import { aspects, codeGroups, codesWithScreen, countries, headingOf, ways } from './codes';
import { searched } from './searched';
import './texts';

/** A code, or a way. */
export interface Entry {
  /** The anchor on the site. */
  id: string;
  /** None for a way. */
  code: string | null;
  heading: string;
  /** The text before the facts. */
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

/** Leads to the element with this id. In the window, which has its own ids, an anchor could not. */
export type Follow = ((id: string) => void) | undefined;

/** All groups, in one language. */
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

/** The search index of the entries. The terms are the same in every code, and distinguish the countries of a way. */
export function indexOf(groups: Group[]): Searched<Entry>[] {
  return groups
    .flatMap(({ entries }) => entries)
    .map((entry) => {
      const { code, heading, about, facts } = entry;
      const said = facts.flatMap(([term, said]) => (code ? [said] : [term, said]));
      return searched(entry, code, heading, [about ?? '', ...said].join(' '));
    });
}
