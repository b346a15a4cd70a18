import { Text } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './networks.module.css';
import type { NetworkPageShape } from './shapes.ts';

/** The sectors on which the group has agreed, with its reasons. */
export function FocusSection({ focus }: { focus: NetworkPageShape['focus'] }) {
  const { t } = useTranslation('networks');
  const { dayOf } = useFormats();
  if (!focus) return null;
  return (
    <Section
      title={t('page.focus')}
      description={t('page.decidedOn', { day: dayOf(focus.decidedAt, 'UTC') })}
    >
      <SectorList codes={focus.sectors} />
      <Text className={classes.prose} mt="md">
        <LocalisedText text={focus.reasons} />
      </Text>
    </Section>
  );
}
