import { type ChosenOrganiser, organisationProfileSchema } from '@ponte/contracts';
import type { Transaction } from '@ponte/db';
import { whyNotEditEvent } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { insertOrganisation } from '../organisations/commands.ts';
import { findOrganisation } from '../organisations/queries.ts';
import * as queries from './queries.ts';

/** The organisation that was chosen; a new one is managed by whoever adds it. */
async function settleOrganiser(
  tx: Transaction,
  call: Call,
  chosen: ChosenOrganiser,
  path: string,
): Promise<string> {
  if ('create' in chosen) {
    const profile = organisationProfileSchema.parse({ ...chosen.create, kind: 'other' });
    return (await insertOrganisation(tx, call, call.accountId, profile)).id;
  }
  if (await findOrganisation(tx, chosen.id)) return chosen.id;
  throw refuse('answer_wrong', { faults: [{ path, code: 'not_found' }] });
}

/** Writes which organisations hold the event, in this order; all of them or, if one is unknown, none. */
export function setOrganisers(
  call: Call,
  eventId: string,
  chosen: readonly ChosenOrganiser[],
): Promise<queries.OrganiserRow[]> {
  return transact(call, async (tx) => {
    const event = found(await queries.lockEvent(tx, eventId));
    ensure(whyNotEditEvent(event.state));
    const ids: string[] = [];
    for (const [index, each] of chosen.entries()) {
      const path = `organisers.${index}`;
      const id = await settleOrganiser(tx, call, each, path);
      if (ids.includes(id)) throw refuse('answer_wrong', { faults: [{ path, code: 'repeated' }] });
      ids.push(id);
    }
    await queries.replaceOrganisers(tx, eventId, ids);
    await recordActivity(tx, call, {
      action: 'events.set_organisers',
      eventId,
      subjectId: eventId,
    });
    return queries.listOrganisers(tx, eventId);
  });
}
