import type { EventSettings, NewEvent } from '@ponte/contracts';
import {
  type EventState,
  whyNotChangeEventState,
  whyNotChangeSettings,
  whyNotCreateEvent,
  whyNotEditEvent,
  whyNotEventDays,
  whyNotWindow,
  writtenLocales,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { giveToFounder, insertFirstContent } from './first-content.ts';
import * as queries from './queries.ts';
import { requireFreeSlug } from './slug.ts';

export * from './duplicate-command.ts';
export * from './organiser-commands.ts';
export { presentEvent } from './present.ts';
export * from './role-commands.ts';

type Founder = { accountId: string; isAdministrator: boolean };

/** Makes a draft with its founder as owner and with what is needed to open it. */
export function createEvent(
  call: Call,
  founder: Founder,
  input: NewEvent,
): Promise<queries.EventRow> {
  return transact(call, async (tx) => {
    const ownsEvent = await queries.ownsAnyEvent(tx, founder.accountId);
    ensure(whyNotCreateEvent({ isAdministrator: founder.isAdministrator, ownsEvent }));
    ensure(whyNotEventDays(input));
    await requireFreeSlug(tx, input.slug, null);
    const row = await queries.insertEvent(tx, {
      ...input,
      id: call.deps.ids.next(),
      createdAt: call.now,
    });
    await insertFirstContent(tx, call, row.id);
    await giveToFounder(tx, call, row.id, founder.accountId);
    await recordActivity(tx, call, { action: 'events.create', eventId: row.id, subjectId: row.id });
    return row;
  });
}

const milliseconds = (instant: string | null): number | null =>
  instant === null ? null : Date.parse(instant);

function requireWindow(
  opens: readonly [path: string, instant: string | null],
  closes: readonly [path: string, instant: string | null],
): void {
  const code = whyNotWindow(milliseconds(opens[1]), milliseconds(closes[1]));
  if (code) throw refuse(code, { faults: [{ path: closes[0], code }] });
}

function requireSoundSettings(settings: EventSettings): void {
  ensure(whyNotEventDays(settings));
  requireWindow(
    ['registrationOpensAt', settings.registrationOpensAt],
    ['registrationClosesAt', settings.registrationClosesAt],
  );
  requireWindow(
    ['requestsOpenAt', settings.requestsOpenAt],
    ['requestsCloseAt', settings.requestsCloseAt],
  );
}

const toDate = (instant: string | null): Date | null => (instant ? new Date(instant) : null);

const toRow = (settings: EventSettings): queries.EventChange => ({
  ...settings,
  registrationOpensAt: toDate(settings.registrationOpensAt),
  registrationClosesAt: toDate(settings.registrationClosesAt),
  requestsOpenAt: toDate(settings.requestsOpenAt),
  requestsCloseAt: toDate(settings.requestsCloseAt),
});

/** The settings that differ from before, for the activity log: which, never what. */
const findChanges = (before: queries.EventRow, after: queries.EventRow): string[] =>
  (Object.keys(before) as (keyof queries.EventRow)[]).filter(
    (key) => key !== 'version' && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );

/** Writes all settings; what already stands in the event keeps its days, its zone and its places. */
export function changeEvent(
  call: Call,
  eventId: string,
  change: EventSettings & { version: number },
): Promise<queries.EventRow> {
  const { version, ...settings } = change;
  requireSoundSettings(settings);
  return transact(call, async (tx) => {
    const before = found(await queries.lockEvent(tx, eventId));
    if (before.version !== version) throw refuse('stale_state');
    ensure(whyNotEditEvent(before.state));
    if (settings.slug !== before.slug) await requireFreeSlug(tx, settings.slug, eventId);
    const facts = await queries.loadSettingsFacts(tx, before, settings);
    const isZoneNew = settings.zone !== before.zone;
    ensure(whyNotChangeSettings(facts, { capacity: settings.capacity, isZoneNew }));
    const after = await queries.updateEvent(tx, eventId, version, toRow(settings));
    if (!after) throw refuse('stale_state');
    await recordActivity(tx, call, {
      action: 'events.change',
      eventId,
      subjectId: eventId,
      detail: { changed: findChanges(before, after) },
    });
    return after;
  });
}

/** Takes the event to its next state, or a step back where that harms nobody. */
export function changeEventState(
  call: Call,
  eventId: string,
  change: { to: EventState; version: number },
): Promise<queries.EventRow> {
  return transact(call, async (tx) => {
    const before = found(await queries.lockEvent(tx, eventId));
    const readiness = await queries.loadReadiness(tx, eventId);
    const hasName = writtenLocales(before.names).length > 0;
    ensure(whyNotChangeEventState(before.state, change.to, { ...readiness, hasName }));
    const after = await queries.updateEvent(tx, eventId, change.version, { state: change.to });
    if (!after) throw refuse('stale_state');
    await recordActivity(tx, call, {
      action: 'events.change_state',
      eventId,
      subjectId: eventId,
      detail: { from: before.state, to: change.to },
    });
    return after;
  });
}
