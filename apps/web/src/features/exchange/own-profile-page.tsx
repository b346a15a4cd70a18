import { Alert, Anchor, Button, Group, List, Stack, Switch, Text } from '@mantine/core';
import { type ListingMonths, listingMonths } from '@ponte/domain';
import { IconMessageReport } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useFormats } from '../../ui/formats.ts';
import { LoadingState } from '../../ui/loading-state.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { AttachSection } from './attach-section.tsx';
import { ContentFacts, ContentTexts, ContentTopics } from './content-view.tsx';
import { FilesSection } from './files-section.tsx';
import { type fromValues, toValues } from './form-values.ts';
import { ProfileForm } from './profile-form.tsx';
import { refreshedByExchange, useOwnProfile } from './queries.ts';
import type { ExchangeOwn } from './shapes.ts';
import { StateBadges } from './state-badges.tsx';
import { SuggestionsSection } from './suggestions-section.tsx';
import { VersionsSection } from './versions-section.tsx';

/** One of one's own profiles: its text, where it stands, and what can be done with it. */
export function OwnProfilePage() {
  const { profileId = '' } = useParams({ strict: false });
  const query = useOwnProfile(profileId);
  if (query.isPending) return <LoadingState />;
  if (!query.data)
    return <ErrorState isPage error={query.error} onRetry={() => void query.refetch()} />;
  return <OwnProfile own={query.data} />;
}

type OwnProps = { own: ExchangeOwn };

function OwnProfile({ own }: OwnProps) {
  const { t } = useTranslation('exchange');
  const pick = usePickText();
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('exchangeOwn')}>{t('own.title')}</PageLink>}
        title={pick(own.content.title) || t('own.untitled')}
        description={[own.organisation.name, own.reference].join(' · ')}
      />
      <Standing own={own} />
      {own.listing === 'published' ? <SuggestionsSection profileId={own.id} /> : null}
      {own.actions.edit === null ? (
        <Editor key={own.id} own={own} />
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
      <VersionsSection profileId={own.id} />
    </>
  );
}

/** What the public sees, what is missing, and the next step as the first button. */
function Standing({ own }: OwnProps) {
  const { t } = useTranslation('exchange');
  const { dayOf } = useFormats();
  return (
    <Section title={t('own.standing')} actions={<StateBadges profile={own} />}>
      <Stack>
        {own.remarks ? (
          <Alert
            color="red"
            variant="light"
            icon={<IconMessageReport aria-hidden />}
            title={t('own.remarks')}
          >
            <Text style={{ whiteSpace: 'pre-line' }}>{own.remarks}</Text>
          </Alert>
        ) : null}
        {own.listing === 'published' && own.expiresAt ? (
          <Text>
            {t('own.until', { day: dayOf(own.expiresAt, 'UTC') })}{' '}
            <PageLink to={publicPath('exchangeProfile', { reference: own.reference })}>
              {t('own.see')}
            </PageLink>
          </Text>
        ) : null}
        {own.actions.edit === null && own.missing.length > 0 ? <Missing own={own} /> : null}
        <Visibility own={own} />
        <Actions own={own} />
      </Stack>
    </Section>
  );
}

function Missing({ own }: OwnProps) {
  const { t } = useTranslation('exchange');
  return (
    <div>
      <Text fw={600}>{t('own.missing')}</Text>
      <List>
        {own.missing.map((part) => (
          <List.Item key={part}>{t(`part.${part}`)}</List.Item>
        ))}
      </List>
    </div>
  );
}

function Visibility({ own }: OwnProps) {
  const { t } = useTranslation('exchange');
  const change = useAction({
    run: (isBlind: boolean) =>
      client.PUT('/api/exchange/own/{profile}/visibility', {
        params: { path: { profile: own.id } },
        body: { isBlind, version: own.version },
      }),
    refreshes: refreshedByExchange,
    success: t('own.visibilityChanged'),
  });
  if (own.actions.hide !== null) return null;
  if (own.listing === 'published' && own.isBlind) {
    return (
      <ConfirmButton
        title={t('own.nameTitle')}
        effects={t('own.nameEffect')}
        confirmLabel={t('own.name')}
        color="soca"
        onConfirm={() => change.mutateAsync(false)}
        isPending={change.isPending}
        buttonProps={{ variant: 'default' }}
      >
        {t('own.name')}
      </ConfirmButton>
    );
  }
  return (
    <Switch
      label={t('own.hide')}
      description={t('own.hideHint')}
      checked={own.isBlind}
      disabled={change.isPending}
      onChange={(event) => change.mutate(event.currentTarget.checked)}
    />
  );
}

type Step = 'submit' | 'take-back' | 'renew' | 'withdraw';

function useStep(own: ExchangeOwn, step: Step, success: string) {
  return useAction({
    run: () =>
      client.POST(`/api/exchange/own/{profile}/${step}`, {
        params: { path: { profile: own.id } },
        body: { version: own.version },
      }),
    refreshes: refreshedByExchange,
    success,
  });
}

