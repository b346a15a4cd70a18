import {
  type FollowUpMonths,
  followUpMonths,
  type OutcomeBand,
  type OutcomeKind,
  outcomeKinds,
} from './outcome-kinds.ts';
import {
  type CardFacts,
  didTakePlace,
  type FollowUpFacts,
  type OutcomeResult,
  settleResults,
} from './outcome-rules.ts';
import type { MeetingState } from './states.ts';

/**
 * The way from a wish to something that lasts. Most are a part of the one before; what follows a held meeting is each
 * a part of `held`.
 */
export const funnelStages = [
  'wishes',
  'agreed',
  'scheduled',
  'held',
  'useful',
  'continued',
  'fruitful',
] as const;
export type FunnelStage = (typeof funnelStages)[number];

/** What each stage is a part of. */
export const stageWholes: Record<FunnelStage, FunnelStage | null> = {
  wishes: null,
  agreed: null,
  scheduled: 'agreed',
  held: 'scheduled',
  useful: 'held',
  continued: 'held',
  fruitful: 'held',
};

export type Funnel = Record<FunnelStage, number>;

export type OutcomePerson = {
  readonly id: string;
  readonly organisationId: string;
  readonly isCompany: boolean;
  readonly country: string;
  readonly sectors: readonly string[];
  readonly officeId: string | null;
  /** The public networks in which their organisation, or the institution that looks after them, is a member. */
  readonly networks: readonly string[];
  readonly isApproved: boolean;
  /** Whether their organisation took part in none of the installation's earlier events. */
  readonly isFirstTime: boolean;
};
export type OutcomeWish = {
  readonly from: string;
  readonly to: string;
  readonly isFromExchange: boolean;
};
export type OutcomeMeeting = {
  readonly state: MeetingState;
  readonly isOver: boolean;
  /** Whether the exchange brought its people together. */
  readonly isFromExchange: boolean;
  readonly people: readonly string[];
  readonly cards: readonly CardFacts[];
  readonly followUps: readonly FollowUpFacts[];
};
export type OutcomeFacts = {
  readonly people: readonly OutcomePerson[];
  readonly wishes: readonly OutcomeWish[];
  readonly meetings: readonly OutcomeMeeting[];
  /** The questions whose day has come. */
  readonly asked: readonly FollowUpMonths[];
};

/** Figures of one country pair, sector, network or office. `behind` names the organisations behind each stage's count. */
export type OutcomeGroup = {
  readonly key: string;
  readonly funnel: Funnel;
  readonly behind: Record<FunnelStage, ReadonlySet<string>>;
};
export type OutcomeFigures = {
  readonly total: OutcomeGroup;
  readonly countries: readonly OutcomeGroup[];
  readonly sectors: readonly OutcomeGroup[];
  readonly networks: readonly OutcomeGroup[];
  readonly offices: readonly OutcomeGroup[];
  /** The part of the total that began in the exchange. */
  readonly exchange: OutcomeGroup;
  readonly crossBorder: number;
  readonly reached: { organisations: number; companies: number; firstTime: number; met: number };
  readonly cards: { filled: number; expected: number };
  readonly followUps: readonly { months: FollowUpMonths; answered: number; asked: number }[];
  readonly results: readonly {
    kind: OutcomeKind;
    meetings: number;
    bands: ReadonlyMap<OutcomeBand, number>;
    behind: ReadonlySet<string>;
  }[];
};

/** Only what concerns these people, as they themselves have told it: what others say is not theirs to see. */
export function restrictTo(facts: OutcomeFacts, own: ReadonlySet<string>): OutcomeFacts {
  const isOwn = ({ participantId }: { participantId: string }) => own.has(participantId);
  return {
    people: facts.people,
    wishes: facts.wishes.filter(({ from, to }) => own.has(from) || own.has(to)),
    meetings: facts.meetings
      .filter(({ people }) => people.some((id) => own.has(id)))
      .map((meeting) => ({
        ...meeting,
        cards: meeting.cards.filter(isOwn),
        followUps: meeting.followUps.filter(isOwn),
      })),
    asked: facts.asked,
  };
}

