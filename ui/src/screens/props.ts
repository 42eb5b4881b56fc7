import type { Screen, WizardView } from '../generated/wizard';

/** The properties of every screen: the whole view, and the screen's own part of it. */
export interface ScreenProps<Name extends Screen['name']> {
  view: WizardView;
  screen: Extract<Screen, { name: Name }>;
}
