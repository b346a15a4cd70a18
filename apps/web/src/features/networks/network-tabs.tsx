import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { RouterAnchor } from '../../ui/router-anchor.tsx';
import classes from './networks.module.css';
import type { NetworkPageShape } from './shapes.ts';

/** The pages of one network, as far as the reader may open them. */
export function NetworkTabs({ network }: { network: NetworkPageShape }) {
  const { t } = useTranslation('networks');
  const { slug, actions } = network;
  const tabs = [
    { to: publicPath('network', { network: slug }), label: t('tabs.about'), refusal: null },
    {
      to: publicPath('groupMeetings', { network: slug }),
      label: t('tabs.meetings'),
      refusal: actions.readDesk,
    },
    {
      to: publicPath('groupWork', { network: slug }),
      label: t('tabs.work'),
      refusal: actions.readDesk,
    },
    {
      to: publicPath('groupDocuments', { network: slug }),
      label: t('tabs.documents'),
      refusal: actions.readDesk,
    },
    {
      to: publicPath('groupMailings', { network: slug }),
      label: t('tabs.mailings'),
      refusal: actions.readDesk,
    },
    {
      to: publicPath('surveys', { network: slug }),
      label: t('tabs.surveys'),
      refusal: actions.readDesk,
    },
    {
      to: publicPath('groupActivity', { network: slug }),
      label: t('tabs.activity'),
      refusal: actions.readDesk,
    },
    {
      to: publicPath('networkSettings', { network: slug }),
      label: t('tabs.settings'),
      refusal: actions.lead,
    },
  ].filter(({ refusal }) => refusal === null);
  if (tabs.length < 2) return null;
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
