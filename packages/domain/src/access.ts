/** Who may do what in an event. Pure tables: the API enforces them, the web page hides what is not there. */
export const eventRoles = ['owner', 'organiser', 'support', 'check_in', 'viewer'] as const;
export type EventRole = (typeof eventRoles)[number];

export const permissions = [
  'event.view', // see the organiser's side at all
  'event.edit', // settings, states, types, questions, texts
  'event.roles', // give and take roles
  'timetable.edit',
  'participants.view',
  'participants.decide', // approve, reject, offer places
  'participants.act', // act on behalf of a participant
  'participants.import',
  'check_in',
  'requests.view',
  'schedule.view',
  'schedule.edit',
  'mail.view',
  'activity.view',
  'reports.view', // figures and charts
  'reports.export', // take lists and printed matter out of the house
] as const;
export type Permission = (typeof permissions)[number];

/** `all`: everybody in the event. `own`: only participants whose office is the role's own organisation. */
export type Reach = 'all' | 'own';

const everything = Object.fromEntries(
  permissions.map((permission) => [permission, 'all']),
) as Record<Permission, Reach>;
const { 'event.roles': _roles, ...organiser } = everything;

export const rolePermissions: Record<EventRole, Partial<Record<Permission, Reach>>> = {
  owner: everything,
  organiser,
  support: {
    'event.view': 'all',
    'participants.view': 'own',
    'participants.decide': 'own',
    'participants.act': 'own',
    'requests.view': 'own',
    'schedule.view': 'own',
    'reports.view': 'own',
    'reports.export': 'own',
  },
  check_in: { 'event.view': 'all', 'participants.view': 'all', check_in: 'all' },
  viewer: {
    'event.view': 'all',
    'participants.view': 'all',
    'requests.view': 'all',
    'schedule.view': 'all',
    'reports.view': 'all',
  },
};

/** One role that an account holds in an event; only `support` names the office it acts for. */
export type HeldRole = { readonly role: EventRole; readonly officeId: string | null };

/** How far the roles together reach for a permission, or null when none gives it. */
export function reachOf(held: readonly HeldRole[], permission: Permission): Reach | null {
  const reaches = held.map(({ role }) => rolePermissions[role][permission]);
  if (reaches.includes('all')) return 'all';
  return reaches.includes('own') ? 'own' : null;
}

/** The offices whose participants the roles may reach with a permission held only as `own`. */
export const officesOf = (held: readonly HeldRole[], permission: Permission): string[] =>
  held.flatMap(({ role, officeId }) =>
    rolePermissions[role][permission] === 'own' && officeId ? [officeId] : [],
  );
