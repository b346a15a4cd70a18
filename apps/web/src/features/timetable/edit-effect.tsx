import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { MeetingLines } from './meeting-lines.tsx';
import type { EditPreview } from './timetable.ts';

export type EditKind = 'block' | 'table' | 'session';

export const touchesMeetings = ({ meetings, informed }: EditPreview): boolean =>
  meetings.length + informed.length > 0;

type EditEffectProps = { kind: EditKind; effect: EditPreview };

/** What an edit will do to meetings, in words and by name. */
export function EditEffect({ kind, effect }: EditEffectProps) {
  const { t } = useTranslation('timetable');
  const { placementMode } = useEventScope();
  const { meetings, informed } = effect;
  if (!touchesMeetings(effect)) {
    return (
      <Alert color="green" icon={<IconCircleCheck aria-hidden />}>
        {t('effect.none')}
      </Alert>
    );
  }
  const fate = kind === 'block' ? (`block.${placementMode}` as const) : kind;
  return (
    <Stack gap="md">
      {meetings.length > 0 ? (
        <Stack gap="xs">
          <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} role="alert">
            <Text fw={600}>{t(`effect.count.${kind}`, { count: meetings.length })}</Text>
            <Text>{t(`effect.fate.${fate}`)}</Text>
          </Alert>
          <MeetingLines meetings={meetings} />
        </Stack>
      ) : null}
      {informed.length > 0 ? (
        <Stack gap="xs">
          <Text>{t('effect.informed', { count: informed.length })}</Text>
          <MeetingLines meetings={informed} />
        </Stack>
      ) : null}
    </Stack>
  );
}
