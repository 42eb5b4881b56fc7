// What moves, and how long the eye needs. The display lags; it decides nothing.

import type { WizardView } from './generated/wizard';

/** The milliseconds for which a step is shown, also where it takes less. */
const held = 400;

/** Whether the person has asked for less motion. */
export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** How many steps of the pending task are done, where each is to be seen. */
function stepsDone({ busy, screen }: WizardView): number | null {
  if (!busy) return null;
  if (screen.name === 'download' && screen.preflight.length === 0) {
    return [screen.saved, screen.checked, screen.backup !== null].filter(Boolean).length;
  }
  if (screen.name === 'install') {
    return screen.targets.filter(({ state }) => state === 'proven' || state === 'failed').length;
  }
  return null;
}

type Show = (view: WizardView, revision: number) => void;

/** Passes the views on in their order, and keeps each step of a task for as long as the eye needs. */
export function paced(show: Show): Show {
  const waiting: Parameters<Show>[] = [];
  let steps: number | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function pass() {
    clearTimeout(timer);
    for (let next = waiting[0]; next; next = waiting[0]) {
      const upcoming = stepsDone(next[0]);
      if (upcoming !== steps) {
        const left = since + held - performance.now();
        if (steps !== null && left > 0) {
          timer = setTimeout(pass, left);
          return;
        }
        steps = upcoming;
        since = performance.now();
      }
      waiting.shift();
      show(...next);
    }
  }

  return (view, revision) => {
    // What is wrong is told at once.
    if (view.problem || isCalm()) {
      waiting.length = 0;
      steps = null;
    }
    waiting.push([view, revision]);
    pass();
  };
}
