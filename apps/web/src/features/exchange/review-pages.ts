/** What an editor reviews, at once: every page of the application names what it may load. */
export { ReviewPage } from './review-page.tsx';
export { ReviewsPage } from './reviews-page.tsx';
