import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import classes from './offices.module.css';
import { type Handover, handoverColours } from './shapes.ts';

/** The calendar day of an instant, with its year: these things last for months. */
export function useDay(): (instant: string) => string {
  const { dateRange } = useFormats();
  return (instant) => dateRange(instant.slice(0, 10), instant.slice(0, 10));
}

type HandoverLineProps = {
  handover: Handover;
  /** What the line is called, for whoever looks at it. */
  title: ReactNode;
  children?: ReactNode;
};

/** One question to a company, its words, and how it stands. */
export function HandoverLine({ handover, title, children }: HandoverLineProps) {
  const { t } = useTranslation('offices');
  const day = useDay();
  const { state, words, askedAt, expiresAt, decidedAt, hasContact } = handover;
  const isOpen = state === 'asked';
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text fw={600}>{title}</Text>
          <Badge variant="light" color={handoverColours[state]} miw="max-content">
            {t(`handover.state.${state}`)}
          </Badge>
        </Group>
        {words ? <p className={classes.words}>{words}</p> : null}
        <Text c="dimmed" size="sm">
          {isOpen
            ? t('handover.askedUntil', { asked: day(askedAt), until: day(expiresAt) })
            : t('handover.askedDecided', {
                asked: day(askedAt),
                decided: day(decidedAt ?? askedAt),
              })}
        </Text>
        {isOpen && !hasContact ? <Text>{t('handover.nobody')}</Text> : null}
        {children}
      </Stack>
    </Paper>
  );
}
