import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../ui/formats.ts';
import { FigureList } from '../figure-list.tsx';
import type { Draft } from '../shapes.ts';
import { countEffects, type Effect, planLetters } from './letters.ts';
import { ReaderList } from './reader-list.tsx';

const effects: Effect[] = ['added', 'moved', 'reseated', 'dropped', 'cancelled', 'kept', 'waiting'];

/** What publishing a draft changes and sends. */
export function PublishEffects({ draft }: { draft: Draft }) {
  const { t } = useTranslation('drafts');
  const { number } = useFormats();
  const counts = countEffects(draft);
  const letters = planLetters(draft);
  return (
    <Stack>
      <List spacing="xs">
        {effects.map((effect) =>
          counts[effect] > 0 ? (
            <List.Item key={effect}>{t(`effect.${effect}`, { count: counts[effect] })}</List.Item>
          ) : null,
        )}
      </List>
      {letters.readers.length === 0 ? (
        <Text>{t('letters.none')}</Text>
      ) : (
        <>
          <FigureList
            figures={[
              {
                label: t('letters.digests'),
                value: number(letters.readers.length),
                note: t('letters.digestsNote'),
              },
              { label: t('letters.invitations'), value: number(letters.invitations) },
              { label: t('letters.updates'), value: number(letters.updates) },
              { label: t('letters.cancellations'), value: number(letters.cancellations) },
            ]}
          />
          <ReaderList readers={letters.readers} />
        </>
      )}
    </Stack>
  );
}
