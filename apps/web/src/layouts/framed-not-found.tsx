import { NotFoundPage } from './fallback-pages.tsx';
import classes from './layouts.module.css';
import { MainArea } from './main-area.tsx';
import { SiteHeader } from './site-header.tsx';

/** Nothing at this address, with the way to everything else above it; outside of every layout. */
export function FramedNotFound() {
  return (
    <div className={classes.page}>
      <SiteHeader />
      <MainArea>
        <NotFoundPage />
      </MainArea>
    </div>
  );
}
