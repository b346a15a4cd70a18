import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconEyeOff, IconFileTypePdf, IconPencil } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { LocalisedText, usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { ContentFacts, ContentFiles, ContentTexts, ContentTopics } from './content-view.tsx';
import classes from './exchange.module.css';
import { ExpressInterest } from './express-interest.tsx';
import { KindBadge } from './kind-badge.tsx';
import { useExchangeProfile } from './queries.ts';
import type { ExchangePage } from './shapes.ts';

/** One published profile at its lasting address. */
export function ProfilePage() {
  const { reference = '' } = useParams({ strict: false });
  const query = useExchangeProfile(reference);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Profile profile={query.data} />;
}

function Profile({ profile }: { profile: ExchangePage }) {
  const { t } = useTranslation('exchange');
  const pick = usePickText();
  const { content, reference, viewer } = profile;
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('exchange')}>{t('view.back')}</PageLink>}
        title={pick(content.title)}
        description={
          <Group component="span" gap="xs">
            <KindBadge kind={profile.kind} />
            <span>{reference}</span>
          </Group>
        }
        actions={
          <>
            <PrintLink reference={reference} />
            {viewer?.ownId ? <EditLink profileId={viewer.ownId} /> : null}
          </>
        }
      />
      <div className={classes.columns}>
        <div>
          <Text size="lg" mb="lg" className={classes.prose}>
            <LocalisedText text={content.summary} />
          </Text>
          <ContentTexts content={content} />
          <ContentFiles
            content={content}
            files={profile.files}
            addressOf={(fileId) => `/api/exchange/profiles/${reference}/files/${fileId}`}
          />
        </div>
        <div>
          <Behind profile={profile} />
          <Section title={t('view.facts')}>
            <ContentFacts content={content} />
            <ContentTopics content={content} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** The same as a paper, in the language in which one reads. */
function PrintLink({ reference }: { reference: string }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return (
    <Button
      component="a"
      href={`/api/exchange/profiles/${reference}/printed?lang=${language}`}
      target="_blank"
      variant="default"
      leftSection={<IconFileTypePdf size={18} aria-hidden />}
    >
      {t('view.print')}
    </Button>
  );
}

function EditLink({ profileId }: { profileId: string }) {
  const { t } = useTranslation('exchange');
  return (
    <ButtonLink
      to={publicPath('exchangeOwnProfile', { profileId })}
      variant="default"
      leftSection={<IconPencil size={18} aria-hidden />}
    >
      {t('view.edit')}
    </ButtonLink>
  );
}

/** Who offers or seeks this, or that they will say so to those they want to know; and the way to ask. */
function Behind({ profile }: { profile: ExchangePage }) {
  const { t } = useTranslation('exchange');
  const nameCountry = useCountryName();
  const { date } = useFormats();
  const { organisation, country } = profile;
  return (
    <Section title={t('view.behind')}>
      {organisation ? (
        <>
          <Text fw={700}>{organisation.name}</Text>
          <Text>{[organisation.city, nameCountry(country)].filter(Boolean).join(', ')}</Text>
          {organisation.website ? (
            <Anchor href={organisation.website} rel="noopener noreferrer nofollow" target="_blank">
              {organisation.website.replace(/^https?:\/\/(www\.)?/, '')}
            </Anchor>
          ) : null}
        </>
      ) : (
        <Alert variant="light" icon={<IconEyeOff aria-hidden />} title={t('view.hiddenTitle')}>
          {t('view.hidden', { country: nameCountry(country) })}
        </Alert>
      )}
      <Text size="sm" c="dimmed" my="sm">
        {t('view.until', { day: date(profile.expiresAt.slice(0, 10)) })}
      </Text>
      <ExpressInterest profile={profile} />
    </Section>
  );
}
