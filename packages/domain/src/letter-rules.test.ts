import { describe, expect, it } from 'vitest';
import {
  fillPlaceholders,
  findPlaceholderFault,
  letterKinds,
  letterParts,
} from './letter-rules.ts';

describe('a placeholder', () => {
  it.each<[string, string, { position: number; found: string } | null]>([
    ['known', 'Welcome to {{event}}, {{ name }}', null],
    ['none', 'Welcome', null],
    ['of another letter', 'See {{counterpart}}', { position: 5, found: '{{counterpart}}' }],
    ['with a path', '{{event.capacity}}', { position: 1, found: '{{event.capacity}}' }],
    ['with a prototype', '{{constructor}}', { position: 1, found: '{{constructor}}' }],
    ['with a call', 'a {{event()}}', { position: 3, found: '{{event()}}' }],
    ['empty', '{{}}', { position: 1, found: '{{}}' }],
    ['never closed', 'Hello {{event', { position: 7, found: '{{' }],
    ['never opened', 'event}}', { position: 6, found: '}}' }],
    ['within another', '{{ {{event}} }}', { position: 1, found: '{{' }],
    ['after a right one', '{{event}} {{x}}', { position: 11, found: '{{x}}' }],
  ])('%s', (_, text, fault) => {
    expect(findPlaceholderFault('registration_received', text)).toEqual(fault);
  });

  it('is filled once, whatever stands in the value', () => {
    const values = { event: '{{name}} $& $1', name: 'Anna' };
    expect(fillPlaceholders('{{event}} for {{ name }}', values)).toBe('{{name}} $& $1 for Anna');
  });

  it('reaches nothing but the values given', () => {
    expect(fillPlaceholders('{{toString}}{{__proto__}}', {})).toBe('{{toString}}{{__proto__}}');
  });
});

it('letters about one meeting keep their common subject', () => {
  const fixed = letterKinds.filter((letter) => !letterParts(letter).includes('subject'));
  expect(fixed).toEqual([
    'meeting_invitation.invited',
    'meeting_invitation.changed',
    'meeting_cancelled.cancelled',
    'meeting_cancelled.postponed',
  ]);
});
