import type { Transaction } from '@ponte/db';
import type { ActivityVerb } from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import type { Call } from '../../call/call.ts';

/** Writes what was done in a network into the log, under the network. */
export const recordInNetwork = (
  tx: Transaction,
  call: Call,
  networkId: string,
  verb: ActivityVerb<'networks'>,
  detail: Record<string, unknown> = {},
): Promise<void> =>
  recordActivity(tx, call, { action: `networks.${verb}`, subjectId: networkId, detail });
