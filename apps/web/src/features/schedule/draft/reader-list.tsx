import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import classes from '../schedule.module.css';
import { useChangeCounts } from './change-counts.ts';
import type { Reader } from './letters.ts';

/** Who gets a mail, by name, for those who want to know. */
export function ReaderList({ readers }: { readers: readonly Reader[] }) {
  const { t } = useTranslation('drafts');
  const [isOpen, setIsOpen] = useState(false);
  const describe = useChangeCounts();
  return (
    <details
      className={classes.fold}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{t('letters.who', { count: readers.length })}</summary>
      {isOpen ? (
        <VirtualList
          label={t('letters.list')}
          items={readers}
          keyOf={({ participantId }) => participantId}
        >
          {(reader) => (
            <>
              <div className={classes.rowText}>
                <Text fw={600}>{reader.name}</Text>
                <Text size="sm" c="dimmed">
                  {reader.organisationName}
                </Text>
              </div>
              <Text size="sm">{describe(reader)}</Text>
            </>
          )}
        </VirtualList>
      ) : null}
    </details>
  );
}
