import type { OutcomeReportShape, OwnOutcomeShape } from '@ponte/contracts';
import {
  findPeriod,
  findQuestion,
  type OutcomeGroup,
  type PublicOutcomes,
  whyNotFillCard,
  whyNotReportFollowUp,
} from '@ponte/domain';
import type { OutcomeReport, ReportGroup } from '../../documents/outcome-report.ts';
import type { EventRow } from '../../http/event-scope.ts';
import type { OwnMeetingRow } from './queries.ts';

export function presentOwn(
  row: OwnMeetingRow,
  event: Pick<EventRow, 'state'>,
  now: number,
): OwnOutcomeShape {
  const startsAt = Date.parse(row.startsAt);
  const facts = { state: row.state, startsAt, tookPlace: row.card?.tookPlace ?? null };
  const latest = row.followUps.at(-1);
  const followUp = whyNotReportFollowUp(facts, event, now);
  const period = findPeriod(startsAt, now);
  const isAnswered = row.followUps.some(({ months }) => months === period);
  return {
    meetingId: row.id,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    partners: row.partners.map(({ name, organisationName, country }) => ({
      name,
      organisationName,
      country,
    })),
    card: row.card && {
      tookPlace: row.card.tookPlace,
      usefulness: row.card.usefulness,
      step: row.card.step,
      stepOn: row.card.stepOn,
      note: row.card.note,
    },
    followUp: latest
      ? {
          months: latest.months,
          answeredAt: latest.answeredAt,
          results: latest.results.map(({ kind, band }) => ({ kind, band })),
        }
      : null,
    askedNow: followUp || isAnswered ? null : findQuestion(startsAt, now),
    actions: { card: whyNotFillCard(facts, event, now), followUp },
  };
}

const presentGroup = ({ key, name, funnel }: ReportGroup) => ({ key, name, funnel: { ...funnel } });

export const presentReport = (report: OutcomeReport): OutcomeReportShape => ({
  isOwn: report.isOwn,
  indicators: report.indicators.map(({ key, label, definition, value, of }) => ({
    key,
    label,
    definition,
    value,
    of,
  })),
  countries: report.countries.map(presentGroup),
  sectors: report.sectors.map(presentGroup),
  networks: report.networks.map(presentGroup),
  offices: report.offices.map(presentGroup),
  results: report.results.map(({ kind, label, definition, meetings, bands }) => ({
    kind,
    label,
    definition,
    meetings,
    bands: bands.map((each) => ({ ...each })),
  })),
});

/** A group with the name that people know it by; countries and sectors are known by their codes. */
export const nameGroup =
  (names: ReadonlyMap<string, string> | null) =>
  ({ key, funnel }: OutcomeGroup): ReportGroup => ({
    key,
    name: names?.get(key) ?? null,
    funnel,
  });

export const presentPublic = (outcomes: PublicOutcomes) => ({
  total: { ...outcomes.total },
  organisations: outcomes.organisations,
  countries: outcomes.countries.map(({ key, held, fruitful }) => ({ key, held, fruitful })),
  sectors: outcomes.sectors.map(({ key, held, fruitful }) => ({ key, held, fruitful })),
  results: outcomes.results.map(({ kind, meetings }) => ({ kind, meetings })),
});
