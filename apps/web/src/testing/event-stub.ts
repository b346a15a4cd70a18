import { someAccount } from './open-page.tsx';

// Far ahead: what has begun can no longer be moved.
const day = '2031-11-24';

/** An event as its own pages get it, with the reader as organiser and participant. */
export const someEvent = {
  id: '01920000-0000-7000-8000-0000000000e1',
  slug: 'ponti',
  state: 'open',
  names: { en: 'Bridge Days' },
  zone: 'Europe/Rome',
  firstDay: day,
  lastDay: '2031-11-25',
  placementMode: 'participants',
  declinePolicy: 'at_once',
  suggestsPartners: true,
  permissions: { 'event.view': 'all', 'schedule.view': 'all', 'schedule.edit': 'all' },
  me: {
    id: '01920000-0000-7000-8000-0000000000a1',
    state: 'approved',
    organisationId: 'o1',
    typeId: 't1',
  },
};

/** A person as requests and meetings show them. */
export const personOf = (participantId: string, organisationName: string) => ({
  participantId,
  name: `${organisationName} person`,
  jobTitle: '',
  isOnline: false,
  organisationId: `o-${participantId}`,
  organisationName,
  country: 'IT',
});

/** The slot that begins so many twenty minutes after nine in Rome. */
export const slotAt = (index: number) => ({
  id: `slot${index}`,
  day,
  startsAt: new Date(Date.UTC(2031, 10, 24, 8, 20 * index)).toISOString(),
  endsAt: new Date(Date.UTC(2031, 10, 24, 8, 20 * (index + 1))).toISOString(),
});

export const tableOf = (label: string) => ({
  id: `table${label}`,
  label,
  kind: 'table' as const,
  joinUrl: '',
});

/** A meeting of the reader with Adria Pumps at nine, at table 4. */
export const someMeeting = {
  id: 'm1',
  requestId: 'r1',
  state: 'scheduled' as const,
  version: 3,
  sequence: 0,
  isPinned: false,
  late: [],
  answers: [],
  cancelReason: '',
  slot: slotAt(0),
  table: tableOf('4'),
  people: [personOf(someEvent.me.id, 'Our Works'), personOf('p2', 'Adria Pumps')],
  actions: {
    place: 'meeting_state_forbids' as const,
    move: null,
    cancel: null,
    late: 'too_early_for_late' as const,
  },
};

/** What every page below an event asks for. */
export const eventAnswers = (event: object = {}) => ({
  'GET /api/session': { json: { account: someAccount } },
  'GET /api/events/ponti': { json: { ...someEvent, ...event } },
});
