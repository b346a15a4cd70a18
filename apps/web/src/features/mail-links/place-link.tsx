import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LinkFrame } from './link-frame.tsx';
import type { Act, LinkOf } from './shapes.ts';

/** A place from the waiting list: taken by one click, while the offer holds. */
export function PlaceLink({ link, act }: { link: LinkOf<'place'>; act: Act }) {
  const { t } = useTranslation('mail-links');
  const { dateTime } = useFormats();
  const { state, offeredUntil, event, actions } = link;
  return (
    <LinkFrame link={link} title={t('place.title')}>
      {state === 'offered' ? (
        <>
          {offeredUntil ? (
            <Text>{t('place.until', { when: dateTime(offeredUntil, event.zone) })}</Text>
          ) : null}
          <ButtonWithReason
            reason={actions.take}
            loading={act.isBusy}
            onClick={() => act.act({ action: 'take' }, t('done.place.take'))}
          >
            {t('place.take')}
          </ButtonWithReason>
        </>
      ) : (
        <Text>{t(state === 'approved' || state === 'applied' ? 'place.taken' : 'place.gone')}</Text>
      )}
    </LinkFrame>
  );
}
