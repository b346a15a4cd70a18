import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { BlockCard } from './block-card.tsx';
import classes from './grid.module.css';
import type { Block } from './timetable.ts';

type DayColumnProps = { day: string; blocks: readonly Block[]; onAdd: () => void };

/** One day's blocks, in order of time. */
export function DayColumn({ day, blocks, onAdd }: DayColumnProps) {
  const { t } = useTranslation('timetable');
  const { date } = useFormats();
  const slots = blocks.reduce((sum, block) => sum + block.slots.length, 0);
  return (
    <section className={classes.day} aria-label={date(day)}>
      <Stack gap="sm">
        <div>
          <Title order={3}>{date(day)}</Title>
          <Text size="sm" c="dimmed">
            {t('grid.slots', { count: slots })}
          </Text>
        </div>
        {blocks.map((block) => (
          <BlockCard key={block.id} block={block} />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={onAdd}
          aria-label={t('block.addOn', { day: date(day) })}
        >
          {t('block.add')}
        </Button>
      </Stack>
    </section>
  );
}
