/** What a company does with its own profiles, at once: every page of the application names what it may load. */
export { NewPage } from './new-page.tsx';
export { OwnPage } from './own-page.tsx';
export { OwnProfilePage } from './own-profile-page.tsx';
