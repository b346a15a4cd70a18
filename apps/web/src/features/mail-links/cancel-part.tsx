import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ReasonField } from './reason-field.tsx';
import type { MeetingPartProps } from './shapes.ts';

/** Calls the meeting off; asked twice, because it cannot be taken back. */
export function CancelPart({ link: { actions }, act }: MeetingPartProps) {
  const { t } = useTranslation('mail-links');
  const [isOpen, { toggle }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  return (
    <Stack gap="xs" align="flex-start">
      <Text fw={600}>{t('meeting.cancel.title')}</Text>
      <ButtonWithReason variant="subtle" color="red" reason={actions.cancel} onClick={toggle}>
        {t('meeting.cancel.open')}
      </ButtonWithReason>
      <Collapse expanded={isOpen} w="100%">
        <Stack>
          <Text>{t('meeting.cancel.effects')}</Text>
          <ReasonField value={reason} onChange={setReason} />
          <Group justify="flex-end">
            <Button
              color="red"
              loading={act.isBusy}
              onClick={() => act.act({ action: 'cancel', reason }, t('done.meeting.cancel'))}
            >
              {t('meeting.cancel.submit')}
            </Button>
          </Group>
        </Stack>
      </Collapse>
    </Stack>
  );
}
