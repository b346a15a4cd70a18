import classes from './layouts.module.css';
import { MainArea } from './main-area.tsx';
import NotFoundPage from './not-found.tsx';
import { SiteHeader } from './site-header.tsx';

/** See FramedNotFound in fallbacks.tsx. */
export default function FramedNotFound() {
  return (
    <div className={classes.page}>
      <SiteHeader />
      <MainArea>
        <NotFoundPage />
      </MainArea>
    </div>
  );
}
