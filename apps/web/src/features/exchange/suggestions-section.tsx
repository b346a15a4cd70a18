import { Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './exchange.module.css';
import { ExchangeCard } from './exchange-card.tsx';
import { useReasonWords } from './use-reason-words.ts';

/** Profiles that fit one's own, each with the reasons in words. */
export function SuggestionsSection({ profileId }: { profileId: string }) {
  const { t } = useTranslation('exchange');
  const say = useReasonWords();
  const query = $api.useQuery('get', '/api/exchange/own/{profile}/suggestions', {
    params: { path: { profile: profileId } },
  });
  return (
    <Section title={t('suggestions.title')} description={t('suggestions.description')}>
      <QueryView query={query}>
        {({ items, whyNot }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              {whyNot ? (
                <PageLink to={publicPath('account')}>{t('suggestions.off')}</PageLink>
              ) : (
                t('suggestions.none')
              )}
            </Text>
          ) : (
            <ul className={classes.cards}>
              {items.map(({ profile, reasons }) => (
                <li key={profile.reference}>
                  <ExchangeCard row={profile}>
                    <ul className={classes.reasons}>
                      {reasons.map((reason) => (
                        <li key={reason.code}>
                          <IconBulb size={16} aria-hidden style={{ verticalAlign: '-3px' }} />{' '}
                          {say(reason)}
                        </li>
                      ))}
                    </ul>
                  </ExchangeCard>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Section>
  );
}
