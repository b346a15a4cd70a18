import { Alert, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { businessFieldNames, isBusinessField } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { type Locale, languageNames, locales } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { InstantField } from '../../ui/instant-field.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './newsletter.module.css';
import { type Field, type Issue, issueAnswers } from './shapes.ts';

type SendProps = { issue: Issue; isChanged: boolean };

/** Looking at a newsletter as readers get it, trying it on oneself, and sending it. */
export function SendSection({ issue, isChanged }: SendProps) {
  const { t } = useTranslation('newsletter');
  const written = locales.filter((locale) => issue.subjects[locale]?.trim());
  if (written.length === 0) return null;
  return (
    <>
      {isChanged ? (
        <Alert color="yellow" mb="lg">
          {t('send.unsaved')}
        </Alert>
      ) : null}
      <Preview issue={issue} written={written} />
      {issue.state === 'sent' ? null : <Sending issue={issue} written={written} />}
    </>
  );
}

type WrittenProps = { issue: Issue; written: readonly Locale[] };

function Preview({ issue, written }: WrittenProps) {
  const { t } = useTranslation(['newsletter', 'fields']);
  const [first = 'en'] = written;
  const [locale, setLocale] = useState<Locale>(first);
  const [field, setField] = useState<Field | ''>('');
  const trial = useAction({
    run: () =>
      client.POST('/api/newsletter/issues/{issue}/trials', {
        params: { path: { issue: issue.id } },
        body: { locale },
      }),
    refreshes: [],
    success: t('send.tried'),
  });
  const query = field ? `?field=${field}` : '';
  return (
    <Section title={t('preview.title')} description={t('preview.hint')}>
      <Group align="flex-end" mb="md">
        <NativeSelect
          label={t('preview.language')}
          value={locale}
          data={written.map((value) => ({ value, label: languageNames[value] }))}
          onChange={({ currentTarget }) =>
            setLocale(written.find((one) => one === currentTarget.value) ?? first)
          }
        />
        <NativeSelect
          label={t('preview.field')}
          value={field}
          data={[
            { value: '', label: t('preview.anyField') },
            ...businessFieldNames.map((value) => ({ value, label: t(`fields:${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => setField(isBusinessField(value) ? value : '')}
        />
        {issue.state === 'sent' ? null : (
          <Button
            variant="default"
            loading={trial.isPending}
            onClick={() => trial.mutate(undefined)}
          >
            {t('send.try')}
          </Button>
        )}
      </Group>
      <Button
        component="a"
        variant="default"
        href={`/site/newsletters/${issue.id}/${locale}${query}`}
        target="_blank"
      >
        {t('preview.open')}
      </Button>
    </Section>
  );
}

function Sending({ issue, written }: WrittenProps) {
  const { t } = useTranslation('newsletter');
  const { dateTime, list, number } = useFormats();
  const [sendAt, setSendAt] = useState<string | null>(null);
  const path = { issue: issue.id };
  const send = useAction({
    run: (at: string | null) =>
      client.PUT('/api/newsletter/issues/{issue}/sending', {
        params: { path },
        body: { sendAt: at, version: issue.version },
      }),
    refreshes: issueAnswers,
  });
  const recall = useAction({
    run: () =>
      client.DELETE('/api/newsletter/issues/{issue}/sending', {
        params: { path },
        body: { version: issue.version },
      }),
    refreshes: issueAnswers,
  });
  const reached = issue.audience.filter(({ locale }) => written.includes(locale));
  const missed = issue.audience.filter(
    ({ locale, readers }) => !written.includes(locale) && readers > 0,
  );
  const count = reached.reduce((sum, { readers }) => sum + readers, 0);
  const spell = (rows: Issue['audience']) =>
    list(rows.map(({ locale, readers }) => `${languageNames[locale]} ${number(readers)}`));
  return (
    <Section title={t('send.title')} description={t('send.audience', { count })}>
      <Stack align="flex-start" className={classes.list}>
        <Text>{spell(reached)}</Text>
        {missed.length > 0 ? (
          <Alert color="yellow">{t('send.missed', { languages: spell(missed) })}</Alert>
        ) : null}
        {issue.state === 'scheduled' && issue.sendAt ? (
          <>
            <Text fw={600}>{t('waitsUntil', { when: dateTime(issue.sendAt, readerZone()) })}</Text>
            <Button
              variant="default"
              loading={recall.isPending}
              onClick={() => recall.mutate(undefined)}
            >
              {t('send.recall')}
            </Button>
          </>
        ) : (
          <>
            <InstantField
              label={t('send.at')}
              description={t('send.atHint')}
              value={sendAt}
              onChange={setSendAt}
              zone={readerZone()}
            />
            <Group align="flex-start">
              {issue.actions.send === null && !sendAt ? (
                <ConfirmButton
                  title={t('send.confirm')}
                  effects={<Text>{t('send.effects', { count })}</Text>}
                  confirmLabel={t('send.now')}
                  onConfirm={() => send.mutateAsync(null)}
                  isPending={send.isPending}
                  color="soca"
                >
                  {t('send.now')}
                </ConfirmButton>
              ) : (
                <ButtonWithReason
                  reason={issue.actions.send}
                  loading={send.isPending}
                  onClick={() => send.mutate(sendAt)}
                >
                  {t(sendAt ? 'send.schedule' : 'send.now')}
                </ButtonWithReason>
              )}
            </Group>
          </>
        )}
      </Stack>
    </Section>
  );
}
