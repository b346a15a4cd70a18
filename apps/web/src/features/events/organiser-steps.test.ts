import { describe, expect, it } from 'vitest';
import type { Event, Overview } from './event.ts';
import { findOrganiserSteps } from './organiser-steps.ts';

const event = {
  id: 'e1',
  slug: 'ponti',
  state: 'draft',
  names: { it: 'Ponti' },
  summaries: {},
  languages: ['it'],
  venue: '',
  city: '',
  placementMode: 'participants',
} as unknown as Event;
const overview = { types: 1, slots: 0, tables: 0 } as unknown as Overview;
const keys = (more: object = {}, figures: object = {}) =>
  findOrganiserSteps({ ...event, ...more }, { ...overview, ...figures }).map(
    ({ key, isDone }) => `${key}${isDone ? ' ✓' : ''}`,
  );

describe('the organiser’s next steps', () => {
  it('of a new draft are all preparations, done ones ticked', () => {
    expect(keys()).toEqual(['texts', 'place', 'types ✓', 'timetable', 'open']);
  });

  it('put what waits for an answer first, and only while it waits', () => {
    const waiting = { participants: { applied: 2 }, messages: { failed: 1 } };
    expect(keys({}, waiting).slice(0, 2)).toEqual(['decide', 'mail']);
    const counted = { participants: { applied: 0, approved: 3 }, messages: { sent: 9 } };
    expect(keys({}, counted)[0]).toBe('texts');
  });

  it('name the schedule only where the organiser makes it', () => {
    const agreed = { meetings: { agreed: 4 } };
    expect(keys({ state: 'closed', placementMode: 'organiser' }, agreed)[0]).toBe('schedule');
    expect(keys({ state: 'closed' }, agreed)[0]).toBe('texts');
  });

  it('are none when everything is ready, and none after the event', () => {
    const ready = { summaries: { it: 'Due giorni' }, venue: 'Kulturni dom', city: 'Gorizia' };
    const furnished = { slots: 8, tables: 4 };
    expect(keys({ ...ready, state: 'open' }, furnished)).toEqual([]);
    expect(keys({ state: 'finished' })).toEqual([]);
  });
});
