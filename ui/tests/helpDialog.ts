// Help, as a person opens it.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import type { WizardView } from '../src/generated/wizard';
import { get, open } from './recording';

export async function openHelp(view: WizardView) {
  const page = await open(view);
  get('help').focus();
  await fireEvent.click(get('help'));
  await tick();
  return page;
}

export function questions(within: Element = get('help-dialog')): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-testid="help-topic"]')];
}

/** Opens the groups of all questions. */
export async function unfold() {
  for (const group of get('help-dialog').querySelectorAll('[data-testid="help-group"]')) {
    if (group.getAttribute('aria-expanded') === 'false') await fireEvent.click(group);
  }
}

export async function openTopic(id: string): Promise<HTMLElement> {
  await unfold();
  const topic = questions().find(({ dataset }) => dataset['topic'] === id);
  const button = topic?.querySelector('button');
  if (!topic || !button) throw new Error(`no topic ${id}`);
  await fireEvent.click(button);
  return topic;
}
