import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startTexts } from './i18n/i18n.ts';
import { startApplication } from './start.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const { cache, router } = startApplication();
await startTexts();

createRoot(root).render(
  <StrictMode>
    <App cache={cache} router={router} />
  </StrictMode>,
);
