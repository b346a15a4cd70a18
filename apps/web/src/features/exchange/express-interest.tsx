import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { limits } from '@ponte/domain';
import { IconHandStop } from '@tabler/icons-react';
import { client } from '../../api/client.ts';
import { useSessionIfKnown } from '../../api/session.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { refreshedByInterests } from './queries.ts';
import type { ExchangePage } from './shapes.ts';

/** The way to whoever is behind a profile, or why there is none. */
export function ExpressInterest({ profile }: { profile: ExchangePage }) {
  const { t } = useTranslation('exchange');
  const [isOpen, { open, close }] = useDisclosure(false);
  const { viewer, reference } = profile;
  if (viewer?.ownId) return null;
  if (!viewer) {
    return (
      <ButtonLink
        to={publicPath('signIn')}
        search={{ redirectTo: publicPath('exchangeProfile', { reference }) }}
      >
        {t('interest.signIn')}
      </ButtonLink>
    );
  }
  if (viewer.askFor.length === 0)
    return (
      <ButtonLink to={publicPath('newOrganisation')}>{t('interest.needOrganisation')}</ButtonLink>
    );
  const possible = viewer.askFor.filter(({ whyNot }) => whyNot === null);
  return (
    <>
      <ButtonWithReason
        reason={possible.length > 0 ? null : (viewer.askFor[0]?.whyNot ?? null)}
        onClick={open}
        leftSection={<IconHandStop size={20} aria-hidden />}
      >
        {t('interest.open')}
      </ButtonWithReason>
      <Dialog isOpen={isOpen} onClose={close} title={t('interest.title')} size="lg">
        <InterestForm profile={profile} possible={possible} onDone={close} />
      </Dialog>
    </>
  );
}

type FormProps = {
  profile: ExchangePage;
  possible: NonNullable<ExchangePage['viewer']>['askFor'];
  onDone: () => void;
};

function InterestForm({ profile, possible, onDone }: FormProps) {
  const { t } = useTranslation(['exchange', 'common']);
  const account = useSessionIfKnown();
  const { all, required, email, atMost } = useFieldChecks();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      organisationId: possible[0]?.organisationId ?? '',
      message: '',
      contact: { name: account?.name ?? '', email: account?.email ?? '', phone: '' },
    },
    validate: {
      message: all(required, atMost(limits.message)),
      contact: { name: required, email: all(required, email) },
    },
  });
  const problem = useFormProblem(form);
  const send = useAction({
    run: (body: ReturnType<typeof form.getValues>) =>
      client.POST('/api/exchange/profiles/{reference}/interests', {
        params: { path: { reference: profile.reference } },
        body,
      }),
    refreshes: refreshedByInterests,
    success: t('interest.sent'),
    onSuccess: onDone,
    onProblem: problem.show,
  });
  return (
    <form onSubmit={form.onSubmit((values) => send.mutate(values), problem.focusFirst)} noValidate>
      <Stack>
        <FormErrors of={problem} />
        {possible.length > 1 ? (
          <NativeSelect
            label={t('interest.for')}
            data={possible.map(({ organisationId, name }) => ({
              value: organisationId,
              label: name,
            }))}
            key={form.key('organisationId')}
            {...form.getInputProps('organisationId')}
          />
        ) : null}
        <Textarea
          label={t('interest.message')}
          description={t('interest.messageHint')}
          autosize
          minRows={4}
          required
          data-autofocus
          key={form.key('message')}
          {...form.getInputProps('message')}
        />
        <ContactFields form={form} hint={t('interest.contactHint')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {t('interest.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type ContactForm = {
  key: (path: 'contact.name' | 'contact.email' | 'contact.phone') => string;
  getInputProps: (path: 'contact.name' | 'contact.email' | 'contact.phone') => object;
};

/** How to reach somebody: handed over with a yes, and never before. */
export function ContactFields({ form, hint }: { form: ContactForm; hint: string }) {
  const { t } = useTranslation('exchange');
  return (
    <Stack gap="xs">
      <TextInput
        label={t('contact.name')}
        description={hint}
        required
        autoComplete="name"
        key={form.key('contact.name')}
        {...form.getInputProps('contact.name')}
      />
      <Group grow align="flex-start" preventGrowOverflow={false} wrap="wrap">
        <TextInput
          label={t('contact.email')}
          type="email"
          required
          autoComplete="email"
          key={form.key('contact.email')}
          {...form.getInputProps('contact.email')}
        />
        <TextInput
          label={t('contact.phone')}
          type="tel"
          autoComplete="tel"
          key={form.key('contact.phone')}
          {...form.getInputProps('contact.phone')}
        />
      </Group>
    </Stack>
  );
}
