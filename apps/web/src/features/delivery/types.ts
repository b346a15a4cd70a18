import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Delivery = Schemas['Delivery'];
export type Suppression = Schemas['Suppression'];
export type MailSetUp = Schemas['MailSetUp'];
export type MailCheck = MailSetUp['checks'][number];
export type MailTrial = Schemas['MailTrial'];
