import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { RouterAnchor } from '../../ui/router-anchor.tsx';
import classes from './offices.module.css';

/** The pages of one office. */
export function DeskTabs({ officeId }: { officeId: string }) {
  const { t } = useTranslation('offices');
  const tabs = [
    { to: publicPath('office', { officeId }), label: t('tabs.companies') },
    { to: publicPath('officeInvitations', { officeId }), label: t('tabs.invitations') },
    { to: publicPath('officeHandovers', { officeId }), label: t('tabs.handovers') },
  ];
  return (
    <nav aria-label={t('tabs.label')}>
      <ul className={classes.tabs}>
        {tabs.map(({ to, label }) => (
          <li key={to}>
            <RouterAnchor to={to} isExact className={classes.tab}>
              {label}
            </RouterAnchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
