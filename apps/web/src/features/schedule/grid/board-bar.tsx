import { Group, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { DaysBar } from './days-bar.tsx';
import type { GridIndex } from './grid-index.ts';
import { type BoardKind, boardViews } from './use-boards.ts';

type BoardBarProps = {
  index: GridIndex;
  kind: BoardKind;
  day: string;
  onKind: (kind: BoardKind) => void;
  onDay: (day: string) => void;
  children?: ReactNode;
};

/** Above a grid: by tables or by people, and which day. */
export function BoardBar({ index, kind, day, onKind, onDay, children }: BoardBarProps) {
  const { t } = useTranslation('schedule');
  return (
    <Group mb="sm" gap="sm" justify="space-between">
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('grid.view')}
          value={kind}
          onChange={(value) => onKind(boardViews.find((one) => one === value) ?? 'tables')}
          data={boardViews.map((one) => ({ value: one, label: t(`grid.by.${one}`) }))}
        />
        <DaysBar days={index.days} value={day} onChange={onDay} />
      </Group>
      {children}
    </Group>
  );
}
