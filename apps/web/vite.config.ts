import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { arrival } from './arrival.ts';
import { budget } from './budget.ts';
import { drawing } from './drawing.ts';
import { precompress } from './precompress.ts';
import { serviceWorker } from './service-worker.ts';

// What every page needs comes in two files: many small ones compress worse by a tenth. The shell is
// the entry with all that it imports at once; Mantine has no group of its own, because that would pull
// the components of the organiser's pages into the first load.
const firstLoad = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
  { name: 'shell', test: /[\\/]apps[\\/]web[\\/]src[\\/]main\.tsx$/, priority: 1 },
  // Small ones that belong together; each in a file of its own would cost as much again.
  {
    name: 'icons',
    test: /[\\/]icons[\\/]Icon(AddressBook|CircleCheck|Mail|MapPin|Messages|Microphone2|Video)\.mjs$/,
  },
  // What nearly every page is made of.
  {
    name: 'page',
    test: /[\\/]apps[\\/]web[\\/]src[\\/]ui[\\/](alarm|page-header|page-link|section|query-view|localised-text)\.tsx$/,
  },
];

/** Pages that only some people open: organisers, editors, those of groups and of support offices. */
const seldomPages = new RegExp(
  `/(${[
    'activity',
    'answer',
    'check-in',
    'company(-office)?',
    'delivery',
    'design',
    'desk',
    'documents',
    'drafts?',
    'edit',
    'event-requests',
    'exports',
    'figures',
    'handovers',
    'import',
    'inbound',
    'inquir(ies|y)',
    'interests',
    'invitations',
    'issue',
    'join',
    'leave-mailings',
    'letters',
    'mailings?',
    'networks?',
    'new-(event|mailing|meeting|network|organisation|survey)',
    'newsletter',
    'offices?',
    'overview',
    'problem',
    'questions',
    'registration',
    'report',
    'reviews?',
    'searches',
    'sent-mail',
    'sent-message',
    'sessions',
    'settings',
    'statistics',
    'surveys?',
    'team',
    'timetable',
    'types',
    'website',
    'what-if',
    'work',
  ].join('|')})-page-`,
);

// Answers kept on a device are of no use to a version that expects another shape of them.
const apiShape = createHash('sha256')
  .update(readFileSync(new URL('src/api/schema.d.ts', import.meta.url)))
  .digest('hex')
  .slice(0, 12);

export default defineConfig({
  root: import.meta.dirname,
  define: { 'import.meta.env.VITE_API_SHAPE': JSON.stringify(apiShape) },
  plugins: [react(), serviceWorker(), arrival(), drawing(), budget(), precompress()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    // What the server draws itself: signing in and the public site.
    proxy: Object.fromEntries(
      ['/api', '^/sign-in(\\?|$)', '^/(en|it|sl|de)(/|\\?|$)', '^/site/'].map((path) => [
        path,
        'http://127.0.0.1:3000',
      ]),
    ),
  },
  build: {
    target: 'es2023',
    modulePreload: {
      // What such a page needs beside it is not listed in the first load, which everybody pays for.
      resolveDependencies: (file, needed) => (seldomPages.test(file) ? [] : needed),
    },
    rolldownOptions: { output: { codeSplitting: { groups: firstLoad } } },
  },
  test: {
    name: 'web',
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    // Whole pages are opened: on a machine at work that takes longer than the usual five seconds.
    testTimeout: 60_000,
  },
});
