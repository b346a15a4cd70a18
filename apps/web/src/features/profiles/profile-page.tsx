import { Stack } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Completeness } from './completeness.tsx';
import { MyDetails, MyOrganisation } from './my-summary.tsx';
import { OwnProfiles } from './own-profiles.tsx';
import { useDirectoryEntry, useProfiles } from './queries.ts';

/** What the participant says about themselves, as far as it belongs to this event. */
export function ProfilePage() {
  const { t } = useTranslation('profiles');
  const { slug = '' } = useParams({ strict: false });
  const entry = useDirectoryEntry('me');
  const profiles = useProfiles();
  return (
    <>
      <PageHeader
        title={t('own.title')}
        description={t('own.description')}
        actions={
          <ButtonLink
            to={participantPath('participant', { slug, participantId: 'me' })}
            variant="default"
            leftSection={<IconEye size={20} aria-hidden />}
          >
            {t('own.preview')}
          </ButtonLink>
        }
      />
      <QueryView query={entry}>
        {(me) => (
          <Stack gap={0}>
            <Completeness entry={me} />
            <QueryView query={profiles}>
              {({ items, actions }) => (
                <>
                  <OwnProfiles kind="offer" profiles={items} actions={actions} />
                  <OwnProfiles kind="request" profiles={items} actions={actions} />
                </>
              )}
            </QueryView>
            <MyDetails slug={slug} entry={me} />
            <MyOrganisation entry={me} />
          </Stack>
        )}
      </QueryView>
    </>
  );
}
