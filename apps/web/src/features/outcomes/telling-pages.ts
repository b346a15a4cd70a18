/** Telling with and without signing in, on a page or beside a meeting, at once: every page of the application names what it may load. */
export { LinkPage } from './link-page.tsx';
export { MeetingBox } from './meeting-box.tsx';
export { OwnPage } from './own-page.tsx';
