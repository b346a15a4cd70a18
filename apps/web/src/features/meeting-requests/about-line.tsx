import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useAboutTitle } from './about.ts';
import type { MeetingRequest } from './shapes.ts';

/** Which offer or request a wish is about, where its sender has said so. */
export function AboutLine({ about }: Pick<MeetingRequest, 'about'>) {
  const { t } = useTranslation('meeting-requests');
  const titleOf = useAboutTitle();
  return about ? <Text>{t('about.shown', { title: titleOf(about) })}</Text> : null;
}
