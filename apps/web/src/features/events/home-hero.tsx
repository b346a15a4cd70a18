import { useTranslation } from 'react-i18next';
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
    <svg className={classes.bridge} viewBox="0 0 600 150" aria-hidden focusable="false">
      <path className={classes.water} d="M0 132h600M40 141h180M300 143h240" />
      <path
        className={classes.stone}
        d="M0 84C150 78 210 36 300 36s150 42 300 48v48h-44a56 48 0 0 0-112 0h-60a84 74 0 0 0-168 0h-60a56 48 0 0 0-112 0H0z"
      />
      <path className={classes.rail} d="M0 72C150 66 210 22 300 22s150 44 300 50" />
      <g className={classes.lamps}>
        <circle cx="120" cy="50" r="5" />
        <circle cx="300" cy="10" r="5" />
        <circle cx="480" cy="50" r="5" />
      </g>
    </svg>
  );
}
