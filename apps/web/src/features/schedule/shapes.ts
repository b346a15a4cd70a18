import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type PackedGrid = Schemas['ScheduleGrid'];
export type GridSlot = PackedGrid['slots'][number];
export type GridTable = PackedGrid['tables'][number];
export type GridPerson = Pick<
  Schemas['MeetingPerson'],
  'participantId' | 'name' | 'organisationId' | 'organisationName'
>;
/** A meeting as far as a grid draws it; a panel that shows it whole asks for it. */
export type GridMeeting = Pick<Schemas['Meeting'], 'id' | 'state' | 'version' | 'isPinned'> & {
  slot: GridSlot | null;
  table: GridTable | null;
  people: GridPerson[];
};
/** `unplaced` are those that wait for a slot. */
export type Grid = Pick<PackedGrid, 'slots' | 'tables'> & {
  meetings: GridMeeting[];
  unplaced: GridMeeting[];
};
export type Run = Schemas['ScheduleRun'];
export type Draft = Schemas['ScheduleDraft'];
export type Figures = Schemas['ScheduleFigures'];
export type LeftOut = Draft['unscheduled'][number];
export type Comparison = Schemas['ScheduleComparison'];
export type Quality = Schemas['ScheduleQuality'];
export type Remedy = Schemas['ScheduleRemedy'];
export type TablesStudy = Schemas['ScheduleTablesCurve'];
export type MeetingPlaces = Schemas['MeetingPlaces'];
