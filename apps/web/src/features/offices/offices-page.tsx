import { Card, Text } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import { Navigate } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { asRouterTarget } from '../../ui/router-anchor.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './offices.module.css';

/** The institutions for which one works; most people have one, and go straight to its desk. */
export function OfficesPage() {
  const { t } = useTranslation('offices');
  const query = $api.useQuery('get', '/api/offices');
  const [only, ...others] = query.data?.items ?? [];
  if (only && others.length === 0) {
    const target = asRouterTarget({ to: publicPath('office', { officeId: only.id }) });
    return <Navigate {...target} replace />;
  }
  return (
    <>
      <PageHeader title={t('list.title')} description={t('list.description')} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={IconBuildingCommunity}
              title={t('list.empty')}
              action={
                <ButtonLink to={publicPath('organisations')}>{t('list.organisations')}</ButtonLink>
              }
            >
              {t('list.emptyHint')}
            </EmptyState>
          ) : (
            <ul className={classes.list}>
              {items.map(({ id, name, companies }) => (
                <Card component="li" withBorder key={id}>
                  <PageLink to={publicPath('office', { officeId: id })} fw={700} size="lg">
                    {name}
                  </PageLink>
                  <Text c="dimmed">{t('list.companies', { count: companies })}</Text>
                </Card>
              ))}
            </ul>
          )
        }
      </QueryView>
    </>
  );
}
