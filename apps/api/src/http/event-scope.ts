import {
  type Database,
  event,
  eventRole,
  participant,
  prepareOnce,
  type Queryable,
} from '@ponte/db';
import {
  type HeldRole,
  isEventPublic,
  officesOf,
  type Permission,
  type Reach,
  reachOf,
} from '@ponte/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { isEventAccess, type RouteAccess } from './access.ts';
import { found, refuse } from './errors.ts';

export type EventRow = typeof event.$inferSelect;
export type ParticipantRow = typeof participant.$inferSelect;

/** What a request may see and touch inside one event. */
export type EventScope = {
  event: EventRow;
  roles: HeldRole[];
  /** The caller's own participation, if any. */
  me: ParticipantRow | null;
  /** Whom the call is about under `/as/:participant`: the caller, or somebody they may act for. */
  subject: ParticipantRow | null;
  /** How far the route's permission reaches; `offices` limits it when it is `own`. */
  reach: Reach | null;
  offices: string[];
};

declare module 'fastify' {
  interface FastifyRequest {
    scope: EventScope | null;
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function selectScope(db: Database, key: AnyPgColumn) {
  const accountId = sql`${sql.placeholder('accountId')}::uuid`;
  const roles = sql<
    HeldRole[]
  >`coalesce((select json_agg(json_build_object('role', ${eventRole.role}, 'officeId', ${eventRole.officeId}))
    from ${eventRole} where ${eventRole.eventId} = ${event.id} and ${eventRole.accountId} = ${accountId}), '[]'::json)`;
  return db
    .select({ event, me: participant, roles })
    .from(event)
    .leftJoin(
      participant,
      and(eq(participant.eventId, event.id), eq(participant.accountId, accountId)),
    )
    .where(eq(key, sql.placeholder('key')));
}

const scopeById = prepareOnce((db) => selectScope(db, event.id));
const scopeBySlug = prepareOnce((db) => selectScope(db, event.slug));

/** Event, roles and own participation in one round trip. The address may name the event by id or by slug. */
async function loadScope(db: Database, key: string, accountId: string | null) {
  const scope = uuid.test(key) ? scopeById : scopeBySlug;
  const [row] = await scope(db).execute({ key, accountId });
  return row ?? null;
}

async function findParticipant(
  db: Queryable,
  eventId: string,
  id: string,
): Promise<ParticipantRow | null> {
  if (!uuid.test(id)) return null;
  const [row] = await db
    .select()
    .from(participant)
    .where(and(eq(participant.eventId, eventId), eq(participant.id, id)));
  return row ?? null;
}

const isWithin = (reach: Reach | null, offices: string[], subject: ParticipantRow): boolean =>
  reach === 'all' ||
  (reach === 'own' && subject.officeId !== null && offices.includes(subject.officeId));

/** The participant a call is about, if the caller is them or may act for them; otherwise nobody learns of them. */
async function findSubject(deps: Deps, scope: EventScope, id: string): Promise<ParticipantRow> {
  if (id === 'me' || id === scope.me?.id) return found(scope.me);
  const subject = found(await findParticipant(deps.db, scope.event.id, id));
  const reach = reachOf(scope.roles, 'participants.act');
  if (!isWithin(reach, officesOf(scope.roles, 'participants.act'), subject))
    throw refuse('not_found');
  return subject;
}

const permissionOf = (access: RouteAccess): Permission | null =>
  typeof access === 'object' ? access.permission : null;

function authorise(scope: EventScope, access: RouteAccess): void {
  const permission = permissionOf(access);
  const isInside = scope.roles.length > 0;
  if (!isInside && !isEventPublic(scope.event.state)) throw refuse('not_found');
  if (!permission) return;
  scope.reach = reachOf(scope.roles, permission);
  scope.offices = officesOf(scope.roles, permission);
  if (!scope.reach) throw refuse('forbidden');
}

/** Resolves `:event` and `:participant` of the path and refuses those who may not. Runs after validation. */
export function registerEventScope(app: FastifyInstance, deps: Deps): void {
  app.decorateRequest('scope', null);
  app.addHook('preHandler', async (request) => {
    const access = request.routeOptions.config.access;
    if (!access || !isEventAccess(access)) return;
    const params = request.params as { event: string; participant?: string };
    const account = request.signedIn?.account ?? null;
    const loaded = found(await loadScope(deps.db, params.event, account?.id ?? null));
    const roles: HeldRole[] = account?.isAdministrator
      ? [...loaded.roles, { role: 'owner', officeId: null }]
      : loaded.roles;
    const scope: EventScope = {
      event: loaded.event,
      me: loaded.me,
      roles,
      subject: null,
      reach: null,
      offices: [],
    };
    authorise(scope, access);
    if (access === 'participant')
      scope.subject = await findSubject(deps, scope, params.participant ?? 'me');
    request.scope = scope;
  });
}

/** The event scope of a route under `/events/:event`. */
export function scopeOf(request: FastifyRequest): EventScope {
  if (!request.scope) throw new Error('this route has no event scope');
  return request.scope;
}

/** The participant that a route under `/as/:participant` is about. */
export function subjectOf(request: FastifyRequest): ParticipantRow {
  const { subject } = scopeOf(request);
  if (!subject) throw new Error('this route has no participant');
  return subject;
}

/** Whether the caller's reach covers this participant; used on rows that lists have already narrowed. */
export const isWithinReach = (scope: EventScope, subject: { officeId: string | null }): boolean =>
  isWithin(scope.reach, scope.offices, subject as ParticipantRow);
