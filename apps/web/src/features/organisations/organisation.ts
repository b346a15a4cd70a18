import type { components } from '../../api/schema.d.ts';

export type Organisation = components['schemas']['Organisation'];
export type Member = components['schemas']['OrganisationMember'];

/** Everything on screen that shows an organisation. */
export const organisationAnswers = ['/api/organisations', '/api/account/organisations'] as const;

export const logoUrl = (logoId: string): string => `/api/logos/${logoId}`;
