import { Group, Stack, Text } from '@mantine/core';
import type { ImportKind } from '@ponte/domain';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { organiserPath } from '../../paths.ts';
import { ButtonLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import type { ImportResult } from './list.ts';

/** What was written; takes the focus, because the button that was pressed is gone. */
export function ResultSection({ kind, result }: { kind: ImportKind; result: ImportResult }) {
  const { t } = useTranslation('imports');
  const { slug: eventId } = useEventScope();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  const { written, same, leftOut } = result;
  const to = organiserPath(kind === 'wishes' ? 'requests' : 'registrations', { eventId });
  return (
    <Section title={t('result.title')}>
      <Stack ref={words} tabIndex={-1} gap="xs" style={{ outline: 'none' }}>
        <Text fw={600}>{t(`result.written.${kind}`, { count: written })}</Text>
        {same > 0 ? <Text>{t('result.same', { count: same })}</Text> : null}
        {leftOut > 0 ? <Text>{t('result.leftOut', { count: leftOut })}</Text> : null}
        <Group mt="sm">
          <ButtonLink to={to}>{t(`result.look.${kind}`)}</ButtonLink>
        </Group>
        <Text c="dimmed">{t('result.again')}</Text>
      </Stack>
    </Section>
  );
}
