import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createBeside, readDrawn } from './drawing/take-over.ts';
import { startTexts } from './i18n/i18n.ts';
import { detectLanguage } from './i18n/languages.ts';
import { readOwner } from './offline/owner.ts';
import { reloadWhenOutdated } from './offline/reload.ts';
import { startApplication } from './start.ts';

const { cache, router } = startApplication();

/** A device that keeps somebody's day has it at hand before the first page asks for it. */
async function openKept(): Promise<void> {
  if (!readOwner()) return;
  const offline = await import('./offline/keep.ts');
  await offline.openKept(cache);
}

/** While the network is waited for, beside the page; see there. */
function warmIntl(): void {
  const worker = new Worker(new URL('./i18n/warm-intl.ts', import.meta.url), { type: 'module' });
  worker.postMessage(detectLanguage());
}

async function start(root: HTMLElement): Promise<void> {
  reloadWhenOutdated();
  warmIntl();
  const beside = readDrawn(cache) ? createBeside() : null;
  await Promise.all([startTexts(), openKept()]);
  // Drawn in short pieces: a slow phone can be scrolled and tapped while the first page comes.
  startTransition(() =>
    createRoot(beside?.page ?? root).render(
      <StrictMode>
        <App cache={cache} router={router} />
      </StrictMode>,
    ),
  );
  await beside?.takeOver();
  const { beginOffline } = await import('./offline/begin.ts');
  beginOffline(cache);
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
/**
 * Done when the first page is there; a page that the server drew waits for it (drawing/early.ts). Not awaited here:
 * files that are loaded later import from this one, which is done only when its last line is.
 */
export const started = start(root);