type Group = { key: string; funnel: Funnel; behind: Record<FunnelStage, Set<string>> };

const forStages = <T>(make: () => T): Record<FunnelStage, T> => ({
  wishes: make(),
  agreed: make(),
  scheduled: make(),
  held: make(),
  useful: make(),
  continued: make(),
  fruitful: make(),
});
const emptyGroup = (key: string): Group => ({
  key,
  funnel: forStages(() => 0),
  behind: forStages(() => new Set<string>()),
});

/** Groups that come into being when something is counted in them. */
function openGroups() {
  const groups = new Map<string, Group>();
  return {
    count(
      keys: Iterable<string>,
      stages: readonly FunnelStage[],
      organisations: readonly string[],
    ) {
      for (const key of keys) {
        const group = groups.get(key) ?? emptyGroup(key);
        groups.set(key, group);
        for (const stage of stages) {
          group.funnel[stage] += 1;
          for (const organisation of organisations) group.behind[stage].add(organisation);
        }
      }
    },
    list: (): OutcomeGroup[] =>
      [...groups.values()].sort(
        (a, b) => b.funnel.held - a.funnel.held || (a.key < b.key ? -1 : 1),
      ),
  };
}

function pairsOf(people: readonly OutcomePerson[]): Set<string> {
  const pairs = new Set<string>();
  people.forEach((one, index) => {
    for (const other of people.slice(index + 1))
      pairs.add([one.country, other.country].sort().join('-'));
  });
  return pairs;
}

/** How far a meeting has come. */
function stagesOf(meeting: OutcomeMeeting, results: readonly OutcomeResult[]): FunnelStage[] {
  const isPlaced = ['scheduled', 'held', 'missed'].includes(meeting.state);
  if (!isPlaced) return ['agreed'];
  if (didTakePlace(meeting.state, meeting.cards) !== true) return ['agreed', 'scheduled'];
  const of = (stage: FunnelStage, isSo: boolean) => (isSo ? [stage] : []);
  const isUseful = meeting.cards.some(
    ({ usefulness }) => usefulness === 'very' || usefulness === 'fairly',
  );
  return [
    'agreed',
    'scheduled',
    'held',
    ...of('useful', isUseful),
    ...of(
      'continued',
      meeting.cards.some(({ step }) => step !== 'none'),
    ),
    ...of('fruitful', results.length > 0),
  ];
}

type IsOwn = (id: string) => boolean;

function countFollowUps({ meetings, asked }: OutcomeFacts, isOwn: IsOwn) {
  const questioned = new Set(
    meetings
      .filter(({ state, isOver, cards }) => isOver && didTakePlace(state, cards) !== false)
      .flatMap(({ people }) => people.filter(isOwn)),
  );
  const answers = meetings.flatMap(({ followUps }) => followUps);
  return followUpMonths.map((months) => ({
    months,
    asked: asked.includes(months) ? questioned.size : 0,
    answered: new Set(
      answers.filter((one) => one.months === months).map(({ participantId }) => participantId),
    ).size,
  }));
}

type Fruit = OutcomeResult & { behind: readonly string[] };

function countResults(fruits: readonly Fruit[]) {
  return outcomeKinds.map((kind) => {
    const those = fruits.filter((fruit) => fruit.kind === kind);
    const bands = new Map<OutcomeBand, number>();
    for (const { band } of those) if (band) bands.set(band, (bands.get(band) ?? 0) + 1);
    const behind = new Set(those.flatMap((fruit) => fruit.behind));
    return { kind, meetings: those.length, bands, behind };
  });
}

function countReached(people: readonly OutcomePerson[], met: ReadonlySet<string>) {
  const organisations = new Map(
    people.filter(({ isApproved }) => isApproved).map((one) => [one.organisationId, one]),
  );
  const companies = [...organisations.values()].filter(({ isCompany }) => isCompany);
  return {
    organisations: organisations.size,
    companies: companies.length,
    firstTime: companies.filter(({ isFirstTime }) => isFirstTime).length,
    met: [...organisations.keys()].filter((id) => met.has(id)).length,
  };
}

