import { Button, Text } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../../api/client.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { ErrorState } from '../../ui/states.tsx';

/** Ends the digests with one click and without signing in; opening the page alone ends nothing. */
export function UnsubscribePage() {
  const { t } = useTranslation('exchange');
  const { token = '' } = useParams({ strict: false });
  const stop = useMutation({
    mutationFn: () =>
      client.POST('/api/exchange/unsubscribe/{token}', { params: { path: { token } } }),
  });
  return (
    <>
      <PageHeader title={t('unsubscribe.title')} description={t('unsubscribe.description')} />
      {stop.isError ? <ErrorState error={stop.error} /> : null}
      {stop.isSuccess ? (
        <Text role="status">
          {t('unsubscribe.done')}{' '}
          <PageLink to={publicPath('savedSearches')}>{t('unsubscribe.change')}</PageLink>
        </Text>
      ) : (
        <Button
          loading={stop.isPending}
          leftSection={<IconMailOff size={20} aria-hidden />}
          onClick={() => stop.mutate()}
        >
          {t('unsubscribe.stop')}
        </Button>
      )}
    </>
  );
}
