import type { EventState } from '@ponte/domain';

/** The colour of each state's badge; the word beside it carries the meaning. */
export const eventStateColours: Record<EventState, string> = {
  draft: 'gray',
  open: 'green',
  closed: 'yellow',
  scheduled: 'blue',
  running: 'terra',
  finished: 'gray',
  cancelled: 'red',
  archived: 'gray',
};
