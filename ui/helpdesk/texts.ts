// The words of the helpdesk's pages: the helpdesk's own, and those of the window that it quotes.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/generated/wizard';

/** Stand in the headings of errors as examples. */
const examples: Record<string, FluentVariable> = { program: 'Firefox', count: 1 };

/** Says a message, or `message.attribute`, in one language. Throws where the texts do not say it. */
export type Speaker = (id: string, args?: Record<string, FluentVariable>) => string;

/** The speaker of a language. */
export function speaker(language: Language): Speaker {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const ofWindow = join(import.meta.dirname, '../locales', language);
  const own = join(import.meta.dirname, '../../docs/helpdesk/texts', `${language}.ftl`);
  for (const path of [...readdirSync(ofWindow).map((file) => join(ofWindow, file)), own]) {
    bundle.addResource(new FluentResource(readFileSync(path, 'utf8')));
  }
  return (id, args = {}) => {
    const [name = '', attribute] = id.split('.');
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) throw new Error(`the texts in ${language} do not say ${id}`);
    const faults: Error[] = [];
    const said = bundle.formatPattern(pattern, { ...examples, ...args }, faults);
    if (faults.length > 0) throw new Error(`${id} in ${language}: ${faults.join(', ')}`);
    return said;
  };
}
