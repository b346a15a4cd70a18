import type { QueryClient } from '@tanstack/react-query';
import { fillCache, type HomeAnswers } from './answers.ts';

/** What the server has written into a page that it drew (apps/api/src/http/drawing). */
type Drawn = { slug: string; answers: HomeAnswers };

/** Whether the server has drawn this page; the answers that it drew are then at hand. */
export function readDrawn(cache: QueryClient): boolean {
  const text = document.getElementById('ponte-answers')?.textContent;
  if (!text) return false;
  const drawn: Drawn = JSON.parse(text);
  fillCache(cache, drawn, performance.timeOrigin);
  return true;
}

const patienceMs = 5_000;
const stillMs = 400;
const countControls = (page: Element | null): number =>
  page?.querySelectorAll('a, button, select').length ?? 0;

/**
 * Until all that can be pressed in the drawn page is there (some of it comes in files of its own), or nothing more has
 * come for a while: the living page may know that there is less by now.
 */
const settled = (page: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const wanted = countControls(document.getElementById('root'));
    const begun = performance.now();
    let [count, since] = [0, begun];
    const look = () => {
      const now = performance.now();
      const found = countControls(page);
      if (found !== count) [count, since] = [found, now];
      const isStill = page.querySelector('main h1') !== null && now - since > stillMs;
      if (found >= wanted || isStill || now - begun > patienceMs) resolve();
      else setTimeout(look, 20);
    };
    look();
  });

/** Beside the drawn page, out of sight: what is drawn can be read until the living page is whole. */
export function createBeside(): { page: HTMLElement; takeOver: () => Promise<void> } {
  const page = document.createElement('div');
  page.hidden = true;
  document.body.append(page);
  return {
    page,
    takeOver: async () => {
      await settled(page);
      window.dispatchEvent(new CustomEvent('ponte:ready', { detail: page }));
    },
  };
}
