// The search of Help: usual inputs lead to the right answer, in every language.

import { afterEach, describe, expect, test } from 'vitest';
import { topicsOf } from '../src/generated/errorCodes';
import type { ErrorCode, Language, Residence, Screen } from '../src/generated/wizard';
import { indexFor } from '../src/help/indexFor';
import { groups, topics, topicsForError, topicsForScreen } from '../src/help/topics';
import { languages, speak, text } from '../src/messages.svelte';
import { search } from '../src/search';
import { valuesOf } from './sources';

afterEach(() => speak('en'));

function found(language: Language, typed: string, residence: Residence | null = 'belgium') {
  speak(language);
  return search(indexFor(residence), typed).map(({ id }) => id);
}

const first: [Language, string, string][] = [
  ['en', 'forgot password', 'forgotten-pickup-password'],
  ['en', 'I forgot my pickup password', 'forgotten-pickup-password'],
  ['nl', 'wachtwoord vergeten', 'forgotten-pickup-password'],
  ['fr', 'mot de passe oublié', 'forgotten-pickup-password'],
  ['de', 'Passwort vergessen', 'forgotten-pickup-password'],
  ['de', 'Kennwort vergessen', 'forgotten-pickup-password'],
  ['en', 'forgotten certificate password', 'forgotten-certificate-password'],
  ['nl', 'certificaatwachtwoord vergeten', 'forgotten-certificate-password'],
  ['en', 'intervat', 'fps-finance'],
  ['nl', 'FOD Financiën', 'fps-finance'],
  ['fr', 'SPF Finances', 'fps-finance'],
  ['de', 'FÖD Finanzen', 'fps-finance'],
  ['en', 'internet explorer', 'old-systems'],
  ['de', 'Windows XP', 'old-systems'],
  ['en', 'renew', 'renew'],
  ['nl', 'verlengen', 'renew'],
  ['fr', 'renouveler', 'renew'],
  ['de', 'verlängern', 'renew'],
  ['en', 'new computer', 'new-computer'],
  ['nl', 'nieuwe computer', 'new-computer'],
  ['fr', 'nouvel ordinateur', 'new-computer'],
  ['de', 'neuer Computer', 'new-computer'],
  ['en', 'keychain access', 'by-hand-macos'],
  ['en', 'stolen', 'compromised'],
  ['fr', 'volé', 'compromised'],
  ['en', 'what is non-repudiation', 'non-repudiation'],
  ['nl', 'telefoon', 'who-to-ask'],
];

test.each(first)('%s: “%s” finds %s first', (language, typed, id) => {
  expect(found(language, typed)[0]).toBe(id);
});

describe('search', () => {
  test('minds neither accents nor capitals', () => {
    expect(found('fr', 'MOT DE PASSE OUBLIE')).toEqual(found('fr', 'mot de passe oublié'));
    expect(found('fr', 'reemission')[0]).toBe('reissue');
    expect(found('de', 'schlussel')).toContain('compromised');
  });

  test('finds a word by its beginning, and within a long word', () => {
    expect(found('en', 'rene')[0]).toBe('renew');
    expect(found('nl', 'wachtwoord')).toContain('primary-password');
    expect(found('de', 'zertifikate')).toContain('intermediates');
  });

  test.each([
    'forgoten pasword',
    'frogotten password',
    'forgottten passwort',
    'forgatten password',
  ])('is kind to a slip: %s', (typed) =>
    expect(found('en', typed)[0]).toBe('forgotten-pickup-password'),
  );

  test('a slip in a short word is another word', () => {
    expect(found('en', 'vpm')).toEqual([]);
    expect(found('en', 'vpn')[0]).toBe('log-in');
  });

  test('finds the code of an error', () => {
    expect(found('en', 'PU-201').slice(0, 3)).toContain('wrong-pickup-password');
    expect(found('en', 'fi-623')).toContain('public-certificate');
    expect(found('en', 'XX-999')).toEqual([]);
  });

  test('finds nothing for what is not there', () => {
    expect(found('en', 'qqqqqq')).toEqual([]);
    expect(found('en', '   ')).toEqual([]);
    expect(found('en', '?!')).toEqual([]);
  });

  test('a word of the question counts more than one of the answer', () => {
    const all = found('en', 'reissue');
    expect(all[0]).toBe('reissue');
    // Only the answer's body has the word.
    expect(all.indexOf('not-exportable')).not.toBe(0);
  });

  test('looks into the answers for where the person lives', () => {
    expect(found('en', 'Noordermeer', 'netherlands')).toContain('who-to-ask');
    expect(found('en', 'Noordermeer', 'belgium')).toEqual([]);
    expect(found('en', 'Noordermeer', null)).toContain('who-to-ask');
  });
});

describe('every topic', () => {
  test('is there once, in one group', () => {
    const ids = topics.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(groups.every((group) => group.topics.length > 0)).toBe(true);
  });

  test.each(languages.map(([language]) => language))(
    'is found by its own question: %s',
    (language) => {
      for (const topic of topics) {
        speak(language);
        const question = text(`help-${topic.id}`);
        expect(found(language, question).slice(0, 2), question).toContain(topic.id);
      }
    },
  );
});

test.each(valuesOf('Screen') as Screen['name'][])('%s has topics of its own', (name) => {
  expect(topicsForScreen(name)).not.toEqual([]);
});

const codes = Object.keys(topicsOf) as ErrorCode[];

test.each(codes)('%s has topics of its own', (code) => {
  expect(topicsForError(code)).not.toEqual([]);
});

test('only screens that exist have topics, and only topics that exist have errors', () => {
  const screens = valuesOf('Screen');
  expect(
    topics.flatMap(({ screens = [] }) => screens).filter((name) => !screens.includes(name)),
  ).toEqual([]);
  const ids = topics.map(({ id }) => id);
  expect(
    Object.values(topicsOf)
      .flat()
      .filter((id) => !ids.includes(id)),
  ).toEqual([]);
});
