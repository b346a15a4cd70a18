import * as db from '@ponte/db';
import { writeHandoverToken } from '../../src/mail/handover-link.ts';
import type { TestApp } from '../app.ts';
import { makeOrganisation } from '../factories.ts';

/** At the desk of the office that looks after the *client*, and what it has asked the *person*’s company. */
export const officeIdNames = [
  'officeClient',
  'officeNote',
  'officeHandover',
  'officeParting',
  'askedHandover',
  'handoverToken',
] as const;
export type OfficeIds = Record<(typeof officeIdNames)[number], string>;

type Ground = {
  office: string;
  staff: string;
  client: string;
  /** The *person*, who manages their company. */
  person: { accountId: string; organisationId: string };
};

export async function makeOfficeRows(
  test: TestApp,
  { office, staff, client, person }: Ground,
): Promise<OfficeIds> {
  const now = test.clock.now();
  const next = () => test.deps.ids.next();
  await test.db
    .insert(db.organisationMember)
    .values({ organisationId: office, accountId: staff, role: 'member' });
  const [note, parting, own, asked] = [next(), next(), next(), next()];
  await test.db.insert(db.officeNote).values({
    id: note,
    officeId: office,
    organisationId: client,
    accountId: staff,
    text: 'Looks for partners in Austria.',
  });
  const [former, other] = [
    await makeOrganisation(test),
    await makeOrganisation(test, { kind: 'agency' }),
  ];
  await test.db.insert(db.officeNote).values({
    id: next(),
    officeId: office,
    organisationId: former.id,
    text: 'Has left us.',
  });
  await test.db
    .insert(db.exchangeOffice)
    .values({ organisationId: former.id, officeId: other.id, chosenAt: now });
  await test.db.insert(db.officeParting).values({
    id: parting,
    officeId: office,
    organisationId: former.id,
    toId: other.id,
    figures: { events: 1, requests: 0, meetings: 0, held: 0, outcomes: 0 },
    companyGivesNotes: true,
    leftAt: now,
  });
  const question = {
    askedAt: now,
    expiresAt: new Date(now.getTime() + 30 * 86_400_000),
  };
  await test.db.insert(db.officeHandover).values([
    {
      ...question,
      id: own,
      organisationId: client,
      toId: other.id,
      askedBy: 'old_office',
      fromId: office,
    },
    {
      ...question,
      id: asked,
      organisationId: person.organisationId,
      toId: office,
      askedBy: 'new_office',
    },
  ]);
  const link = { handoverId: asked, accountId: person.accountId };
  return {
    officeClient: client,
    officeNote: note,
    officeHandover: own,
    officeParting: parting,
    askedHandover: asked,
    handoverToken: writeHandoverToken(test.deps.config.secret, link),
  };
}
