import { Radio, Stack, Textarea } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { limits, requestRanks } from '@ponte/domain';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { MeetingRequest } from './shapes.ts';

export type RequestValues = Pick<MeetingRequest, 'rank' | 'message'>;

export type SendValues = RequestValues & { aboutId: string };

/** As far as both forms go: what a wish is about is said once, when it is sent. */
type RequestForm = Pick<ReturnType<typeof useForm<RequestValues>>, 'key' | 'getInputProps'>;

/** How much one wishes for the meeting, and a word to the other side. */
export function RequestFields({ form }: { form: RequestForm }) {
  const { t } = useTranslation('meeting-requests');
  return (
    <>
      <Radio.Group label={t('rank.label')} key={form.key('rank')} {...form.getInputProps('rank')}>
        <Stack gap="xs" mt="xs">
          {[...requestRanks].reverse().map((rank) => (
            <Radio
              key={rank}
              value={rank}
              label={t(`rank.${rank}`)}
              description={t(`rankHint.${rank}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('message.label')}
        description={t('message.hint')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={limits.message}
        key={form.key('message')}
        {...form.getInputProps('message')}
      />
    </>
  );
}