function Actions({ own }: OwnProps) {
  const { t } = useTranslation('exchange');
  const submit = useStep(own, 'submit', t('own.submitted'));
  const takeBack = useStep(own, 'take-back', t('own.takenBack'));
  const renew = useStep(own, 'renew', t('own.renewed'));
  const withdraw = useStep(own, 'withdraw', t('own.withdrawn'));
  const isWaiting = own.textState === 'in_review';
  const canBeSent = own.textState === 'draft' || own.textState === 'returned';
  return (
    <Group align="flex-start">
      {canBeSent ? (
        <ButtonWithReason
          reason={own.actions.submit}
          onClick={() => submit.mutate(undefined)}
          loading={submit.isPending}
        >
          {t('own.submit')}
        </ButtonWithReason>
      ) : null}
      {isWaiting ? (
        <Button
          variant="default"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(undefined)}
        >
          {t('own.takeBack')}
        </Button>
      ) : null}
      {own.actions.renew === null ? (
        <Button variant="light" loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
          {t('own.renew')}
        </Button>
      ) : null}
      {own.actions.withdraw === null ? (
        <ConfirmButton
          title={t('own.withdrawTitle')}
          effects={t('own.withdrawEffect')}
          confirmLabel={t('own.withdraw')}
          onConfirm={() => withdraw.mutateAsync(undefined)}
          isPending={withdraw.isPending}
          buttonProps={{ variant: 'default' }}
        >
          {t('own.withdraw')}
        </ConfirmButton>
      ) : null}
      {own.actions.delete === null ? <DeleteButton own={own} /> : null}
    </Group>
  );
}

function DeleteButton({ own }: OwnProps) {
  const { t } = useTranslation('exchange');
  const goTo = useGoTo();
  const remove = useAction({
    run: () =>
      client.DELETE('/api/exchange/own/{profile}', {
        params: { path: { profile: own.id }, query: { version: own.version } },
      }),
    refreshes: [],
    success: t('own.deleted'),
    onSuccess: () => goTo({ to: publicPath('exchangeOwn') }),
  });
  return (
    <ConfirmButton
      title={t('own.deleteTitle')}
      effects={t('own.deleteEffect')}
      confirmLabel={t('own.delete')}
      onConfirm={() => remove.mutateAsync(undefined)}
      isPending={remove.isPending}
      buttonProps={{ variant: 'default' }}
    >
      {t('own.delete')}
    </ConfirmButton>
  );
}

const asMonths = (months: number): ListingMonths =>
  listingMonths.find((each) => each === months) ?? 12;

/** What the form writes; files and visibility change beside it, at once. */
const textOf = ({ content: { pictures, documents, ...texts }, contact, months }: ExchangeOwn) =>
  JSON.stringify([texts, contact, months]);

/**
 * The profile that the form began with. When somebody else has written meanwhile, an untouched form shows their text;
 * a touched one keeps what is in it, and its version, so that saving is refused instead of undoing theirs.
 */
function useBase(own: ExchangeOwn) {
  const [base, setBase] = useState(own);
  const [isTouched, setIsTouched] = useState(false);
  const isSame = textOf(own) === textOf(base);
  if (!isSame && !isTouched) setBase(own);
  return {
    base,
    version: isSame ? own.version : base.version,
    touch: () => setIsTouched(true),
    beginAnew: (saved: ExchangeOwn) => {
      setBase(saved);
      setIsTouched(false);
    },
  };
}

function Editor({ own }: OwnProps) {
  const { t } = useTranslation('exchange');
  const [refusal, setRefusal] = useState<{ show: (problem: Problem) => true } | null>(null);
  const { base, version, touch, beginAnew } = useBase(own);
  const save = useAction({
    run: ({ content, ...values }: ReturnType<typeof fromValues>) => {
      const { pictures, documents } = own.content;
      return client.PUT('/api/exchange/own/{profile}', {
        params: { path: { profile: own.id } },
        body: { ...values, content: { ...content, pictures, documents }, version },
      });
    },
    refreshes: refreshedByExchange,
    success: t('own.saved'),
    onSuccess: beginAnew,
    onProblem: (problem) => refusal?.show(problem) ?? false,
  });
  return (
    <>
      {own.listing === 'published' && own.textState === 'approved' ? (
        <Text c="dimmed" mb="md">
          {t('own.editListed')} <Anchor href="#versions">{t('versions.title')}</Anchor>
        </Text>
      ) : null}
      <ProfileForm
        key={textOf(base)}
        kind={own.kind}
        initial={toValues(base.content, base.contact, asMonths(base.months))}
        onTouch={touch}
        save={(values, show) => {
          setRefusal({ show });
          save.mutate(values);
        }}
        isSaving={save.isPending}
        saveLabel={t('own.save')}
      />
    </>
  );
}
