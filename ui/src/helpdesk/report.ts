// A caller's report, read in the helper's language: its lines are made of texts that are in every language.

import type { Language } from '../generated/wizard';
import { languages, plainTexts, text } from '../messages.svelte';
import { examples } from '../help/typedCode';
import { mentionsOf } from '../generated/errorCodes';

/** A report in the helper's language. */
export interface Report {
  helpCode: string;
  /** The error on the caller's screen, and the code of the screen. */
  codes: string[];
  /** The parts of the report, with line breaks. */
  parts: string[];
}

/** The most characters that are read: three times the longest report. */
const most = 60_000;
/** The messages of which a report is made. */
const said =
  /^((report|practice|caller-residence|target|held|program|ready|check|link-status|task|doubt)\b|error-.*\.next$)/;
/** The headings that contain a moment. */
const headings = ['report-connection', 'report-last-look'];
/** Stands for the moment in a heading. */
const moment = '\u0000';

/** Reads a report in any of the languages, from an e-mail too; none if the text contains no report. */
export function readReport(pasted: string, to: Language): Report | null {
  const lines = pasted
    .slice(0, most)
    .split(/\r?\n/)
    .map((line) => line.replace(/^[>\s]+/, '').trimEnd());
  const tags = languages.map(([tag]) => tag);
  const from = tags.find((tag) => lines.includes(text('report-title', {}, tag)));
  if (!from) return null;
  const report = lines.slice(lines.indexOf(text('report-title', {}, from)));
  const label = `${text('report-help-code', {}, from)}: `;
  const helpCode = report.find((line) => line.startsWith(label))?.slice(label.length) ?? '';
  const [screen = '', error = ''] = (report.find((line) => /^[PFWKC]\d\b/.test(line)) ?? '').split(
    '  ',
  );
  const translated = report.map((line) => lineIn(line, from, to)).join('\n');
  return {
    helpCode,
    codes: [error, screen].filter((code) => code !== ''),
    parts: translated.split(/\n{2,}/).filter((part) => part !== ''),
  };
}

/** A line in another language; what is not of the wizard's own words stays as it is. */
function lineIn(line: string, from: Language, to: Language): string {
  const words = wordsOf(from);
  const say = (phrase: string) => {
    const id = words.get(phrase);
    return id === undefined ? phrase : text(id, {}, to);
  };
  if (words.has(line)) return say(line);
  for (const heading of headings) {
    const [before = '', after = ''] = text(heading, { at: moment }, from).split(moment);
    if (line.startsWith(before) && line.endsWith(after)) {
      return text(heading, { at: line.slice(before.length, line.length - after.length) }, to);
    }
  }
  const file = text('link-status-file', {}, from);
  if (line.startsWith(file)) return text('link-status-file', {}, to) + line.slice(file.length);
  const pieces = line.split('  ');
  if (pieces.length > 1) {
    const errorCode = pieces.find((piece) => Object.hasOwn(mentionsOf, piece));
    return pieces
      .map((piece, place) =>
        errorCode && pieces[place - 1] === errorCode && !words.has(piece)
          ? text(`error-${errorCode}`, examples, to)
          : say(piece),
      )
      .join('  ');
  }
  const colon = line.indexOf(': ');
  if (colon < 0) return line;
  const [, value = '', code = ''] =
    /^(.*?)( \([A-Z]{2}-\d{3}\))?$/.exec(line.slice(colon + 2)) ?? [];
  return `${say(line.slice(0, colon))}: ${say(value)}${code}`;
}

const known = new Map<Language, Map<string, string>>();

/** The ids of the words in a report, by the words of a language. */
function wordsOf(language: Language): Map<string, string> {
  const words =
    known.get(language) ??
    new Map(plainTexts(language).flatMap(([id, words]) => (said.test(id) ? [[words, id]] : [])));
  known.set(language, words);
  return words;
}
