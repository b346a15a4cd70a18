import type { whatIfSchema } from '@ponte/contracts';
import type { Problem, Solution } from '@ponte/scheduling';
import { applyVariation } from '@ponte/scheduling';
import { runInquiry } from '@ponte/scheduling/run';
import type { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { found, refuse } from '../../http/errors.ts';
import type { EventRow } from '../../http/event-scope.ts';
import { type StoredRemedy, toStoredRemedy } from './answers.ts';
import { parametersOf, toLimits } from './planning.ts';
import { buildProblem, type EventFacts } from './problem.ts';
import * as queries from './queries.ts';

type WhatIf = z.infer<typeof whatIfSchema>;
type Variation = WhatIf['variations'][number];

/** Each takes a core for seconds; more at once would only wait for each other. */
const mostAtOnce = 2;
let going = 0;

async function study<T>(work: () => Promise<T>): Promise<T> {
  if (going >= mostAtOnce) throw refuse('schedule_busy');
  going++;
  try {
    return await work();
  } finally {
    going--;
  }
}

/** The event with all its meetings open to be placed anew; pinned ones keep their slot, not their table. */
async function loadOpenFacts(
  deps: Deps,
  event: EventRow,
  limits: EventFacts['limits'],
): Promise<EventFacts> {
  const now = deps.clock.now();
  const options = { keep: 'nothing', fairness: null, limits, now } as const;
  const facts = await queries.loadEventFacts(deps.db, event, options);
  const meetings = facts.meetings.map((meeting) =>
    meeting.isPinned && meeting.place
      ? { ...meeting, allowedSlotIds: [meeting.place.slotId] }
      : meeting,
  );
  return { ...facts, meetings };
}

type Table = EventFacts['tables'][number];
const isOrdinary = ({ kind, isActive }: Table): boolean => kind === 'table' && isActive;

const makeTable = (number: number): Table => ({
  id: `table ${number}`,
  kind: 'table',
  organisationId: null,
  capacity: 6,
  isActive: true,
});

/** The event with so many ordinary tables: the last ones go first, new ones hold any meeting. */
function withTables(facts: EventFacts, wanted: number): EventFacts {
  const ordinary = facts.tables.filter(isOrdinary);
  const kept = new Set(ordinary.slice(0, wanted).map(({ id }) => id));
  const added = Array.from({ length: Math.max(0, wanted - ordinary.length) }, (_, i) =>
    makeTable(i),
  );
  const tables = facts.tables.filter((table) => !isOrdinary(table) || kept.has(table.id));
  return { ...facts, tables: [...tables, ...added] };
}

const raiseLimits = (limits: EventFacts['limits'], by: number): EventFacts['limits'] =>
  limits && {
    ...limits,
    ...(limits.perDay !== undefined ? { perDay: Math.max(0, limits.perDay + by) } : {}),
    ...(limits.run !== undefined ? { run: Math.max(1, limits.run + by) } : {}),
  };

function varyEvent(facts: EventFacts, { tables, slots, limit }: Variation): Problem {
  const count = facts.tables.filter(isOrdinary).length;
  const varied = withTables(facts, Math.max(0, count + tables));
  const { problem } = buildProblem({ ...varied, limits: raiseLimits(facts.limits, limit) });
  return applyVariation(problem, { slots });
}

const noVariation: Variation = { tables: 0, slots: 0, limit: 0 };

/** What each variation would bring, all placed anew with an equal share of the seconds. */
export const studyVariations = (deps: Deps, event: EventRow, order: WhatIf) =>
  study(async () => {
    const { variations, seconds } = order;
    const facts = await loadOpenFacts(deps, event, toLimits(order.limits));
    const problems = [noVariation, ...variations].map((variation) => varyEvent(facts, variation));
    const [base, ...items] = await runInquiry('places', { problems, seconds });
    if (!base) throw new Error('the study has no base');
    return {
      wished: facts.meetings.length,
      base: { scheduled: base.scheduled, weightBound: base.weightBound },
      items: items.flatMap(({ scheduled, weightBound }, i) => {
        const variation = variations[i];
        const gain = scheduled - base.scheduled;
        return variation ? [{ variation, scheduled, weightBound, gain }] : [];
      }),
    };
  });

const mostPoints = 24;

/** Numbers from the first to the last, evenly spread, ends included. */
function spread(from: number, to: number): number[] {
  const last = Math.max(from, to);
  const steps = Math.min(mostPoints - 1, last - from);
  const numbers = Array.from({ length: steps + 1 }, (_, i) =>
    Math.round(from + ((last - from) * i) / Math.max(1, steps)),
  );
  return [...new Set(numbers)];
}

/** The curve of meetings against ordinary tables; around the present number unless told. */
export const studyTables = (
  deps: Deps,
  event: EventRow,
  order: { from?: number | undefined; to?: number | undefined; seconds: number },
) =>
  study(async () => {
    const facts = await loadOpenFacts(deps, event, null);
    const now = facts.tables.filter(isOrdinary).length;
    const from = order.from ?? Math.max(1, Math.floor(now / 2));
    const counts = spread(from, order.to ?? Math.max(from, Math.ceil(now * 1.5)));
    const problems = counts.map((count) => buildProblem(withTables(facts, count)).problem);
    const places = await runInquiry('places', { problems, seconds: order.seconds });
    return {
      wished: facts.meetings.length,
      tables: now,
      items: places.map(({ scheduled, weightBound }, i) => ({
        tables: counts[i] ?? 0,
        scheduled,
        weightBound,
      })),
    };
  });

const remedySeconds = 5;

/** What would let one meeting into a draft that leaves it out, tried on the facts of this moment. */
export const studyRemedy = (
  deps: Deps,
  event: EventRow,
  runId: string,
  meetingId: string,
): Promise<StoredRemedy | null> =>
  study(async () => {
    const run = found(await queries.findRun(deps.db, event.id, runId));
    found(run.unscheduled.find((meeting) => meeting.meetingId === meetingId));
    const { fairness, limits } = parametersOf(run);
    const options = { fairness, limits: toLimits(limits), now: deps.clock.now() };
    const facts = await queries.loadEventFacts(deps.db, event, { keep: 'nothing', ...options });
    const numbered = buildProblem(facts);
    if (!facts.meetings.some(({ id }) => id === meetingId)) return null;
    const [slots, tables] = [numbered.slots, numbered.tables].map(
      (rows) => new Map(rows.map(({ id }, number) => [id, number])),
    );
    const meetings = run.placements.flatMap(({ meetingId: id, slotId, tableId }) => {
      const [slot, table] = [slots?.get(slotId), tables?.get(tableId)];
      return slot === undefined || table === undefined ? [] : [{ id, slot, table }];
    });
    const solution = { meetings, unscheduled: [] } as unknown as Solution;
    const task = { problem: numbered.problem, solution, id: meetingId, seconds: remedySeconds };
    const remedy = await runInquiry('remedy', task);
    return remedy && toStoredRemedy(numbered, remedy);
  });
