// The places where a long path breaks.

import { expect, test } from 'vitest';
import { problemOf, screens, viewOf } from './fixtures';
import { get, open } from './recording';

/** The texts of an element, split where a line may break before anything else. */
function pieces(element: HTMLElement): string[] {
  return element.innerHTML
    .split(/<wbr[^>]*>/)
    .map((piece) => piece.replace(/<!--.*?-->|<[^>]+>/g, ''));
}

test.each([
  ['/home/anna/.local/share/note.json', ['/', 'home/', 'anna/', '.local/', 'share/', 'note.json']],
  [String.raw`\\server\anna\note.json`, [String.raw`\\`, 'server\\', 'anna\\', 'note.json']],
  [String.raw`C:\anna\note.json`, ['C:\\', 'anna\\', 'note.json']],
])('%s in a message breaks after its folders first', async (path, folders) => {
  const problem = problemOf('JO-907', { args: { path } });
  await open(viewOf(screens.start, { problem }));
  const body = document.getElementById('problem-body') as HTMLElement;
  expect(body.textContent).toContain(path);
  const [first = '', ...others] = folders;
  const all = pieces(body);
  const begin = all.findIndex((piece) => piece.endsWith(` ${first}`));
  expect(all.slice(begin + 1, begin + folders.length - 1)).toEqual(others.slice(0, -1));
  expect(all[begin + folders.length - 1]?.startsWith(others.at(-1) ?? '-')).toBe(true);
});

test('a path that stands alone breaks after its folders first', async () => {
  const path = '/home/anna/PersonalSign.pfx';
  await open(viewOf({ ...screens.download, saved: true, file: path }));
  expect(pieces(get('certificate-file'))).toEqual(['/', 'home/', 'anna/', 'PersonalSign.pfx']);
});
