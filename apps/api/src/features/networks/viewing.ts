import type { Queryable } from '@ponte/db';
import {
  type NetworkViewer,
  type RuleCode,
  whyNotLead,
  whyNotReadDesk,
  whyNotTakePart,
} from '@ponte/domain';
import type { FastifyRequest } from 'fastify';
import { ensure, found } from '../../http/errors.ts';
import * as queries from './queries.ts';

export type { Actor } from './queries.ts';

export const actorOf = ({ signedIn }: FastifyRequest): queries.Actor => ({
  accountId: signedIn?.account.id ?? null,
  isAdministrator: signedIn?.account.isAdministrator ?? false,
});

/** A network as somebody sees it. */
export type Viewed = { network: queries.NetworkRow; viewer: NetworkViewer };

async function view(db: Queryable, actor: queries.Actor, key: string): Promise<Viewed> {
  const network = found(await queries.findNetwork(db, key));
  const role = await queries.findMyRole(db, network.id, actor.accountId);
  return { network, viewer: { role, isAdministrator: actor.isAdministrator } };
}

type Rule = (viewer: NetworkViewer, isPublic: boolean) => RuleCode | null;

const requiring =
  (rule: Rule) =>
  async (db: Queryable, actor: queries.Actor, key: string): Promise<Viewed> => {
    const viewed = await view(db, actor, key);
    ensure(rule(viewed.viewer, viewed.network.isPublic));
    return viewed;
  };

/** The network for those who may change it. */
export const requireLead = requiring(whyNotLead);
/** The network with what it keeps to itself. */
export const requireReader = requiring(whyNotReadDesk);
/** The network for those who work with it; observers only read. */
export const requirePart = requiring(whyNotTakePart);
/** The network's public side; a hidden one does not exist for others. */
export const requireVisible = requiring((viewer, isPublic) =>
  isPublic ? null : whyNotReadDesk(viewer, isPublic),
);

/** Whether the one who looks may change everything of the network. */
export const isLead = ({ viewer, network }: Viewed): boolean =>
  whyNotLead(viewer, network.isPublic) === null;
