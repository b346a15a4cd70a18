import { Alert, Button, Container } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';

const address = '/api/exchange/unsubscribe/{token}' as const;

/** Ends the digests with one click and without signing in; opening the page alone ends nothing. */
export function EndDigestsPage() {
  const { t } = useTranslation('exchange');
  const { token = '' } = useParams({ strict: false });
  const params = { path: { token } };
  const query = $api.useQuery('get', address, { params });
  const stop = useAction({ run: () => client.POST(address, { params }), refreshes: [address] });
  return (
    <Container size="xs" px={0}>
      <PageHeader title={t('unsubscribe.title')} description={t('unsubscribe.description')} />
      <QueryView query={query}>
        {({ digest }) =>
          digest === 'off' ? (
            <Alert color="green" role="status">
              {t('unsubscribe.done')}{' '}
              <PageLink to={publicPath('savedSearches')}>{t('unsubscribe.change')}</PageLink>
            </Alert>
          ) : (
            <Button
              fullWidth
              loading={stop.isPending}
              leftSection={<IconMailOff size={20} aria-hidden />}
              onClick={() => stop.mutate(undefined)}
            >
              {t('unsubscribe.stop')}
            </Button>
          )
        }
      </QueryView>
    </Container>
  );
}
