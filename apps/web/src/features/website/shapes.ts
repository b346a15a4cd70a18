import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];

export type SitePage = Schemas['SitePage'];
export type SiteSettings = Schemas['SiteSettings'];

/** Answers that change with the site. */
export const siteAnswers = ['/api/site/pages', '/api/site/pages/{page}', '/api/site/settings'];
