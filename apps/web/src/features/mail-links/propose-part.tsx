import { Button, Collapse, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { useFormats } from '../../ui/formats.ts';
import type { MeetingPartProps } from './shapes.ts';

/** Another time among those in which everybody is free; the partner decides. */
export function ProposePart({ link, act }: MeetingPartProps) {
  const { t } = useTranslation('mail-links');
  const { shortDate, timeRange } = useFormats();
  const [isOpen, { toggle }] = useDisclosure(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const { options } = link;
  const slotId = chosen ?? options[0]?.slotId;
  return (
    <Stack gap="xs" align="flex-start">
      <Text fw={600}>{t('meeting.propose.title')}</Text>
      <ButtonWithReason variant="default" reason={link.actions.propose} onClick={toggle}>
        {t('meeting.propose.open')}
      </ButtonWithReason>
      <Collapse expanded={isOpen} w="100%">
        {slotId ? (
          <Stack>
            <NativeSelect
              label={t('meeting.propose.slot')}
              description={t('meeting.propose.hint')}
              value={slotId}
              data={options.map(({ slotId: value, day, startsAt, endsAt }) => ({
                value,
                label: `${shortDate(day)}, ${timeRange(startsAt, endsAt, link.event.zone)}`,
              }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
            <Textarea
              label={t('meeting.propose.comment')}
              autosize
              minRows={2}
              maxLength={limits.shortText}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button
                loading={act.isBusy}
                onClick={() =>
                  act.act({ action: 'propose', slotId, comment }, t('done.meeting.propose'))
                }
              >
                {t('meeting.propose.submit')}
              </Button>
            </Group>
          </Stack>
        ) : (
          <Text>{t('meeting.propose.none')}</Text>
        )}
      </Collapse>
    </Stack>
  );
}
