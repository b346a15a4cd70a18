import type * as db from '@ponte/db';
import type { OfficeTask } from '@ponte/domain';
import type { TestApp } from './app.ts';
import { type Company, makeCompany } from './exchange.ts';
import { giveRole, makeParticipant } from './factories.ts';

export type Office = Company & { id: string };

/** An institution with one of its people at a browser; not let into any event yet. */
export async function makeOffice(
  test: TestApp,
  row: Parameters<typeof makeCompany>[1] = {},
): Promise<Office> {
  const made = await makeCompany(test, { kind: 'chamber', ...row });
  return { ...made, id: made.organisation.id };
}

/** Lets the office into the event: its person gets the support role. */
export const letIn = (test: TestApp, eventId: string, office: Office) =>
  giveRole(test, eventId, office.accountId, 'support', office.id);

/** A company that takes part with the help of the office. */
export async function makeClient(
  test: TestApp,
  ready: { event: { id: string }; type: { id: string } },
  office: Office,
  row: Partial<typeof db.participant.$inferInsert> = {},
): Promise<Company & { participant: typeof db.participant.$inferSelect }> {
  const company = await makeCompany(test);
  const participant = await makeParticipant(test, ready.event.id, ready.type.id, {
    accountId: company.accountId,
    organisationId: company.organisation.id,
    officeId: office.id,
    ...row,
  });
  return { ...company, participant };
}

export type Desk = {
  companies: {
    id: string;
    name: string;
    isChosen: boolean;
    notes: number;
    isLeaving: boolean;
    tasks: OfficeTask[];
    cases: {
      participantId: string;
      state: string;
      event: { id: string };
      unanswered: number;
      meetings: number;
      past: number;
      told: number;
      outcomes: number;
      profiles: number;
      actions: Record<string, string | null>;
    }[];
  }[];
  counts: Record<OfficeTask, number>;
  events: { id: string }[];
  actions: { invite: string | null };
};
