import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { matchMedia, resetWindow } from './viewport.ts';

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
