import type { components, paths } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Meeting = Schemas['Meeting'];
export type MeetingPerson = Schemas['MeetingPerson'];
export type MeetingOptions =
  paths['/api/events/{event}/meetings/{meeting}/options']['get']['responses'][200]['content']['application/json'];
export type SlotOption = MeetingOptions['items'][number];
