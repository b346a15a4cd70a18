import type { AlertsShape, StatisticsShape } from '@ponte/contracts';
import { type Permission, reachOf } from '@ponte/domain';
import type { StatisticsFacts } from '../../documents/sheets/facts.ts';
import type { EventScope } from '../../http/event-scope.ts';
import type { AlertFacts } from './queries.ts';

export const presentStatistics = (facts: StatisticsFacts): StatisticsShape => ({
  registrations: facts.registrations.map(({ day, registered, approved }) => ({
    day,
    registered,
    approved,
  })),
  requests: facts.requests.map(({ day, sent, accepted, declined }) => ({
    day,
    sent,
    accepted,
    declined,
  })),
  countries: facts.countries.map(({ from, to, meetings }) => ({ from, to, meetings })),
});

const toTrend = ([lately, before]: [number, number]) => ({ lately, before });

/** The numbers as far as the roles reach; what they do not see is null, never zero. */
export function presentAlerts({ roles }: EventScope, facts: AlertFacts): AlertsShape {
  const ifSeen = <T>(permission: Permission, value: T): T | null =>
    reachOf(roles, permission) ? value : null;
  return {
    undeliveredMail: ifSeen('mail.view', facts.undelivered),
    unansweredRequests: ifSeen('requests.view', facts.unanswered),
    unservedPeople: ifSeen('participants.view', facts.unserved),
    fullSlots: ifSeen('timetable.edit', facts.full),
    slots: facts.slots,
    trends: {
      participants: ifSeen('participants.view', toTrend(facts.people)),
      requests: ifSeen('requests.view', toTrend(facts.requests)),
      meetings: ifSeen('schedule.view', toTrend(facts.meetings)),
    },
  };
}
