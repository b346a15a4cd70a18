import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { AttachSection } from './attach-section.tsx';
import { ContentFacts, ContentTexts, ContentTopics } from './content-view.tsx';
import { FilesSection } from './files-section.tsx';
import { OriginMeetings } from './origin-meetings.tsx';
import { Editor } from './own-editor.tsx';
import { Standing } from './own-standing.tsx';
import { useOwnProfile } from './queries.ts';
import type { ExchangeOwn } from './shapes.ts';
import { SuggestionsSection } from './suggestions-section.tsx';
import { VersionsSection } from './versions-section.tsx';

/** One of one's own profiles: its text, where it stands, and what can be done with it. */
export function OwnProfilePage() {
  const { profileId = '' } = useParams({ strict: false });
  const query = useOwnProfile(profileId);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <OwnProfile key={profileId} own={query.data} />;
}

function OwnProfile({ own }: { own: ExchangeOwn }) {
  const { t } = useTranslation('exchange');
  const [isTouched, setIsTouched] = useState(false);
  const pick = usePickText();
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('exchangeOwn')}>{t('own.title')}</PageLink>}
        title={pick(own.content.title) || t('own.untitled')}
        description={[own.organisation.name, own.reference].join(' · ')}
      />
      <Standing own={own} isTouched={isTouched && own.actions.edit === null} />
      {own.listing === 'published' ? <SuggestionsSection profileId={own.id} /> : null}
      {own.actions.edit === null ? (
        <Editor own={own} isTouched={isTouched} onTouch={setIsTouched} />
      ) : (
        <>
          <ContentTexts content={own.content} />
          <Section title={t('view.facts')}>
            <ContentFacts content={own.content} />
            <ContentTopics content={own.content} />
          </Section>
        </>
      )}
      <FilesSection own={own} />
      {own.listing === 'published' ? <AttachSection own={own} /> : null}
      <OriginMeetings box="received" profile={own.id} />
      <VersionsSection profileId={own.id} />
    </>
  );
}
