import { NativeSelect } from '@mantine/core';
import type { useForm } from '@mantine/form';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type AboutChoices, useAboutTitle } from './about.ts';
import type { SendValues } from './request-fields.tsx';

type AboutFieldProps = { form: ReturnType<typeof useForm<SendValues>>; choices: AboutChoices };

/** Which offer or request of either side the wish is about; nothing where neither has any. */
export function AboutField({ form, choices: { theirs, own } }: AboutFieldProps) {
  const { t } = useTranslation('meeting-requests');
  const titleOf = useAboutTitle();
  const groups = [
    { group: t('about.theirs'), profiles: theirs },
    { group: t('about.own'), profiles: own },
  ].filter(({ profiles }) => profiles.length > 0);
  if (groups.length === 0) return null;
  return (
    <NativeSelect
      label={t('about.label')}
      data={[
        { value: '', label: t('about.nothing') },
        ...groups.map(({ group, profiles }) => ({
          group,
          items: profiles.map((profile) => ({ value: profile.id, label: titleOf(profile) })),
        })),
      ]}
      key={form.key('aboutId')}
      {...form.getInputProps('aboutId')}
    />
  );
}
