import { newProfileSchema } from '@ponte/contracts';
import { type account, organisation, organisationMember, type Queryable } from '@ponte/db';
import { limits, participantActions } from '@ponte/domain';
import { and, eq, sql } from 'drizzle-orm';
import { type Call, transact, within } from '../../call/call.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow, ParticipantRow } from '../../http/event-scope.ts';
import { ensureAccount } from '../accounts/queries.ts';
import { insertOrganisation } from '../organisations/commands.ts';
import { enrol } from '../participants/commands.ts';
import { holdParticipantOf, listTypes } from '../participants/queries.ts';
import { createProfile } from '../profiles/commands.ts';
import type { ParticipantLine } from './rows.ts';

/** The organisation of this name and country, whoever registered it: lists do not know ids. */
async function findOrganisationId(
  db: Queryable,
  { name, country }: ParticipantLine['organisation'],
): Promise<string | null> {
  const [row] = await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(
      and(sql`lower(${organisation.name}) = lower(${name})`, eq(organisation.country, country)),
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

const isRegistered = (participant: ParticipantRow): boolean =>
  !(participantActions.register as readonly string[]).includes(participant.state);

/** Brings one person into the event, approved; false when they are in it already. */
export function importParticipant(
  call: Call,
  event: EventRow,
  line: ParticipantLine,
): Promise<boolean> {
  return transact(call, async (tx) => {
    const inner = within(call, tx);
    const locale = event.languages.find((each) => ['en', 'it', 'sl', 'de'].includes(each)) as
      | typeof account.$inferSelect.locale
      | undefined;
    const person = await ensureAccount(tx, {
      id: call.deps.ids.next(),
      email: line.email,
      name: line.name,
      locale: locale ?? 'en',
    });
    const existing = await holdParticipantOf(tx, event.id, person.id);
    if (existing && isRegistered(existing)) return false;
    const types = await listTypes(tx, event.id);
    const type = types.find(({ id }) => id === line.typeId);
    if (!type) throw refuse('not_found');
    const known = await findOrganisationId(tx, line.organisation);
    const organisationId =
      known ?? (await insertOrganisation(tx, inner, person.id, line.organisation)).id;
    await ensureMember(tx, organisationId, person.id);
    const participant = await enrol(tx, inner, { ...type, approval: 'automatic' }, existing, {
      accountId: person.id,
      organisationId,
      officeId: null,
      jobTitle: line.jobTitle,
      languages: line.languages,
      isOnline: false,
      answers: [],
    });
    await addProfiles(inner, event, found(participant), line);
    return true;
  });
}
