import { createContext } from 'svelte';
import type { Bridge } from './bridge';
import type { WizardView } from './generated/wizard';

/** The bridge, for every component below `App`. */
export const [useBridge, provideBridge] = createContext<Bridge>();

/** Opens the guide for the helpdesk, over the screen. */
export const [useGuide, provideGuide] = createContext<() => void>();

/** The view, for a field that shows the error about it. */
export const [useView, provideView] = createContext<() => WizardView | null>();
