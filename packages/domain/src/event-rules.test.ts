import { describe, expect, it } from 'vitest';
import { isEventPublic, whyNotChangeEventState, whyNotEditEvent } from './event-rules.ts';
import { eventStates, eventTransitions } from './states.ts';

const ready = { hasName: true, types: 1, slots: 8 };

describe('the life of an event', () => {
  it.each(eventStates.flatMap((from) => eventStates.map((to) => [from, to] as const)))(
    'from %s to %s follows the table',
    (from, to) => {
      const isOpen = (eventTransitions[from] as readonly string[]).includes(to);
      expect(whyNotChangeEventState(from, to, ready)).toBe(isOpen ? null : 'event_state_forbids');
    },
  );

  it.each([
    ['draft', 'open', { ...ready, hasName: false }, 'event_needs_name'],
    ['draft', 'open', { ...ready, types: 0 }, 'event_needs_types'],
    ['closed', 'scheduled', { ...ready, slots: 0 }, 'event_needs_slots'],
    ['scheduled', 'running', { ...ready, slots: 0 }, 'event_needs_slots'],
  ] as const)('%s does not become %s when something is missing', (from, to, facts, code) => {
    expect(whyNotChangeEventState(from, to, facts)).toBe(code);
  });

  it('only an event that is over or called off is read-only, and only a draft is hidden', () => {
    const readOnly = eventStates.filter((state) => whyNotEditEvent(state) !== null);
    expect(readOnly).toEqual(['cancelled', 'archived']);
    expect(eventStates.filter((state) => !isEventPublic(state))).toEqual(['draft']);
  });
});
