import { expect, it } from 'vitest';
import { drawForZone } from '../ui/intl.ts';
import type { HomeAnswers } from './answers.ts';
import draw from './draw.tsx';

const me = '01a22a19-0000-7000-8000-000000000001';
const partner = '01a22a19-0000-7000-8000-000000000002';
const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** What a test of the page needs of the API's answers. */
const answers = {
  session: { account: { id: me, name: 'Ana <Kos>', locale: 'sl', email: 'ana@kos.test' } },
  event: {
    id: me,
    slug: 'bridge',
    state: 'open',
    names: { en: 'Bridge Days', it: 'Giornate del ponte' },
    zone: 'Europe/Rome',
    me: { id: me },
  },
  home: {
    id: me,
    organisationId: partner,
    name: 'Ana <Kos>',
    state: 'approved',
    nextSteps: [],
    scheduledMeetings: 1,
    sentRequests: 0,
    unansweredRequests: 0,
    profiles: 2,
  },
  meetings: {
    items: [
      {
        id: partner,
        state: 'scheduled',
        isPinned: false,
        slot: { id: me, startsAt: soon(60), endsAt: soon(80) },
        table: { id: me, label: '7', kind: 'table', joinUrl: null },
        people: [
          { participantId: me, name: 'Ana <Kos>', organisationName: 'Kos' },
          { participantId: partner, name: 'Bruno Neri', organisationName: 'Neri & figli' },
        ],
        late: [],
        answers: [],
      },
    ],
  },
} as unknown as HomeAnswers;

const read = async (locale: 'en' | 'it', zone: string) => {
  const { html, title } = await draw({ locale, zone, slug: 'bridge', answers });
  const page = document.createElement('div');
  page.innerHTML = html.replaceAll(/<style.*?<\/style>/gs, '');
  return { page, title, html };
};

it('writes the whole page: whom one meets next, and the ways on as links', async () => {
  const { page, title, html } = await read('it', 'Europe/Rome');
  expect(title).toBe('Ciao, Ana <Kos> · Giornate del ponte · Ponte');
  expect(page.querySelector('h1')?.textContent).toBe('Ciao, Ana <Kos>');
  expect(page.querySelector('[aria-labelledby="next-meeting"]')?.textContent).toContain(
    'Neri & figli',
  );
  const leads = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
  expect(leads).toContain('/e/bridge/directory');
  // What waits for a script would stay away where there is none.
  expect(html).not.toMatch(/<script|<template|<!--\$\?-->|<!--\$!-->/);
});

it('names the zone for a reader elsewhere, and for one of whose clock nothing is known', async () => {
  const time = async (zone: string) => (await read('en', zone)).page.textContent ?? '';
  expect(await time('Europe/Rome')).not.toMatch(/CES?T|GMT/);
  expect(await time('')).toMatch(/\d\d:\d\d.+(CES?T|GMT\+\d)/);
  expect(await time('America/New_York')).toMatch(/\d\d:\d\d.+(CES?T|GMT\+\d)/);
  drawForZone('Europe/Rome');
});
