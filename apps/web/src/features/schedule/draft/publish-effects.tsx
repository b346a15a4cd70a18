import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useFormats } from '../../../ui/formats.ts';
import { FigureList } from '../figure-list.tsx';
import type { Draft } from '../shapes.ts';
import { countEffects, type Effect, planLetters } from './letters.ts';
import { ReaderList } from './reader-list.tsx';

const effects: Effect[] = ['added', 'moved', 'reseated', 'dropped', 'cancelled', 'kept', 'waiting'];

const calendarMessages = ['invitations', 'updates', 'cancellations'] as const;

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
              ...calendarMessages.flatMap((name) =>
                letters[name] > 0
                  ? [{ label: t(`letters.${name}`), value: number(letters[name]) }]
                  : [],
              ),
            ]}
          />
          <ReaderList readers={letters.readers} />
        </>
      )}
    </Stack>
  );
}
