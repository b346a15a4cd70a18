import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type MessageSummary = Schemas['MessageSummary'];
export type Message = Schemas['Message'];
export type MessageState = Message['state'];
export type CalendarPart = NonNullable<Message['calendar']>;
