import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/page-link.tsx';

const pages = ['availability', 'agenda', 'mail', 'registration'] as const;

/** The participant's pages that have no place in the navigation. */
export function OwnPages() {
  const { t } = useTranslation('participants');
  const { slug } = useEventScope();
  return (
    <Group gap="sm" mt="lg">
      {pages.map((page) => (
        <ButtonLink key={page} variant="default" to={participantPath(page, { slug })}>
          {t(`ownPage.${page}`)}
        </ButtonLink>
      ))}
    </Group>
  );
}
