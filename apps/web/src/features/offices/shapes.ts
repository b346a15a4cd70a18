import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type OfficeDesk = Schemas['OfficeDesk'];
export type OfficeCompany = Schemas['OfficeCompany'];
export type OfficeCompanyPage = Schemas['OfficeCompanyPage'];
export type OfficeCase = Schemas['OfficeCase'];
export type OfficeTask = OfficeCompany['tasks'][number];
export type OfficeInvitation = Schemas['OfficeInvitation'];
export type Handover = Schemas['Handover'];
export type Parting = Schemas['Parting'];
export type CompanyOffice = Schemas['CompanyOffice'];

/** Everything that changes when a company comes, goes or is worked on. */
export const refreshedByOffice = ['/api/offices', '/api/organisations', '/api/exchange'];

export const taskColours: Record<OfficeTask, string> = {
  validate: 'blue',
  answer: 'yellow',
  complete: 'gray',
  outcomes: 'blue',
};

export const caseColours: Record<OfficeCase['state'], string> = {
  applied: 'blue',
  approved: 'green',
  waiting: 'yellow',
  offered: 'yellow',
  rejected: 'red',
  withdrawn: 'gray',
};

export const handoverColours: Record<Handover['state'], string> = {
  asked: 'blue',
  agreed: 'green',
  declined: 'red',
  withdrawn: 'gray',
};
