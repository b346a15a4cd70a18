import { Blockquote, Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { LinkFrame } from './link-frame.tsx';
import { ReasonField } from './reason-field.tsx';
import type { Act, LinkOf } from './shapes.ts';

type RequestLinkProps = { link: LinkOf<'request'>; act: Act };

/** Somebody wishes to meet: yes or no. */
export function RequestLink({ link, act }: RequestLinkProps) {
  const { t } = useTranslation('mail-links');
  const { counterpart, message, state } = link;
  return (
    <LinkFrame link={link} title={t('request.title', { name: counterpart })}>
      {message ? <Blockquote p="md">{message}</Blockquote> : null}
      {state === 'pending' ? (
        <Answer link={link} act={act} />
      ) : (
        <Text>{t(`request.state.${state}`)}</Text>
      )}
    </LinkFrame>
  );
}

function Answer({ link: { actions }, act: { act, isBusy } }: RequestLinkProps) {
  const { t } = useTranslation('mail-links');
  const [isDeclining, { toggle }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  return (
    <Stack>
      <Group gap="sm">
        <ButtonWithReason
          reason={actions.accept}
          loading={isBusy && !isDeclining}
          onClick={() => act({ action: 'accept' }, t('done.request.accept'))}
        >
          {t('request.accept')}
        </ButtonWithReason>
        <ButtonWithReason variant="default" reason={actions.decline} onClick={toggle}>
          {t('request.decline')}
        </ButtonWithReason>
      </Group>
      <Collapse expanded={isDeclining}>
        <Stack>
          <ReasonField value={reason} onChange={setReason} />
          <Group justify="flex-end">
            <Button
              color="red"
              loading={isBusy}
              onClick={() => act({ action: 'decline', reason }, t('done.request.decline'))}
            >
              {t('request.submitDecline')}
            </Button>
          </Group>
        </Stack>
      </Collapse>
    </Stack>
  );
}
