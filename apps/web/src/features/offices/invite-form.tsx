import { NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { isLocale, type Locale, limits, locales } from '@ponte/domain';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { type OfficeDesk, refreshedByOffice } from './shapes.ts';

type InviteFormProps = {
  officeId: string;
  events: OfficeDesk['events'];
  whyNot: string | null;
};

type Values = { email: string; company: string; eventId: string; locale: Locale; words: string };

/** Writes to a company in its language, with the link that carries the office's code. */
export function InviteForm({ officeId, events, whyNot }: InviteFormProps) {
  const { t } = useTranslation('offices');
  const language = useLanguage();
  const empty = { email: '', company: '', words: '' };
  const [values, setValues] = useState<Values>({
    ...empty,
    eventId: events[0]?.id ?? '',
    locale: language,
  });
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const invite = useAction({
    run: () =>
      client.POST('/api/offices/{office}/invitations', {
        params: { path: { office: officeId } },
        body: { ...values, eventId: values.eventId || null },
      }),
    refreshes: refreshedByOffice,
    success: t('invite.done'),
    onSuccess: () => set(empty),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (whyNot === null) invite.mutate(undefined);
      }}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            type="email"
            label={t('invite.email')}
            required
            maxLength={limits.email}
            autoComplete="off"
            value={values.email}
            onChange={({ currentTarget }) => set({ email: currentTarget.value })}
          />
          <TextInput
            label={t('invite.company')}
            maxLength={limits.title}
            autoComplete="off"
            value={values.company}
            onChange={({ currentTarget }) => set({ company: currentTarget.value })}
          />
          <Where events={events} values={values} set={set} />
          <NativeSelect
            label={t('invite.language')}
            value={values.locale}
            data={locales.map((value) => ({ value, label: languageNames[value] }))}
            onChange={({ currentTarget: { value } }) => isLocale(value) && set({ locale: value })}
          />
        </SimpleGrid>
        <Textarea
          label={t('invite.words')}
          description={t('invite.wordsHint')}
          autosize
          minRows={3}
          maxLength={limits.message}
          value={values.words}
          onChange={({ currentTarget }) => set({ words: currentTarget.value })}
        />
        <ButtonWithReason
          type="submit"
          reason={whyNot}
          onClick={() => undefined}
          loading={invite.isPending}
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconMail size={20} aria-hidden />}
        >
          {t('invite.send')}
        </ButtonWithReason>
      </Stack>
    </form>
  );
}

type WhereProps = {
  events: OfficeDesk['events'];
  values: Values;
  set: (change: Partial<Values>) => void;
};

/** To which event; or, without one, to be looked after. */
function Where({ events, values, set }: WhereProps) {
  const { t } = useTranslation('offices');
  const pick = usePickText();
  return (
    <NativeSelect
      label={t('invite.event')}
      value={values.eventId}
      data={[
        ...events.map(({ id, names }) => ({ value: id, label: pick(names) })),
        { value: '', label: t('invite.forOffice') },
      ]}
      onChange={({ currentTarget }) => set({ eventId: currentTarget.value })}
    />
  );
}
