import { Alert, Button, Container } from '@mantine/core';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { unsubscribeRoute } from './routes.tsx';

const address = '/api/unsubscribe/{token}' as const;

/** Ends reminders, by a button: programs that look at links in mails must not end them. */
export function UnsubscribePage() {
  const { t } = useTranslation('letters');
  const { token } = unsubscribeRoute.useParams();
  const params = { path: { token } };
  const query = $api.useQuery('get', address, { params });
  const stop = useAction({ run: () => client.POST(address, { params }), refreshes: [address] });
  return (
    <Container size="xs" px={0}>
      <PageHeader title={t('unsubscribe.title')} description={t('unsubscribe.description')} />
      <QueryView query={query}>
        {({ wantsReminders }) =>
          wantsReminders ? (
            <Button fullWidth loading={stop.isPending} onClick={() => stop.mutate(undefined)}>
              {t('unsubscribe.submit')}
            </Button>
          ) : (
            <Alert color="green" role="status">
              {t('unsubscribe.done')}
            </Alert>
          )
        }
      </QueryView>
    </Container>
  );
}
