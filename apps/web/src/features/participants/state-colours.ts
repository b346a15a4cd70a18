import type { ParticipantState } from './types.ts';

export const stateColours: Record<ParticipantState, string> = {
  applied: 'yellow',
  approved: 'green',
  rejected: 'red',
  waiting: 'gray',
  offered: 'soca',
  withdrawn: 'gray',
};
