import { eventAnswers, personOf, slotAt, someMeeting } from '../../../testing/event-stub.ts';
import type { Grid, GridMeeting, PackedGrid } from '../shapes.ts';

/** A small schedule, a draft for it, and what the API answers about both. */
export const base = '/api/events/ponti/schedule';

const waiting = {
  ...someMeeting,
  id: 'm2',
  state: 'agreed' as const,
  slot: null,
  table: null,
  people: [personOf('p3', 'Alpe Les'), personOf('p4', 'Kras Stone')],
};
type Whole = Pick<GridMeeting, 'id' | 'state' | 'version' | 'isPinned' | 'slot' | 'people'>;
const drawn = ({ id, state, version, isPinned, slot, people }: Whole) => ({
  id,
  state,
  version,
  isPinned,
  slot,
  people: people.map(({ participantId, name, organisationId, organisationName }) => ({
    participantId,
    name,
    organisationId,
    organisationName,
  })),
});
const tables = ['4', '5'].map((label) => ({
  id: `table${label}`,
  label,
  kind: 'table' as const,
  isActive: true,
}));
const grid: Grid = {
  slots: [slotAt(0), slotAt(1)],
  tables,
  meetings: [{ ...drawn(someMeeting), table: tables[0] ?? null }],
  unplaced: [{ ...drawn(waiting), table: null }],
};

/** The schedule as the API writes it: each person, slot and table once. */
function packGrid({ slots, tables, meetings, unplaced }: Grid): PackedGrid {
  const all = [...meetings, ...unplaced];
  const people = all.flatMap((meeting) => meeting.people);
  const placeOf = (list: readonly { id: string }[], id: string | undefined) =>
    id === undefined ? null : list.findIndex((one) => one.id === id);
  return {
    slots,
    tables,
    people: people.map((one) => [
      one.participantId,
      one.name,
      one.organisationId,
      one.organisationName,
    ]),
    meetings: all.map((one) => [
      one.id,
      one.state,
      one.version,
      one.isPinned,
      placeOf(slots, one.slot?.id),
      placeOf(tables, one.table?.id),
      one.people.map((person) => people.indexOf(person)),
    ]),
  };
}

const met = { provedBy: 'prices', isChecked: true, isMet: true };
const noFaults = {
  unknownMeetings: 0,
  meetingsTwice: 0,
  outsideGrid: 0,
  outsideAllowedSlots: 0,
  peopleTwice: 0,
  outsideAvailability: 0,
  tablesTwice: 0,
  outsideTables: 0,
  unsuitablePlaces: 0,
  outOfOrder: 0,
  overLimits: 0,
  unfair: 0,
  wrongFigures: 0,
};

export const figures = {
  status: 'infeasible',
  wished: 2,
  scheduled: 1,
  weight: 1,
  weightBound: 1,
  breaks: 2,
  breaksBound: 1,
  seconds: 0.4,
  peopleTwice: 0,
  tablesTwice: 0,
  outsideAvailability: 0,
  faults: noFaults,
  spread: 1,
  isStopped: false,
  certificate: {
    weight: { ...met, bound: 1 },
    breaks: { ...met, bound: 1, isMet: false },
  },
};
export const run = {
  id: 'run1',
  kind: 'solve',
  startedBy: 'Ada Marušič',
  state: 'draft',
  seed: 1,
  seconds: 20,
  keep: 'scheduled',
  fairness: null,
  limits: null,
  repair: null,
  isSealed: true,
  isQueued: false,
  attempts: 1,
  failure: '',
  createdAt: '2026-11-20T10:00:00Z',
  finishedAt: '2026-11-20T10:00:20Z',
  publishedAt: null,
  progress: null,
  figures,
};
export const quality = {
  wished: 2,
  placed: 1,
  must: { wished: 1, met: 1 },
  crossBorder: { meetings: 1, share: 0.5 },
  breaks: { total: 2, most: 2, fewest: 0 },
  people: [
    {
      participantId: 'p2',
      name: 'Ana Kos',
      organisationName: 'Adria Pumps',
      wished: 1,
      placed: 1,
      breaks: 2,
      idleSlots: 4,
      idleMinutes: 80,
    },
  ],
  leastServed: [{ organisationId: 'o-p3', organisationName: 'Alpe Les', wished: 1, placed: 0 }],
  tableUse: [
    { slotId: 'slot0', used: 0, tables: 2 },
    { slotId: 'slot1', used: 2, tables: 2 },
  ],
};
const place = { slotId: 'slot1', tableId: 'table5' };
const from = { slotId: 'slot0', tableId: 'table4' };
export const draft = {
  run,
  placements: [
    {
      meetingId: 'm1',
      people: someMeeting.people,
      ...place,
      change: 'moved',
      from,
      isReseated: false,
    },
  ],
  unscheduled: [{ meetingId: 'm2', people: waiting.people, reason: 'tables_full', remedy: null }],
  dropped: [],
  conflicts: [] as object[],
  quality,
  curve: [],
  revision: 1,
  edits: 0,
};
export const comparison = {
  added: [],
  moved: [{ meetingId: 'm1', people: someMeeting.people, from, to: place }],
  dropped: [],
  kept: 0,
  people: someMeeting.people.map(({ participantId, name, organisationName }) => ({
    participantId,
    name,
    organisationName,
    added: 0,
    moved: 1,
    dropped: 0,
  })),
};

const planned = eventAnswers({ placementMode: 'organiser' });
export const answers = (...runs: object[]) => ({
  ...planned,
  [`GET ${base}`]: { json: packGrid(grid) },
  'GET /api/events/ponti/meetings/m1': { json: someMeeting },
  [`GET ${base}/runs`]: { json: { items: runs } },
  [`GET ${base}/runs/run1`]: { json: draft },
  [`GET ${base}/runs/run1/comparison`]: { json: comparison },
  [`GET ${base}/quality`]: { json: { ...quality, placed: 2 } },
});
