import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { limits, locales, pickText } from '@ponte/domain';
import { IconEyeOff } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { useCountryName } from '../../ui/country-name.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { ContentFacts, ContentFiles, ContentTopics } from './content-view.tsx';
import classes from './exchange.module.css';
import { KindBadge } from './kind-badge.tsx';
import { refreshedByExchange } from './queries.ts';
import type { ExchangeContent, ExchangeReview } from './shapes.ts';
import { VersionList } from './versions-section.tsx';

/** One text under review: all its languages, what changed, and the decision. */
export function ReviewPage() {
  const { profileId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/exchange/reviews/{profile}', {
    params: { path: { profile: profileId } },
  });
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <Review review={query.data} />;
}

function Review({ review }: { review: ExchangeReview }) {
  const { t } = useTranslation('exchange');
  const pick = usePickText();
  const nameCountry = useCountryName();
  const [latest] = review.versions;
  const { organisation } = review;
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('exchangeReviews')}>{t('reviews.title')}</PageLink>}
        title={latest ? pick(latest.content.title) : review.reference}
        description={
          <Group component="span" gap="xs">
            <KindBadge kind={review.kind} />
            <span>{review.reference}</span>
          </Group>
        }
      />
      <Text mb="md">
        {[organisation.name, organisation.city, nameCountry(organisation.country)]
          .filter(Boolean)
          .join(', ')}
      </Text>
      {review.isBlind ? (
        <Alert variant="light" icon={<IconEyeOff aria-hidden />} title={t('own.blind')} mb="md">
          {t('reviews.blindHint')}
        </Alert>
      ) : null}
      {latest ? <AllLanguages content={latest.content} /> : null}
      {latest ? (
        <Section title={t('view.facts')}>
          <ContentFacts content={latest.content} />
          <ContentTopics content={latest.content} />
        </Section>
      ) : null}
      {latest ? (
        <ContentFiles
          content={latest.content}
          files={review.files}
          addressOf={(fileId) => `/api/exchange/reviews/${review.id}/files/${fileId}`}
        />
      ) : null}
      <Decision review={review} />
      <Section title={t('versions.title')} description={t('versions.description')}>
        <VersionList versions={review.versions} />
      </Section>
    </>
  );
}

const textFields = ['title', 'summary', 'description', 'advantages', 'partnerRole'] as const;

/** The texts language by language, so that nobody publishes one that they have not seen. */
function AllLanguages({ content }: { content: ExchangeContent }) {
  const { t } = useTranslation('exchange');
  const written = locales.filter((locale) =>
    textFields.some((field) => content[field][locale]?.trim()),
  );
  return (
    <>
      {written.map((locale) => (
        <Section key={locale} title={languageNames[locale]}>
          <Stack gap="sm">
            {textFields.map((field) => (
              <div key={field}>
                <Text size="sm" c="dimmed">
                  {t(`field.${field}`)}
                </Text>
                <div lang={locale} className={classes.prose}>
                  {pickText({ [locale]: content[field][locale] }, locale) || '–'}
                </div>
              </div>
            ))}
          </Stack>
        </Section>
      ))}
    </>
  );
}

function Decision({ review }: { review: ExchangeReview }) {
  const { t } = useTranslation('exchange');
  const { required } = useFieldChecks();
  const goTo = useGoTo();
  const [remarks, setRemarks] = useState('');
  const [error, setError] = useState<string | null>(null);
  const decide = useAction({
    run: (decision: 'publish' | 'return') =>
      client.POST('/api/exchange/reviews/{profile}', {
        params: { path: { profile: review.id } },
        body: { decision, remarks, version: review.version },
      }),
    refreshes: refreshedByExchange,
    success: t('reviews.decided'),
    onSuccess: () => goTo({ to: publicPath('exchangeReviews') }),
  });
  const giveBack = () => {
    const missing = required(remarks);
    setError(missing);
    if (!missing) decide.mutate('return');
  };
  if (review.textState !== 'in_review') return null;
  return (
    <Section title={t('reviews.decision')}>
      <Stack>
        <Textarea
          label={t('reviews.remarks')}
          description={t('reviews.remarksHint')}
          value={remarks}
          error={error}
          onChange={(event) => setRemarks(event.currentTarget.value)}
          maxLength={limits.exchangeText}
          autosize
          minRows={3}
        />
        <Group align="flex-start">
          <ButtonWithReason
            reason={review.actions.publish}
            loading={decide.isPending}
            onClick={() => decide.mutate('publish')}
          >
            {t('reviews.publish')}
          </ButtonWithReason>
          {review.actions.return === null ? (
            <Button variant="default" loading={decide.isPending} onClick={giveBack}>
              {t('reviews.return')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Section>
  );
}
