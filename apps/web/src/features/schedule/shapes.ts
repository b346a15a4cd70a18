import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Grid = Schemas['ScheduleGrid'];
export type GridSlot = Grid['slots'][number];
export type GridTable = Grid['tables'][number];
export type Meeting = Schemas['Meeting'];
export type Run = Schemas['ScheduleRun'];
export type Draft = Schemas['ScheduleDraft'];
export type Figures = Schemas['ScheduleFigures'];
export type LeftOut = Draft['unscheduled'][number];
export type Comparison = Schemas['ScheduleComparison'];
export type Quality = Schemas['ScheduleQuality'];
export type Remedy = Schemas['ScheduleRemedy'];
export type TablesStudy = Schemas['ScheduleTablesCurve'];
export type MeetingPlaces = Schemas['MeetingPlaces'];
