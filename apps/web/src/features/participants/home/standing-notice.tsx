import { Alert, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath, publicPath } from '../../../paths.ts';
import { useFormats } from '../../../ui/formats.ts';
import { ButtonLink } from '../../../ui/page-link.tsx';
import { stateColours } from '../state-colours.ts';
import type { ParticipantHome } from '../types.ts';
import { TakePlaceButton } from './take-place-button.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** Says where a registration stands and what can be done about it; nothing once it is approved. */
export default function StandingNotice({ home }: { home: ParticipantHome }) {
  const { t } = useTranslation('participants');
  const { dateTime } = useFormats();
  const { slug, zone } = useEventScope();
  const { state, offeredUntil } = home;
  if (state === 'approved') return null;
  const until = offeredUntil ? dateTime(offeredUntil, zone) : '';
  const isOver = state === 'withdrawn' || state === 'rejected';
  return (
    <Alert color={stateColours[state]} title={t(`standing.${state}.title`)} mb="lg">
      <Stack align="flex-start">
        <Text>{t(`standing.${state}.text`, { until })}</Text>
        <Group>
          {state === 'offered' ? <TakePlaceButton /> : null}
          {isOver ? (
            <ButtonLink to={publicPath('registration', { slug })}>
              {t('home.registerAgain')}
            </ButtonLink>
          ) : (
            <>
              <ButtonLink variant="default" to={participantPath('registration', { slug })}>
                {t('home.seeRegistration')}
              </ButtonLink>
              <WithdrawButton />
            </>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
