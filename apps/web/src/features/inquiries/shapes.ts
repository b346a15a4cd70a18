import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type Inquiry = Schemas['Inquiry'];
export type InquiryRow = Schemas['InquiryRow'];

export const inquiryAnswers = ['/api/inquiries'];
export const stateColours = { open: 'blue', answered: 'green', closed: 'gray' } as const;
