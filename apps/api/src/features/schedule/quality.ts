import type { scheduleQualitySchema } from '@ponte/contracts';
import type { z } from 'zod';
import type { SeatedMeeting, SeatedPerson } from '../meetings/queries.ts';
import type { Place } from './comparing.ts';

export type Quality = z.infer<typeof scheduleQualitySchema>;
type Person = Omit<SeatedPerson, 'officeId'>;
type Meeting = Pick<SeatedMeeting, 'id'> & { people: readonly Person[] };
export type QualityFacts = {
  /** In the order of time. */
  slots: readonly { id: string; day: string; startsAt: Date; endsAt: Date }[];
  /** Tables in use, and where they are not. */
  tables: number;
  closed: ReadonlyMap<string, number>;
  musts: ReadonlySet<string>;
  meetings: readonly Meeting[];
  places: ReadonlyMap<string, Place>;
};

const mostListed = 10;
const minute = 60_000;
// One for all: comparing thousands of names each by its own took a tenth of a second.
const byName = new Intl.Collator();

type Served = { person: Person; wished: number; slots: number[] };

function groupByPerson({ meetings, places, slots }: QualityFacts): Served[] {
  const numbers = new Map(slots.map(({ id }, number) => [id, number]));
  const served = new Map<string, Served>();
  for (const meeting of meetings) {
    const number = numbers.get(places.get(meeting.id)?.slotId ?? '');
    for (const person of meeting.people) {
      const entry = served.get(person.participantId) ?? { person, wished: 0, slots: [] };
      entry.wished++;
      if (number !== undefined) entry.slots.push(number);
      served.set(person.participantId, entry);
    }
  }
  return [...served.values()];
}

/** A break is one run of free slots between two meetings on one day. */
function countIdle(numbers: readonly number[], slots: QualityFacts['slots']) {
  const busy = [...numbers].sort((a, b) => a - b);
  const idle = { breaks: 0, idleSlots: 0, idleMinutes: 0 };
  busy.forEach((number, i) => {
    const [before, after] = [slots[busy[i - 1] ?? -1], slots[number]];
    const free = number - (busy[i - 1] ?? number) - 1;
    if (!before || !after || free < 1 || before.day !== after.day) return;
    idle.breaks++;
    idle.idleSlots += free;
    idle.idleMinutes += Math.round((after.startsAt.getTime() - before.endsAt.getTime()) / minute);
  });
  return idle;
}

/** Organisations by the share of their meetings that found a place, smallest first; those who miss none are left out. */
function listLeastServed(served: readonly Served[]): Quality['leastServed'] {
  const organisations = new Map<string, Quality['leastServed'][number]>();
  for (const { person, wished, slots } of served) {
    const { organisationId, organisationName } = person;
    const entry = organisations.get(organisationId);
    const sums = entry ?? { organisationId, organisationName, wished: 0, placed: 0 };
    sums.wished += wished;
    sums.placed += slots.length;
    organisations.set(organisationId, sums);
  }
  return [...organisations.values()]
    .filter(({ wished, placed }) => placed < wished)
    .sort(
      (a, b) =>
        a.placed / a.wished - b.placed / b.wished ||
        b.wished - a.wished ||
        byName.compare(a.organisationName, b.organisationName),
    )
    .slice(0, mostListed);
}

const isCrossBorder = ({ people }: Meeting): boolean =>
  new Set(people.map(({ country }) => country)).size > 1;

function countTableUse({ slots, tables, closed, places }: QualityFacts): Quality['tableUse'] {
  const used = new Map<string, number>();
  for (const { slotId } of places.values()) used.set(slotId, (used.get(slotId) ?? 0) + 1);
  return slots.map(({ id }) => ({
    slotId: id,
    used: used.get(id) ?? 0,
    tables: Math.max(0, tables - (closed.get(id) ?? 0)),
  }));
}

/** How a schedule serves the people in it. Pure: counted from the meetings and their places alone. */
export function measureQuality(facts: QualityFacts): Quality {
  const { meetings, places, musts, slots } = facts;
  const placed = meetings.filter(({ id }) => places.has(id));
  const wishedMusts = meetings.filter(({ id }) => musts.has(id));
  const served = groupByPerson(facts);
  const people = served.map(({ person, wished, slots: busy }) => ({
    participantId: person.participantId,
    name: person.name,
    organisationName: person.organisationName,
    wished,
    placed: busy.length,
    ...countIdle(busy, slots),
  }));
  const breaks = people.map((person) => person.breaks);
  const crossBorder = placed.filter(isCrossBorder).length;
  return {
    wished: meetings.length,
    placed: placed.length,
    must: {
      wished: wishedMusts.length,
      met: wishedMusts.filter(({ id }) => places.has(id)).length,
    },
    crossBorder: {
      meetings: crossBorder,
      share: placed.length > 0 ? crossBorder / placed.length : 0,
    },
    breaks: {
      total: breaks.reduce((sum, count) => sum + count, 0),
      most: breaks.reduce((most, count) => Math.max(most, count), 0),
      fewest: breaks.reduce((least, count) => Math.min(least, count), breaks[0] ?? 0),
    },
    people: people.sort((a, b) => b.breaks - a.breaks || byName.compare(a.name, b.name)),
    leastServed: listLeastServed(served),
    tableUse: countTableUse(facts),
  };
}
