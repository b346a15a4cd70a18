import { Alert, Button, Container } from '@mantine/core';
import { IconMailOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useSecretAddress } from '../../ui/use-secret-address.ts';

const address = '/api/groups/unsubscribe/{token}' as const;

/** Ends a group's mailings with one click and without signing in; opening the page alone ends nothing. */
export function LeaveMailingsPage() {
  const { t } = useTranslation('groups');
  useSecretAddress();
  const { token = '' } = useParams({ strict: false });
  const pick = usePickText();
  const params = { path: { token } };
  const query = $api.useQuery('get', address, { params });
  const stop = useAction({ run: () => client.POST(address, { params }), refreshes: [address] });
  return (
    <Container size="xs" px={0}>
      <PageHeader title={t('leave.title')} description={t('leave.description')} />
      <QueryView query={query}>
        {({ names, wantsMailings }) =>
          wantsMailings ? (
            <Button
              fullWidth
              h="auto"
              mih="2.75rem"
              py="xs"
              styles={{ label: { whiteSpace: 'normal' } }}
              loading={stop.isPending}
              leftSection={<IconMailOff size={20} aria-hidden />}
              onClick={() => stop.mutate(undefined)}
            >
              {t('leave.stop', { group: pick(names) })}
            </Button>
          ) : (
            <Alert color="green" role="status">
              {t('leave.done', { group: pick(names) })}
            </Alert>
          )
        }
      </QueryView>
    </Container>
  );
}
