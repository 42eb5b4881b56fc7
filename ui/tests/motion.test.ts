// The pace at which what is done is shown, and the sign that a page goes on.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../src/motion';
import { chrome, firefox, problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const busy = { task: 'downloading', progress: null } as const;
const { download, install } = screens;
const downloading = viewOf(download, { busy });
const saved = viewOf({ ...download, saved: true }, { busy });
const checked = viewOf({ ...download, saved: true, checked: true }, { busy });
const installing = (...targets: (typeof chrome)[]) => viewOf({ ...install, targets }, { busy });
const proven = { ...chrome, state: 'proven' } as const;

let calm = false;
let shown: number[] = [];
let show = paced(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: calm }));
  calm = false;
  shown = [];
  show = paced((_, revision) => shown.push(revision));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each step of a download is shown for as long as the eye needs', () => {
  [downloading, saved, checked, viewOf(install)].forEach(show);
  expect(shown).toEqual([0]);
  vi.advanceTimersByTime(399);
  expect(shown).toEqual([0]);
  vi.advanceTimersByTime(1);
  expect(shown).toEqual([0, 1]);
  vi.advanceTimersByTime(800);
  expect(shown).toEqual([0, 1, 2, 3]);
});

test('programs are done one by one', () => {
  [installing(chrome, firefox), installing(proven, firefox), viewOf(screens.done)].forEach(show);
  vi.advanceTimersByTime(400);
  expect(shown).toEqual([0, 1]);
  vi.advanceTimersByTime(400);
  expect(shown).toEqual([0, 1, 2]);
});

test('progress within a step, and what took long, wait for nothing', () => {
  [viewOf(screens.agreement), downloading, downloading].forEach(show);
  expect(shown).toEqual([0, 1, 2]);
  vi.advanceTimersByTime(400);
  show(saved, 3);
  expect(shown).toEqual([0, 1, 2, 3]);
});

test('what is wrong is shown at once, and nothing older after it', () => {
  [downloading, saved, viewOf(download, { problem: problemOf('DL-501') })].forEach(show);
  expect(shown).toEqual([0, 2]);
  vi.advanceTimersByTime(2000);
  expect(shown).toEqual([0, 2]);
});

test('nothing waits where less motion is asked for', () => {
  calm = true;
  [downloading, saved, checked].forEach(show);
  expect(shown).toEqual([0, 1, 2]);
});

test('a page that goes on says so, until its end is seen', async () => {
  let see: (isIntersecting: boolean) => void = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => seen([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  await open(viewOf(screens.start));
  expect(find('fold')).toBeNull();
  see(false);
  await tick();
  const page = document.querySelector('.page-body');
  const scrollBy = vi.spyOn(page as HTMLElement, 'scrollBy');
  await fireEvent.click(get('fold'));
  expect(scrollBy).toHaveBeenCalledOnce();
  see(true);
  await tick();
  expect(find('fold')).toBeNull();
});
