/** The pages of the public site, each as a document for the layout. */
export { writeEvents, writeExchange, writeHome } from './data-pages.ts';
export { writeEvent } from './event-page.ts';
export { writeNetwork, writeNetworks } from './network-pages.ts';
export { writeProfile } from './profile-page.ts';
export {
  writeContact,
  writeNews,
  writeNewsList,
  writeNotFound,
  writeOwnPage,
  writeText,
} from './text-pages.ts';
