/** The pages of the public site, each as a document for the layout. */
export { writeEvent, writeEvents, writeExchange, writeHome } from './data-pages.ts';
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
