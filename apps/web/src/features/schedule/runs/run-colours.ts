import type { Run } from '../shapes.ts';

export const runColours: Record<Run['state'], string> = {
  solving: 'soca',
  draft: 'yellow',
  published: 'green',
  discarded: 'gray',
  failed: 'red',
};

const failures = ['interrupted', 'defect'] as const;

/** Why a run failed, as far as it is known. */
export const failureOf = ({ failure }: Run): (typeof failures)[number] =>
  failures.find((one) => one === failure) ?? 'defect';
