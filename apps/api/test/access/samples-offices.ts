import type { Samples } from './sample.ts';

const one = '/api/offices/:office';
const company = `${one}/companies/:organisation`;
const handovers = `${one}/handovers`;
const seen = { version: 1 };

/** Those of the institution; nobody else learns that it has a desk, administrators of the installation neither. */
const staff = { only: ['support office'], otherwise: 404 } as const;
const ofClient = (ids: { officeClient: string }) => ({ organisation: ids.officeClient });
/** The contact person of the company. */
const manager = { only: ['participant'] } as const;

export const officeSamples: Samples = {
  'GET /api/offices': () => ({}),
  [`GET ${one}`]: () => staff,
  [`GET ${company}`]: (ids) => ({ params: ofClient(ids), ...staff }),
  [`GET ${one}/report/:format`]: () => ({ params: { format: 'csv' }, ...staff }),
  [`GET ${company}/notes`]: (ids) => ({ params: ofClient(ids), ...staff }),
  [`POST ${company}/notes`]: (ids) => ({
    params: ofClient(ids),
    body: { text: 'Called today.' },
    ...staff,
  }),
  [`DELETE ${company}/notes/:note`]: (ids) => ({
    params: { ...ofClient(ids), note: ids.officeNote },
    ...staff,
  }),
  [`GET ${one}/invitations`]: () => staff,
  [`POST ${one}/invitations`]: (ids) => ({
    body: { email: 'company@example.test', locale: 'it', eventId: ids.event },
    ...staff,
  }),
  [`GET ${handovers}`]: () => staff,
  [`POST ${handovers}`]: (ids) => ({
    body: { organisationId: ids.officeClient, toId: ids.askedInstitution },
    ...staff,
  }),
  [`POST ${handovers}/:handover/withdraw`]: (ids) => ({
    params: { handover: ids.officeHandover },
    body: seen,
    ...staff,
  }),
  [`POST ${one}/partings/:parting/notes`]: (ids) => ({
    params: { parting: ids.officeParting },
    body: seen,
    ...staff,
  }),
  'GET /api/support-offices/:office': () => ({}),
  'GET /api/organisations/:organisation/office': () => manager,
  'PUT /api/organisations/:organisation/office': (ids) => ({
    body: { officeId: ids.askedInstitution },
    ...manager,
  }),
  'POST /api/organisations/:organisation/handovers/:handover/decision': (ids) => ({
    params: { handover: ids.askedHandover },
    body: { agrees: true, ...seen },
    ...manager,
  }),
  'GET /api/handover-links/:token': (ids) => ({ params: { token: ids.handoverToken } }),
  'POST /api/handover-links/:token/decision': (ids) => ({
    params: { token: ids.handoverToken },
    body: { agrees: true, ...seen },
  }),
};
