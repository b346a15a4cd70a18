import { type LocalisedText, whyNotEventDays } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found } from '../../http/errors.ts';
import { addDays, daysBetween, shiftByDays } from '../../zone.ts';
import { copyRegistration } from './copy-registration.ts';
import { copyTimetable } from './copy-timetable.ts';
import { giveToFounder } from './first-content.ts';
import * as queries from './queries.ts';
import { requireFreeSlug } from './slug.ts';

export type Copy = { slug: string; names?: LocalisedText | undefined; firstDay: string };

/** The event's own settings, moved by whole days; nothing of the people who took part. */
function settingsOf(source: queries.EventRow, copy: Copy, days: number): queries.NewEventRow {
  const shift = (instant: Date | null) => instant && shiftByDays(instant, days, source.zone);
  return {
    ...source,
    slug: copy.slug,
    names: copy.names ?? source.names,
    firstDay: copy.firstDay,
    lastDay: addDays(source.lastDay, days),
    registrationOpensAt: shift(source.registrationOpensAt),
    registrationClosesAt: shift(source.registrationClosesAt),
    requestsOpenAt: shift(source.requestsOpenAt),
    requestsCloseAt: shift(source.requestsCloseAt),
    copiedFromId: source.id,
  };
}

/**
 * Makes a draft like the given event, on other days at the same local times: organisers, types and their
 * rules, questions, tables, grid and sessions. People, requests, meetings and roles stay behind; the caller owns it.
 */
export function duplicateEvent(
  call: Call,
  sourceId: string,
  accountId: string,
  copy: Copy,
): Promise<queries.EventRow> {
  return transact(call, async (tx) => {
    const source = found(await queries.findEventById(tx, sourceId));
    const days = daysBetween(source.firstDay, copy.firstDay);
    ensure(whyNotEventDays({ firstDay: copy.firstDay, lastDay: addDays(source.lastDay, days) }));
    await requireFreeSlug(tx, copy.slug, null);
    const row = await queries.insertEvent(tx, {
      ...settingsOf(source, copy, days),
      id: call.deps.ids.next(),
      state: 'draft',
      taken: 0,
      version: 1,
      createdAt: call.now,
    });
    await queries.copyOrganisers(tx, source.id, row.id);
    await copyRegistration(tx, call, source, { eventId: row.id, days });
    await copyTimetable(tx, call, source, { eventId: row.id, days });
    await giveToFounder(tx, call, row.id, accountId);
    await recordActivity(tx, call, {
      action: 'events.duplicate',
      eventId: row.id,
      subjectId: row.id,
      detail: { sourceId },
    });
    return row;
  });
}
