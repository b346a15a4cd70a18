import { Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type SectionProps = {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Without the card around it. */
  isPlain?: boolean;
};

/** A named region of a page, with an h2 that labels it. */
export function Section({ title, description, actions, children, isPlain = false }: SectionProps) {
  const headingId = useId();
  const content = (
    <>
      <Group justify="space-between" align="flex-start" mb="md" gap="sm">
        <div>
          <Title order={2} id={headingId}>
            {title}
          </Title>
          {description ? <Text c="dimmed">{description}</Text> : null}
        </div>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {children}
    </>
  );
  if (isPlain) {
    return (
      <section aria-labelledby={headingId} style={{ marginBlockEnd: '2rem' }}>
        {content}
      </section>
    );
  }
  return (
    <Paper
      component="section"
      aria-labelledby={headingId}
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      mb="lg"
    >
      {content}
    </Paper>
  );
}
