import type { Figures } from '../shapes.ts';

/** What the proof says about one figure: the best there is, or how far from it at most. */
type Claim = { isBest: boolean; bound: number; proof: 'counting' | 'prices' | 'refutation' | null };

export type Certificate = {
  meetings: Claim & { kind: 'all' | 'most' | 'open' };
  breaks: Claim;
  isChecked: boolean;
};

type Wire = NonNullable<Figures['certificate']>['weight'];

const claimOf = (wire: Wire | undefined, isBest: boolean, bound: number): Claim => ({
  isBest: wire?.isMet ?? isBest,
  bound: wire?.bound ?? bound,
  proof: wire?.provedBy ?? null,
});

// Bounds come from sums of prices: a hair above a whole number is that number.
const hair = 1e-6;

/** Reads the figures as claims. Drafts of former versions have bounds without the story behind them. */
export function readCertificate(figures: Figures): Certificate {
  const { weight, weightBound, breaks, breaksBound, scheduled, wished, certificate } = figures;
  const meetings = claimOf(certificate?.weight, weight >= weightBound - hair, weightBound);
  const isAll = scheduled === wished;
  return {
    meetings: {
      ...meetings,
      bound: Math.floor(meetings.bound + hair),
      isBest: isAll || meetings.isBest,
      kind: isAll ? 'all' : meetings.isBest ? 'most' : 'open',
    },
    breaks: (({ bound, ...claim }) => ({ ...claim, bound: Math.ceil(bound - hair) }))(
      claimOf(certificate?.breaks, breaks <= breaksBound + hair, breaksBound),
    ),
    isChecked: certificate ? certificate.weight.isChecked && certificate.breaks.isChecked : false,
  };
}

const faultGroups = {
  peopleTwice: ['peopleTwice'],
  tablesTwice: ['tablesTwice'],
  outsideAvailability: ['outsideAvailability'],
  outsideSlots: ['outsideGrid', 'outsideAllowedSlots'],
  unsuitable: ['unsuitablePlaces', 'outsideTables'],
  rules: ['outOfOrder', 'overLimits', 'unfair'],
  bookkeeping: ['unknownMeetings', 'meetingsTwice', 'wrongFigures'],
} as const;
export type FaultGroup = keyof typeof faultGroups;

/** What the independent verifier counted, grouped as an organiser would ask. */
export function countFaults(figures: Figures): { group: FaultGroup; count: number }[] {
  const { faults, peopleTwice, tablesTwice, outsideAvailability } = figures;
  if (!faults) {
    const known = { peopleTwice, tablesTwice, outsideAvailability };
    return Object.entries(known).map(([group, count]) => ({ group: group as FaultGroup, count }));
  }
  return Object.entries(faultGroups).map(([group, rules]) => ({
    group: group as FaultGroup,
    count: rules.reduce((sum, rule) => sum + faults[rule], 0),
  }));
}
