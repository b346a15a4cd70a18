import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type InboundMail = Schemas['InboundMail'];
export type Proposal = Schemas['Proposal'];
