import type { Queryable } from '@ponte/db';
import {
  bandsOf,
  countOutcomes,
  type FollowUpMonths,
  funnelStages,
  type Locale,
  type OutcomeFigures,
  type PublicOutcomes,
  publishOutcomes,
  stageWholes,
} from '@ponte/domain';
import type { Indicator, OutcomeReport } from '../../documents/outcome-report.ts';
import { textsIn } from '../../documents/texts.ts';
import type { EventRow, EventScope } from '../../http/event-scope.ts';
import { toLocal } from '../../zone.ts';
import { monthsAsked } from './asking.ts';
import { nameGroup } from './present.ts';
import * as queries from './queries.ts';

/** All facts of one moment, so that no figure contradicts another. */
function readFacts(db: Queryable, event: EventRow, now: Date) {
  return db.transaction(
    async (tx) => ({
      people: await queries.listOutcomePeople(tx, event.id),
      wishes: await queries.listOutcomeWishes(tx, event.id),
      meetings: await queries.listOutcomeMeetings(tx, event.id, now),
      asked: monthsAsked(event.lastDay, toLocal(now, event.zone).day),
    }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

const monthKeys: Record<FollowUpMonths, string> = { 1: 'month1', 6: 'month6', 12: 'month12' };

function listIndicators(figures: OutcomeFigures, locale: Locale): Indicator[] {
  const t = textsIn(locale);
  const { funnel } = figures.total;
  const { reached, cards } = figures;
  const exchange = figures.exchange.funnel;
  const one = (key: string, value: number, of: number | null = null): Indicator => ({
    key,
    label: t(`outcomes.indicator.${key}.label`),
    definition: t(`outcomes.indicator.${key}.definition`),
    value,
    of,
  });
  return [
    ...funnelStages.map((stage) => {
      const whole = stageWholes[stage];
      return one(stage, funnel[stage], whole && funnel[whole]);
    }),
    one('crossBorder', figures.crossBorder, funnel.held),
    one('exchangeWishes', exchange.wishes, funnel.wishes),
    one('exchangeHeld', exchange.held, funnel.held),
    one('exchangeFruitful', exchange.fruitful, exchange.held),
    one('organisations', reached.organisations),
    one('met', reached.met, reached.organisations),
    one('companies', reached.companies),
    one('firstTime', reached.firstTime, reached.companies),
    one('networks', figures.networks.filter((network) => network.funnel.held > 0).length),
    one('cards', cards.filled, cards.expected),
    ...figures.followUps.map(({ months, answered, asked }) =>
      one(monthKeys[months], answered, asked),
    ),
  ];
}

function listResults(figures: OutcomeFigures, locale: Locale): OutcomeReport['results'] {
  const t = textsIn(locale);
  return figures.results.map(({ kind, meetings, bands }) => ({
    kind,
    label: t(`outcomes.kind.${kind}.label`),
    definition: t(`outcomes.kind.${kind}.definition`),
    meetings,
    bands: bandsOf[kind].flatMap((band) => {
      const count = bands.get(band) ?? 0;
      return count > 0 ? [{ band, label: t(`outcomes.band.${band}`), meetings: count }] : [];
    }),
  }));
}

/** The report as far as the caller's role reaches, in the reader's words. */
export async function readReport(
  db: Queryable,
  { event, reach, offices }: EventScope,
  now: Date,
  locale: Locale,
): Promise<OutcomeReport> {
  const isOwn = reach !== 'all';
  const own = isOwn ? await queries.listClients(db, event.id, offices) : null;
  const figures = countOutcomes(await readFacts(db, event, now), own);
  return {
    isOwn,
    indicators: listIndicators(figures, locale),
    countries: figures.countries.map(nameGroup(null)),
    sectors: figures.sectors.map(nameGroup(null)),
    networks: figures.networks.map(nameGroup(await queries.nameNetworks(db, locale))),
    offices: figures.offices.map(nameGroup(await queries.nameOffices(db, event.id))),
    results: listResults(figures, locale),
  };
}

/** So long, and of so many events, public figures stand on the site: each is counted from every meeting there was. */
const keptMs = 5 * 60_000;
const mostKept = 200;
type Kept = { at: number; figures: Promise<PublicOutcomes> };
const keptOf = new WeakMap<Queryable, Map<string, Kept>>();

/** The public figures of some minutes ago, for pages that anybody may open as often as they like. */
export function readKeptOutcomes(
  db: Queryable,
  event: EventRow,
  now: Date,
): Promise<PublicOutcomes> {
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  const known = kept.get(event.id);
  const at = now.getTime();
  if (known && at >= known.at && at - known.at < keptMs) return known.figures;
  const figures = readPublic(db, event, now);
  kept.delete(event.id);
  kept.set(event.id, { at, figures });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  // What could not be read is no answer for the next one.
  figures.catch(() => kept.delete(event.id));
  return figures;
}

/** What everybody may read: only figures behind which enough organisations stand. */
export const readPublic = async (db: Queryable, event: EventRow, now: Date) =>
  publishOutcomes(countOutcomes(await readFacts(db, event, now), null));
