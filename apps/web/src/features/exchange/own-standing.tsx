import { Alert, Button, Group, List, Stack, Switch, Text } from '@mantine/core';
import { IconMessageReport } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useFormats } from '../../ui/formats.ts';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { profileFormId, submitsToo } from './profile-form.tsx';
import { refreshedByExchange } from './queries.ts';
import type { ExchangeOwn } from './shapes.ts';
import { StateBadges } from './state-badges.tsx';
import { useStep } from './use-step.ts';

type OwnProps = { own: ExchangeOwn };

/** What the public sees, what is missing, and the next step as the first button. */
export function Standing({ own, isTouched }: OwnProps & { isTouched: boolean }) {
  const { t } = useTranslation('exchange');
  const { date } = useFormats();
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
            {t('own.until', { day: date(own.expiresAt.slice(0, 10)) })}{' '}
            <PageLink to={publicPath('exchangeProfile', { reference: own.reference })}>
              {t('own.see')}
            </PageLink>
          </Text>
        ) : null}
        {own.actions.edit === null && own.missing.length > 0 ? <Missing own={own} /> : null}
        <Visibility own={own} />
        <Actions own={own} isTouched={isTouched} />
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
      <Group>
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
      </Group>
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

function Actions({ own, isTouched }: OwnProps & { isTouched: boolean }) {
  const { t } = useTranslation('exchange');
  const submit = useStep(own, 'submit', t('own.submitted'));
  const takeBack = useStep(own, 'take-back', t('own.takenBack'));
  const renew = useStep(own, 'renew', t('own.renewed'));
  const withdraw = useStep(own, 'withdraw', t('own.withdrawn'));
  const isWaiting = own.textState === 'in_review';
  const canBeSent = own.textState === 'draft' || own.textState === 'returned';
  return (
    <Group align="flex-start">
      {canBeSent && isTouched ? (
        // What is written below and not yet saved goes with it; whether it is whole shows when it is saved.
        <Button type="submit" form={profileFormId} {...submitsToo}>
          {t('own.saveAndSubmit')}
        </Button>
      ) : null}
      {canBeSent && !isTouched ? (
        <ButtonWithReason
          reason={own.actions.submit}
          onClick={() => submit.mutate(own.version)}
          loading={submit.isPending}
        >
          {t('own.submit')}
        </ButtonWithReason>
      ) : null}
      {isWaiting ? (
        <Button
          variant="default"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate(own.version)}
        >
          {t('own.takeBack')}
        </Button>
      ) : null}
      {own.actions.renew === null ? (
        <Button variant="light" loading={renew.isPending} onClick={() => renew.mutate(own.version)}>
          {t('own.renew')}
        </Button>
      ) : null}
      {own.actions.withdraw === null ? (
        <ConfirmButton
          title={t('own.withdrawTitle')}
          effects={t('own.withdrawEffect')}
          confirmLabel={t('own.withdraw')}
          onConfirm={() => withdraw.mutateAsync(own.version)}
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
