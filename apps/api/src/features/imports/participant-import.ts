import { newProfileSchema } from '@ponte/contracts';
import { organisation, organisationMember, type Queryable, type Transaction } from '@ponte/db';
import { isLocale, limits, whyNotActOnParticipant } from '@ponte/domain';
import { and, eq, sql } from 'drizzle-orm';
import { type Call, transact, within } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { ensureAccount } from '../accounts/queries.ts';
import { insertOrganisation } from '../organisations/commands.ts';
import { enrol } from '../participants/commands.ts';
import { holdParticipantOf, listTypes } from '../participants/queries.ts';
import { createProfile } from '../profiles/commands.ts';
import type { ParticipantLine } from './participant-row.ts';

/**
 * The organisation of this name and country, among those that take part in the event or that the person belongs
 * to. Looked for in the whole installation, a list could make anybody a member of any organisation.
 */
async function findOrganisationId(
  db: Queryable,
  eventId: string,
  accountId: string,
  { name, country }: ParticipantLine['organisation'],
): Promise<string | null> {
  const [row] = await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(
      and(
        sql`lower(${organisation.name}) = lower(${name})`,
        eq(organisation.country, country),
        sql`(exists (select from participant p where p.event_id = ${eventId}
            and p.organisation_id = ${organisation.id})
          or exists (select from organisation_member m where m.account_id = ${accountId}
            and m.organisation_id = ${organisation.id}))`,
      ),
    )
    .orderBy(organisation.id)
    .limit(1);
  return row?.id ?? null;
}

async function ensureMember(
  db: Queryable,
  organisationId: string,
  accountId: string,
): Promise<void> {
  await db
    .insert(organisationMember)
    .values({ organisationId, accountId, role: 'member' })
    .onConflictDoNothing();
}

async function addProfiles(
  call: Call,
  event: EventRow,
  participant: ParticipantRow,
  line: ParticipantLine,
): Promise<void> {
  const texts = [
    { kind: 'offer' as const, text: line.offers },
    { kind: 'request' as const, text: line.seeks },
  ];
  for (const { kind, text } of texts) {
    if (!text) continue;
    const title =
      (text.split(/[\n.]/, 1)[0] ?? text).slice(0, limits.title).trim() ||
      text.slice(0, limits.title);
    const description = text === title ? '' : text;
    const input = newProfileSchema.parse({
      kind,
      title,
      description,
      keywords: line.keywords,
      languages: line.languages,
    });
    await createProfile(call, { event, participant }, input);
  }
}

/** Somebody whose registration ended comes back by their own wish or the organiser's, never by an old list. */
function isInEvent(existing: ParticipantRow | null): boolean {
  if (existing && whyNotActOnParticipant(existing.state, 'register') === null)
    throw refuse('participant_state_forbids');
  return existing !== null;
}

async function ensureOrganisation(
  tx: Transaction,
  call: Call,
  { eventId, accountId }: { eventId: string; accountId: string },
  profile: ParticipantLine['organisation'],
): Promise<string> {
  const known = await findOrganisationId(tx, eventId, accountId, profile);
  const id = known ?? (await insertOrganisation(tx, call, accountId, profile)).id;
  await ensureMember(tx, id, accountId);
  return id;
}

/** Brings one person into the event, approved; false when they are in it already. A full event refuses. */
export function importParticipant(
  call: Call,
  event: EventRow,
  line: ParticipantLine,
): Promise<boolean> {
  return transact(call, async (tx) => {
    const inner = within(call, tx);
    const person = await ensureAccount(tx, {
      id: call.deps.ids.next(),
      email: line.email,
      name: line.name,
      locale: event.languages.find(isLocale) ?? 'en',
    });
    if (isInEvent(await holdParticipantOf(tx, event.id, person.id))) return false;
    const types = await listTypes(tx, event.id);
    const type = found(types.find(({ id }) => id === line.typeId));
    const direct = { ...type, approval: 'automatic' as const, hasWaitingList: false };
    const key = { eventId: event.id, accountId: person.id };
    const participant = await enrol(tx, inner, direct, null, {
      accountId: person.id,
      organisationId: await ensureOrganisation(tx, inner, key, line.organisation),
      officeId: null,
      jobTitle: line.jobTitle,
      languages: line.languages,
      isOnline: false,
      answers: [],
    });
    await addProfiles(inner, event, participant, line);
    return true;
  });
}
