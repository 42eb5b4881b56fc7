// The helpdesk's pages, docs/helpdesk/LANGUAGE.md, made of its own texts and of those of the window.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { mentionsOf, outsideMessages } from '../src/generated/errorCodes';
import { localeFiles, read } from './sources';

/** The step code of every screen, with the message that is its heading. */
export const screens: Record<string, string> = {
  P0: 'start',
  P1: 'review-order',
  P2: 'pickup-password',
  P3: 'certificate-password-choose',
  P4: 'agreement',
  P5: 'download',
  P6: 'install',
  P7: 'done',
  F1: 'certificate-password-open-brought',
  F2: 'inspect',
  K1: 'check-certificates',
  K2: 'remove',
  C1: 'connection',
};

const prefixes = [...new Set(Object.keys(mentionsOf).map((code) => code.slice(0, 2)))];

/** Every code of which there is a picture. */
export const codesWithPicture = [...Object.keys(screens), ...Object.keys(mentionsOf)];

/** Every code that a caller can read out, by the name of the group in which it stands on the page. */
export const groups: [string, string[]][] = [
  ['screens', Object.keys(screens)],
  ...prefixes.map((prefix): [string, string[]] => [
    prefix,
    Object.keys({ ...mentionsOf, ...outsideMessages }).filter((code) => code.startsWith(prefix)),
  ]),
];

/** What is said of each code. */
export const parts = ['means', 'ask', 'do'] as const;

/** What to do at the end of many answers, which depends on the country. */
const ways = ['new-order', 'forgotten-pickup-password', 'reissue', 'renewal', 'cancelling'];

const countries = ['belgium', 'netherlands', 'elsewhere'];

/** What stands in the heading of an error as an example. */
const examples: Record<string, FluentVariable> = { program: 'Firefox', count: 1 };

/** The texts of the helpdesk, from here. */
export const textsOf = (language: string) => `../docs/helpdesk/texts/${language}.ftl`;

/** The page of a language, in Markdown. */
export function page(language: string): string {
  const text = speaker(language);
  const mark = (id: string) => `<a id="${id.toLowerCase()}"></a>`;
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const table = (group: string, columns: string[], rows: string[][]) => [
    `## ${mark(group)}${text(`group-${group}`)}`,
    '',
    line(columns.map((column) => text(`column-${column}`))),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
  ];
  const rowOfCode = (code: string) => {
    const picture = `pictures/${language}/${code}.png`;
    const shown = `[<img src="${picture}" alt="${code}" width="240">](${picture})<br>`;
    const messages: Record<string, string> = { ...screens, ...outsideMessages };
    const heading = text(messages[code] ?? `error-${code}`);
    return [
      `${mark(code)}**${code}**`,
      `${codesWithPicture.includes(code) ? shown : ''}**${heading}**`,
      ...parts.map((part) => text(`helpdesk-${code}.${part}`)),
    ];
  };
  const rowOfWay = (way: string) => [
    `${mark(way)}**${text(`way-${way}`)}**<br>${text(`way-${way}.about`)}`,
    ...countries.map((country) => text(`way-${way}.${country}`)),
  ];
  const links = [...groups.map(([group]) => group), 'ways'].map(
    (group) => `[${text(`group-${group}`)}](#${group.toLowerCase()})`,
  );
  return [
    '<!-- Made by `cargo xtask walkthrough`. The texts are in texts/, and in ui/locales. -->',
    '',
    `# ${text('page')}`,
    '',
    ...['lead', 'code', 'help-code', 'never'].flatMap((part) => [text(`page.${part}`), '']),
    ...[links.join(' · '), ''],
    ...groups.flatMap(([group, codes]) =>
      table(group, ['code', 'sees', ...parts], codes.map(rowOfCode)),
    ),
    ...table('ways', ['way', ...countries], ways.map(rowOfWay)),
  ].join('\n');
}

/** Says a message, or one of its attributes, in a language. */
function speaker(language: string): (id: string) => string {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const windows = localeFiles(language).map((file) => `locales/${language}/${file}`);
  for (const path of [...windows, textsOf(language)]) {
    bundle.addResource(new FluentResource(read(path)));
  }
  return (id) => {
    const [name = '', attribute] = id.split('.');
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) throw new Error(`${textsOf(language)} does not say ${id}`);
    const faults: Error[] = [];
    const said = bundle.formatPattern(pattern, examples, faults);
    if (faults.length > 0) throw new Error(`${textsOf(language)}, ${id}: ${faults.join(', ')}`);
    return said.replace(/[|<]/g, '\\$&');
  };
}
