import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type PackedGrid = Schemas['ScheduleGrid'];
export type GridSlot = PackedGrid['slots'][number];
export type GridTable = PackedGrid['tables'][number];
export type Meeting = Schemas['Meeting'];
/** The schedule with its meetings whole; `unplaced` are those that wait for a slot. */
export type Grid = Pick<PackedGrid, 'slots' | 'tables'> & {
  meetings: Meeting[];
  unplaced: Meeting[];
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
