import type { Config } from '../config.ts';

type PublicAddress = Pick<Config, 'publicUrl'>;

/**
 * Addresses of our pages as mails name them. They start with PUBLIC_URL and nothing else: never with what a
 * request claims its host to be.
 */
const page = ({ publicUrl }: PublicAddress, ...parts: string[]): string =>
  [publicUrl, ...parts.map(encodeURIComponent)].join('/');

export const actionPage = (config: PublicAddress, token: string) => page(config, 'links', token);
export const signInPage = (config: PublicAddress, token: string) => page(config, 'sign-in', token);
export const eventPage = (config: PublicAddress, slug: string) => page(config, 'events', slug);
export const participantPage = (config: PublicAddress, slug: string, ...rest: string[]) =>
  page(config, 'e', slug, ...rest);
export const outcomePage = (config: PublicAddress, token: string) =>
  page(config, 'outcomes', token);
export const handoverPage = (config: PublicAddress, token: string) =>
  page(config, 'handover', token);
/** The desk of a support office, or a page of it. */
export const officePage = (config: PublicAddress, officeId: string, ...rest: string[]) =>
  page(config, 'offices', officeId, ...rest);
/** Where somebody registers who was invited by an office. */
export const registrationPage = (config: PublicAddress, slug: string, officeId: string) =>
  `${page(config, 'events', slug, 'register')}?office=${encodeURIComponent(officeId)}`;
export const organisationPage = (config: PublicAddress, organisationId: string) =>
  page(config, 'organisations', organisationId);
export const organiserPage = (config: PublicAddress, eventId: string, ...rest: string[]) =>
  page(config, 'organise', eventId, ...rest);
/** The check-in page of the event with this participant on it. */
export const checkInPage = (config: PublicAddress, slug: string, participantId: string) =>
  `${page(config, 'organise', slug, 'check-in')}?person=${encodeURIComponent(participantId)}`;
export const networkPage = (config: PublicAddress, slug: string, ...rest: string[]) =>
  page(config, 'networks', slug, ...rest);
export const exchangePage = (config: PublicAddress, ...rest: string[]) =>
  page(config, 'exchange', ...rest);