/** Counts a wish or a meeting in every group that it belongs to. */
function openAllGroups(isOwn: IsOwn) {
  const [total, countries, sectors, networks, offices, exchange] = [
    openGroups(),
    openGroups(),
    openGroups(),
    openGroups(),
    openGroups(),
    openGroups(),
  ];
  const count = (
    people: readonly OutcomePerson[],
    stages: readonly FunnelStage[],
    isFromExchange: boolean,
  ) => {
    const organisations = people.map(({ organisationId }) => organisationId);
    const mine = people.filter(({ id }) => isOwn(id));
    total.count(['all'], stages, organisations);
    if (isFromExchange) exchange.count(['exchange'], stages, organisations);
    countries.count(pairsOf(people), stages, organisations);
    sectors.count(new Set(mine.flatMap((person) => person.sectors)), stages, organisations);
    networks.count(new Set(mine.flatMap((person) => person.networks)), stages, organisations);
    offices.count(new Set(mine.map(({ officeId }) => officeId ?? '')), stages, organisations);
  };
  const list = () => ({
    total: total.list()[0] ?? emptyGroup('all'),
    countries: countries.list(),
    sectors: sectors.list(),
    networks: networks.list(),
    offices: offices.list(),
    exchange: exchange.list()[0] ?? emptyGroup('exchange'),
  });
  return { count, list };
}

type Passed = {
  meeting: OutcomeMeeting;
  people: OutcomePerson[];
  stages: FunnelStage[];
  results: OutcomeResult[];
};

function countCards(passed: readonly Passed[], isOwn: IsOwn) {
  const over = passed.filter(
    ({ meeting, stages }) => meeting.isOver && stages.includes('scheduled'),
  );
  const sum = (numberOf: (meeting: OutcomeMeeting) => number) =>
    over.reduce((total, { meeting }) => total + numberOf(meeting), 0);
  return {
    filled: sum(({ cards }) => cards.length),
    expected: sum(({ people }) => people.filter(isOwn).length),
  };
}

/**
 * Every figure of the report. With `own`, only what these people have told, and only their sectors, networks and offices.
 * A meeting counts once in each group it belongs to, so these may add up to more than the total.
 */
export function countOutcomes(all: OutcomeFacts, own: ReadonlySet<string> | null): OutcomeFigures {
  const facts = own ? restrictTo(all, own) : all;
  const isOwn: IsOwn = (id) => !own || own.has(id);
  const byId = new Map(facts.people.map((person) => [person.id, person]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const groups = openAllGroups(isOwn);
  for (const { from, to, isFromExchange } of facts.wishes)
    groups.count(known([from, to]), ['wishes'], isFromExchange);
  const passed = facts.meetings.map((meeting): Passed => {
    const results = settleResults(meeting.followUps);
    return { meeting, people: known(meeting.people), stages: stagesOf(meeting, results), results };
  });
  for (const { people, stages, meeting } of passed)
    groups.count(people, stages, meeting.isFromExchange);
  const held = passed.filter(({ stages }) => stages.includes('held'));
  const met = held.flatMap(({ people }) => people.filter(({ id }) => isOwn(id)));
  return {
    ...groups.list(),
    crossBorder: held.filter(({ people }) => new Set(people.map(({ country }) => country)).size > 1)
      .length,
    reached: countReached(
      facts.people.filter(({ id }) => isOwn(id)),
      new Set(met.map(({ organisationId }) => organisationId)),
    ),
    cards: countCards(passed, isOwn),
    followUps: countFollowUps(facts, isOwn),
    results: countResults(
      held.flatMap(({ people, results }) => {
        const behind = people.map(({ organisationId }) => organisationId);
        return results.map((result) => ({ ...result, behind }));
      }),
    ),
  };
}
