import type { Screen, WizardView } from '../generated/wizard';

/** What every screen is given: the whole view, and its own part of it. */
export interface ScreenProps<Name extends Screen['name']> {
  view: WizardView;
  screen: Extract<Screen, { name: Name }>;
}
