import { useTranslation } from '../../i18n/use-translation.ts';
import { claimFocus } from '../../ui/navigation-focus.ts';
import { useDocumentTitle } from '../../ui/title-scope.ts';
import classes from './home.module.css';

export function HomeHero() {
  const { t } = useTranslation('events');
  useDocumentTitle(t('home.documentTitle'));
  return (
    <div className={classes.hero}>
      <div className={classes.words}>
        <h1 tabIndex={-1} ref={claimFocus} className={classes.title}>
          {t('home.title')}
        </h1>
        <p className={classes.subtitle}>{t('home.subtitle')}</p>
        <ol className={classes.steps}>
          <li>{t('home.step1')}</li>
          <li>{t('home.step2')}</li>
          <li>{t('home.step3')}</li>
        </ol>
      </div>
      <Bridge />
    </div>
  );
}

/** Three arches over the river; the lamps mark where people meet. */
function Bridge() {
  return (
    <svg
      className={classes.bridge}
      viewBox="0 0 1400 150"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden
      focusable="false"
    >
      <path
        className={classes.stone}
        d="M0 88H400C550 82 610 36 700 36s150 46 300 52h400v50h-234a56 44 0 0 0-112 0h-62a56 48 0 0 0-112 0h-94a86 76 0 0 0-172 0h-94a56 48 0 0 0-112 0h-62a56 44 0 0 0-112 0H0z"
      />
      <path className={classes.rail} d="M0 76H400C550 70 610 22 700 22s150 48 300 54h400" />
      <path className={classes.water} d="M0 138h1400M430 146h180M740 146h260" />
      <g className={classes.lamps}>
        <circle cx="520" cy="56" r="5" />
        <circle cx="700" cy="10" r="5" />
        <circle cx="880" cy="56" r="5" />
      </g>
    </svg>
  );
}
