import { Button, Group, NativeSelect, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits, profileAreas, tidyKeywords } from '@ponte/domain';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { LanguageSelect } from '../../ui/language-select.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { refreshedByProfiles } from './queries.ts';
import type { CooperationProfile, ProfileKind, ProfileValues } from './shapes.ts';
import { useOwnPath } from './use-event-key.ts';

type ProfileFormProps = {
  kind: ProfileKind;
  /** Null for a new one. */
  profile: CooperationProfile | null;
  onDone: () => void;
};

const empty: ProfileValues = {
  area: 'business',
  title: '',
  description: '',
  titles: {},
  descriptions: {},
  keywords: [],
  languages: [],
};

const valuesOf = ({
  id: _,
  kind: _kind,
  version: _version,
  ...values
}: CooperationProfile): ProfileValues => values;

/** A phone's keyboard does not tell which key it was, so a comma may have got into a keyword. */
const separate = (keywords: readonly string[]): string[] =>
  tidyKeywords(keywords.flatMap((keyword) => keyword.split(/[,;]/)));

export function ProfileForm({ kind, profile, onDone }: ProfileFormProps) {
  const { t } = useTranslation(['profiles', 'common']);
  const { all, required, atMost } = useFieldChecks();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: profile ? valuesOf(profile) : empty,
    validate: {
      title: all(required, atMost(limits.title)),
      description: atMost(limits.longText),
    },
  });
  const problem = useFormProblem(form);
  const save = useSave(kind, profile, { onProblem: problem.show, onSuccess: onDone });
  return (
    <form
      onSubmit={form.onSubmit(
        (values) => save.mutate({ ...values, keywords: separate(values.keywords) }),
        problem.focusFirst,
      )}
      noValidate
    >
      <Stack align="stretch">
        <FormErrors of={problem} />
        <TextInput
          label={t('field.title')}
          description={t(`field.titleHint_${kind}`)}
          maxLength={limits.title}
          required
          data-autofocus
          key={form.key('title')}
          {...form.getInputProps('title')}
        />
        <Textarea
          label={t('field.description')}
          description={t(`field.descriptionHint_${kind}`)}
          autosize
          minRows={4}
          maxRows={14}
          key={form.key('description')}
          {...form.getInputProps('description')}
        />
        <OtherLanguages form={form} />
        <TagsInput
          label={t('field.keywords')}
          description={t('field.keywordsHint')}
          maxTags={limits.keywords}
          splitChars={[',', ';']}
          acceptValueOnBlur
          clearable={false}
          key={form.key('keywords')}
          {...form.getInputProps('keywords')}
        />
        <NativeSelect
          label={t('field.area')}
          data={profileAreas.map((area) => ({ value: area, label: t(`area.${area}`) }))}
          key={form.key('area')}
          {...form.getInputProps('area')}
        />
        <LanguageSelect
          label={t('field.languages')}
          description={t('field.languagesHint')}
          key={form.key('languages')}
          {...form.getInputProps('languages')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('own.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type SaveOptions = Pick<
  Parameters<typeof useAction<ProfileValues, CooperationProfile>>[0],
  'onProblem' | 'onSuccess'
>;

/** Adds a new profile or changes the one given, in the version that was shown. */
function useSave(kind: ProfileKind, profile: CooperationProfile | null, options: SaveOptions) {
  const { t } = useTranslation('profiles');
  const path = useOwnPath();
  return useAction<ProfileValues, CooperationProfile>({
    ...options,
    run: (values) =>
      profile
        ? client.PUT('/api/events/{event}/as/{participant}/profiles/{profile}', {
            params: { path: { ...path, profile: profile.id } },
            body: { ...values, version: profile.version },
          })
        : client.POST('/api/events/{event}/as/{participant}/profiles', {
            params: { path },
            body: { ...values, kind },
          }),
    refreshes: refreshedByProfiles,
    success: t('own.saved'),
  });
}
