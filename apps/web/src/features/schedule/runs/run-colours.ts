import { type ScheduleRunFailure, scheduleRunFailures } from '@ponte/domain';
import type { Run } from '../shapes.ts';

export const runColours: Record<Run['state'], string> = {
  solving: 'soca',
  draft: 'yellow',
  published: 'green',
  discarded: 'gray',
  failed: 'red',
};

/** Why a run failed, as far as it is known. */
export const failureOf = ({ failure }: Run): ScheduleRunFailure =>
  scheduleRunFailures.find((one) => one === failure) ?? 'defect';
