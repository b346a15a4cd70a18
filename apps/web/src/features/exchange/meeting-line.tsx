import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useFormats } from '../../ui/formats.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import type { Interest } from './shapes.ts';

/** What it led to: a meeting, in which event and when. */
export function MeetingLine({ meeting }: { meeting: Interest['meetings'][number] }) {
  const { t } = useTranslation('exchange');
  const { date } = useFormats();
  const pick = usePickText();
  const { state, startsAt, eventNames, eventSlug } = meeting;
  const event = pick(eventNames);
  return (
    <Text>
      <PageLink to={publicPath('event', { slug: eventSlug })}>
        {startsAt
          ? t(`led.${state}`, { event, day: date(startsAt.slice(0, 10)) })
          : t('led.open', { event })}
      </PageLink>
    </Text>
  );
}
