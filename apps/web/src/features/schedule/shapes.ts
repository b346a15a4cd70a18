import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Grid = Schemas['ScheduleGrid'];
export type GridSlot = Grid['slots'][number];
export type GridTable = Grid['tables'][number];
export type Meeting = Schemas['Meeting'];
export type Run = Schemas['ScheduleRun'];
export type Draft = Schemas['ScheduleDraft'];
export type Figures = Schemas['ScheduleFigures'];
export type DraftPlacement = Draft['placements'][number];
