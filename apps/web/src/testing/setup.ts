import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { matchMedia, resetWindow } from './viewport.ts';

// A page's code is loaded when it is opened, and a machine at work takes its time over that.
configure({ asyncUtilTimeout: 15_000 });

// Mantine asks for both; happy-dom's own matchMedia follows no viewport.
window.matchMedia = matchMedia;

class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = StillObserver;
window.scrollTo = () => undefined;
// A textarea that grows listens for fonts, which happy-dom does not have.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  resetWindow();
  localStorage.clear();
});
