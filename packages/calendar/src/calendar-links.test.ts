import { describe, expect, test } from 'vitest';
import { calendarLinks } from './index.ts';
import { invitations } from './testing/sample-invitations.ts';

const online = invitations.online ?? expect.unreachable();
const hostile = invitations.hostile ?? expect.unreachable();

describe('links that add a meeting to a web calendar', () => {
  test('Google gets the times in UTC and the link in its details', () => {
    const url = new URL(calendarLinks(online).google);
    expect(`${url.origin}${url.pathname}`).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: online.summary,
      dates: '20270310T090000Z/20270310T092000Z',
      details: `${online.joinLink?.url}\n\nYour partner: Ana Kovač.`,
      location: online.joinLink?.url,
    });
  });

  test.each(['outlook', 'office365'] as const)(
    '%s gets the times in UTC and no plus signs for spaces',
    (name) => {
      const link = calendarLinks(online)[name];
      const query = new URL(link).searchParams;
      expect(query.get('startdt')).toBe('2027-03-10T09:00:00Z');
      expect(query.get('enddt')).toBe('2027-03-10T09:20:00Z');
      expect(query.get('subject')).toBe(online.summary);
      expect(link).not.toContain('+');
    },
  );

  test('hostile and endless texts stay one query value and below 8,000 characters', () => {
    const endless = {
      ...hostile,
      summary: '&action=x#'.repeat(500),
      description: '語'.repeat(5000),
    };
    for (const link of Object.values(calendarLinks(endless))) {
      expect(link.length).toBeLessThan(8000);
      expect(new URL(link).hash).toBe('');
      expect(new URL(link).searchParams.getAll('action').length).toBeLessThanOrEqual(1);
    }
  });
});
