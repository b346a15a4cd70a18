/** Both pages at once: whoever edits needs both, and every page of the application names what it may load. */
export { EditPage } from './edit-page.tsx';
export { WebsitePage } from './website-page.tsx';
