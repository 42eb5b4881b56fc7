import { createContext } from 'svelte';
import type { Bridge } from './bridge';

/** The bridge, for every component below `App`. */
export const [useBridge, provideBridge] = createContext<Bridge>();
