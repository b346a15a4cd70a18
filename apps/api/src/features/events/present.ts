import type {
  ActivityShape,
  EventOrganiserShape,
  EventOverviewShape,
  EventRoleShape,
  EventShape,
  EventSummaryShape,
  MyEventShape,
} from '@ponte/contracts';
import {
  eventTransitions,
  isLocale,
  permissions,
  type RuleCode,
  reachOf,
  whyNotChangeEventState,
  whyNotRevokeRole,
  writtenLocales,
} from '@ponte/domain';
import type { EventScope, ParticipantRow } from '../../http/event-scope.ts';
import type {
  ActivityRow,
  EventFigures,
  EventRow,
  ListedRole,
  MyEventRow,
  OrganiserRow,
} from './queries.ts';

export const presentSummary = (row: EventRow): EventSummaryShape => ({
  id: row.id,
  slug: row.slug,
  state: row.state,
  names: row.names,
  summaries: row.summaries,
  languages: row.languages.filter(isLocale),
  venue: row.venue,
  city: row.city,
  country: row.country,
  zone: row.zone,
  firstDay: row.firstDay,
  lastDay: row.lastDay,
  sectors: row.sectors,
});

const presentParticipation = (row: ParticipantRow | null): EventShape['me'] =>
  row && {
    id: row.id,
    state: row.state,
    organisationId: row.organisationId,
    typeId: row.typeId,
  };

const presentPermissions = (roles: EventScope['roles']): EventShape['permissions'] =>
  Object.fromEntries(
    permissions.flatMap((permission) => {
      const reach = reachOf(roles, permission);
      return reach ? [[permission, reach]] : [];
    }),
  );

export const presentOrganiser = (row: OrganiserRow): EventOrganiserShape => ({
  id: row.id,
  name: row.name,
  country: row.country,
  logoId: row.logoId,
  website: row.website,
});

/** The event with what the caller is and may in it. */
export const presentEvent = (
  row: EventRow,
  scope: Pick<EventScope, 'roles' | 'me'>,
  organisers: readonly OrganiserRow[],
): EventShape => ({
  ...presentSummary(row),
  texts: row.texts,
  address: row.address,
  placementMode: row.placementMode,
  declinePolicy: row.declinePolicy,
  suggestsPartners: row.suggestsPartners,
  registrationOpensAt: row.registrationOpensAt?.toISOString() ?? null,
  registrationClosesAt: row.registrationClosesAt?.toISOString() ?? null,
  requestsOpenAt: row.requestsOpenAt?.toISOString() ?? null,
  requestsCloseAt: row.requestsCloseAt?.toISOString() ?? null,
  requestExpiryDays: row.requestExpiryDays,
  placeOfferHours: row.placeOfferHours,
  capacity: row.capacity,
  taken: row.taken,
  contactEmail: row.contactEmail,
  organisers: organisers.map(presentOrganiser),
  version: row.version,
  roles: scope.roles.map(({ role, officeId }) => ({ role, officeId })),
  permissions: presentPermissions(scope.roles),
  me: presentParticipation(scope.me),
});

export const presentMyEvent = ({ event, me, roles }: MyEventRow): MyEventShape => ({
  ...presentSummary(event),
  roles: roles ?? [],
  me: presentParticipation(me),
});

export const presentRole = (
  row: ListedRole,
  viewer: { accountId: string; mayRevoke: boolean; owners: number },
): EventRoleShape => ({
  id: row.id,
  role: row.role,
  account: row.account,
  office: row.office,
  grantedAt: row.grantedAt.toISOString(),
  isMe: row.account.id === viewer.accountId,
  actions: {
    revoke: viewer.mayRevoke ? whyNotRevokeRole(row.role, viewer.owners) : 'forbidden',
  },
});

/** Figures as far as the roles reach; a part they do not see is null, never zero. */
export function presentOverview(
  row: EventRow,
  roles: EventScope['roles'],
  figures: EventFigures,
): EventOverviewShape {
  const mayEdit = reachOf(roles, 'event.edit') !== null;
  const facts = { ...figures, hasName: writtenLocales(row.names).length > 0 };
  const whyNot = (to: (typeof eventTransitions)[EventRow['state']][number]): RuleCode | null =>
    mayEdit ? whyNotChangeEventState(row.state, to, facts) : 'forbidden';
  const { participants, requests, meetings, messages } = figures;
  return {
    state: row.state,
    nextStates: eventTransitions[row.state].map((state) => ({ state, reason: whyNot(state) })),
    types: figures.types,
    slots: figures.slots,
    tables: figures.tables,
    sessions: figures.sessions,
    participants: reachOf(roles, 'participants.view') ? participants : null,
    requests: reachOf(roles, 'requests.view') ? requests : null,
    meetings: reachOf(roles, 'schedule.view') ? meetings : null,
    messages: reachOf(roles, 'mail.view') ? messages : null,
  };
}

export const presentActivity = (row: ActivityRow): ActivityShape => ({
  id: row.id,
  at: row.at.toISOString(),
  action: row.action,
  account: row.accountId && row.accountName ? { id: row.accountId, name: row.accountName } : null,
  onBehalfOf:
    row.onBehalfOfId && row.personName
      ? { participantId: row.onBehalfOfId, name: row.personName }
      : null,
  subjectId: row.subjectId,
  detail: row.detail,
});
