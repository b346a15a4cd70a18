import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { claimFocus } from './navigation-focus.ts';
import { useDocumentTitle } from './title-scope.ts';

type PageHeaderProps = {
  title: string;
  /** One sentence below the title. */
  description?: ReactNode;
  /** A small line above it, for instance a link back. */
  lead?: ReactNode;
  /** Buttons at the right; below the title on a phone. */
  actions?: ReactNode;
};

/** The one h1 of a page; names the browser's tab and receives focus after navigation. */
export function PageHeader({ title, description, lead, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => claimFocus(heading.current), []);
  return (
    <Group component="header" justify="space-between" align="flex-end" gap="md" mb="lg">
      <Stack gap={6} flex="1 1 20rem" miw={0}>
        {lead}
        <Title order={1} tabIndex={-1} ref={heading}>
          {title}
        </Title>
        {description ? (
          <Text c="dimmed" maw="44rem">
            {description}
          </Text>
        ) : null}
      </Stack>
      {actions ? <Group gap="sm">{actions}</Group> : null}
    </Group>
  );
}
