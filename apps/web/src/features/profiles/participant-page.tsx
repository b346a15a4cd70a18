import { Alert, Badge, Group, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useReason } from '../../api/problem-message.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { participantPath } from '../../paths.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import classes from './directory.module.css';
import { FitReasons } from './fit-reasons.tsx';
import { useWayBack } from './opened-from.ts';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationMark } from './organisation-mark.tsx';
import { Languages, ProfileContent } from './profile-content.tsx';
import { useDirectoryEntry } from './queries.ts';
import { SaveStar } from './save-star.tsx';
import type { DirectoryEntry, ProfileKind } from './shapes.ts';
import type { DirectorySlots } from './slots.ts';

/** One participant: who they are, what they offer and seek, and the place to ask for a meeting. */
export function ParticipantPage({ slots }: { slots: DirectorySlots }) {
  const { slug = '', participantId = '' } = useParams({ strict: false });
  const query = useDirectoryEntry(participantId);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Entry slug={slug} entry={query.data} slots={slots} />;
}

type EntryProps = { slug: string; entry: DirectoryEntry; slots: DirectorySlots };

function Entry({ slug, entry, slots: { requestBox: RequestBox } }: EntryProps) {
  const { t } = useTranslation('profiles');
  const { organisation, participantId } = entry;
  return (
    <>
      <PageHeader
        lead={<LeadBack slug={slug} entry={entry} />}
        title={entry.name}
        description={[entry.jobTitle, organisation.name].filter(Boolean).join(', ')}
        actions={
          <>
            {entry.isMe ? null : (
              <SaveStar
                participantId={participantId}
                name={organisation.name}
                isSaved={entry.isSaved}
              />
            )}
            <OrganisationMark organisation={organisation} size={72} />
          </>
        }
      />
      {entry.isMe ? <PreviewNotice slug={slug} /> : <FitReasons fit={entry.fit} />}
      <Group gap="sm" my="md">
        <Badge variant="light" color="gray">
          <LocalisedText text={entry.type.names} />
        </Badge>
        {entry.isOnline ? <Badge variant="light">{t('person.online')}</Badge> : null}
        <Languages tags={entry.languages} />
      </Group>
      {RequestBox && !entry.isMe ? (
        <Suspense fallback={<LoadingState />}>
          <RequestBox key={participantId} eventKey={slug} participantId={participantId} />
        </Suspense>
      ) : (
        <WhyNotMeet entry={entry} />
      )}
      <ProfilesOf kind="offer" entry={entry} />
      <ProfilesOf kind="request" entry={entry} />
      <Section title={organisation.name}>
        <OrganisationFacts organisation={organisation} />
      </Section>
      <Colleagues slug={slug} entry={entry} />
    </>
  );
}

type PartProps = { slug: string; entry: DirectoryEntry };

function LeadBack({ slug, entry }: PartProps) {
  const { t } = useTranslation('profiles');
  const goBack = useWayBack(entry.participantId);
  return entry.isMe ? (
    <PageLink to={participantPath('profile', { slug })}>{t('person.backToProfile')}</PageLink>
  ) : (
    <PageLink to={participantPath('directory', { slug })} onClick={goBack}>
      {t('person.back')}
    </PageLink>
  );
}

function PreviewNotice({ slug }: { slug: string }) {
  const { t } = useTranslation('profiles');
  return (
    <Alert icon={<IconEye aria-hidden />} title={t('preview.title')}>
      {t('preview.text')}{' '}
      <PageLink to={participantPath('profile', { slug })}>{t('preview.edit')}</PageLink>
    </Alert>
  );
}

function WhyNotMeet({ entry }: { entry: DirectoryEntry }) {
  const reason = useReason()(entry.isMe ? null : entry.whyNotMeet);
  return reason ? (
    <Text c="dimmed" mb="md">
      {reason}
    </Text>
  ) : null;
}

function ProfilesOf({ kind, entry }: { kind: ProfileKind; entry: DirectoryEntry }) {
  const { t } = useTranslation('profiles');
  const profiles = entry.profiles.filter((profile) => profile.kind === kind);
  if (profiles.length === 0) return null;
  return (
    <Section title={t(`person.${kind}s`)}>
      <ul className={classes.stack}>
        {profiles.map((profile) => (
          <li key={profile.id}>
            <ProfileContent profile={profile} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Colleagues({ slug, entry }: PartProps) {
  const { t } = useTranslation('profiles');
  if (entry.colleagues.length === 0) return null;
  return (
    <Section title={t('person.colleagues')}>
      <ul className={classes.stack}>
        {entry.colleagues.map(({ participantId, name, jobTitle }) => (
          <li key={participantId}>
            <PageLink to={participantPath('participant', { slug, participantId })}>{name}</PageLink>
            {jobTitle ? `, ${jobTitle}` : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
