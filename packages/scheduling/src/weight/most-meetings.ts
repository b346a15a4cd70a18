import type { Model } from '../model/model.ts';

/** Most of the listed meetings that participant p could hold alone: a matching of meetings into slots, and limits. */
export function countMostMeetings(model: Model, p: number, meetings: Int32Array): number {
  return Math.min(matchIntoSlots(model, meetings), countByLimits(model, p));
}

function countByLimits(model: Model, p: number): number {
  const limits = model.limits[p];
  const days = model.slots === 0 ? 0 : (model.days.dayOf.at(-1) as number) + 1;
  return Math.min(
    limits?.meetings ?? Number.POSITIVE_INFINITY,
    (limits?.perDay ?? Number.POSITIVE_INFINITY) * Math.max(1, days),
  );
}

/** Kuhn's augmenting paths; free slots first, so that the paths stay short. */
function matchIntoSlots(model: Model, meetings: Int32Array): number {
  const holder = new Int32Array(model.slots).fill(-1);
  const seen = new Int32Array(model.slots).fill(-1);
  const place = (m: number, round: number): boolean => {
    const slots = model.slotsOf[m] as Int32Array;
    for (const t of slots) {
      if (holder[t] !== -1) continue;
      holder[t] = m;
      return true;
    }
    for (const t of slots) {
      if (seen[t] === round) continue;
      seen[t] = round;
      if (!place(holder[t] as number, round)) continue;
      holder[t] = m;
      return true;
    }
    return false;
  };
  return meetings.reduce((count, m, round) => count + (place(m, round) ? 1 : 0), 0);
}
