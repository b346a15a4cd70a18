import { Group } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useEventScope } from '../../../layouts/event-scope.tsx';
import { participantPath } from '../../../paths.ts';
import { ButtonLink } from '../../../ui/page-link.tsx';

const InstallOffer = lazy(() => import('../../../offline/install-offer.tsx'));

// On a wide screen these stand in the navigation; the bar of a phone has no room for them.
const narrowOnly = ['map', 'availability', 'agenda', 'outcomes', 'mail'] as const;

/** The participant's pages that are not in the navigation. */
export function OwnPages() {
  const { t } = useTranslation(['participants', 'common']);
  const { slug } = useEventScope();
  return (
    <>
      <Suspense>
        <InstallOffer />
      </Suspense>
      <Group gap="sm" mt="lg">
        {narrowOnly.map((page) => (
          <ButtonLink
            key={page}
            variant="default"
            hiddenFrom="sm"
            to={participantPath(page, { slug })}
          >
            {t(`common:nav.${page}`)}
          </ButtonLink>
        ))}
        <ButtonLink variant="default" to={participantPath('registration', { slug })}>
          {t('home.seeRegistration')}
        </ButtonLink>
      </Group>
    </>
  );
}
