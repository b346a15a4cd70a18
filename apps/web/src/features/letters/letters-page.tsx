import { Badge, Group, NativeSelect, Stack } from '@mantine/core';
import { letterKinds } from '@ponte/domain';
import { $api } from '../../api/client.ts';
import { languageNames, locales } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { LetterForm } from './letter-form.tsx';
import { letterAnswers } from './letter-words.ts';
import { lettersRoute, readLetterSearch } from './routes.tsx';
import type { LetterKind } from './types.ts';

/** The words of the event's mails: one letter in one language at a time, as it is and as one wants it. */
export function LettersPage() {
  const { t } = useTranslation('letters');
  const { id } = useEventScope();
  const ownLanguage = useLanguage();
  const { letter: asked, language = ownLanguage } = lettersRoute.useSearch();
  const letter = letterKinds.find((kind) => kind === asked) ?? 'registration_received';
  const navigate = lettersRoute.useNavigate();
  const open = (search: { letter: string; language: string }) =>
    void navigate({ search: readLetterSearch(search), replace: true });
  const list = $api.useQuery('get', letterAnswers, { params: { path: { event: id } } });
  const query = $api.useQuery('get', '/api/events/{event}/letters/{letter}/{locale}', {
    params: { path: { event: id, letter, locale: language } },
  });
  const changed = (kind: LetterKind) =>
    list.data?.items.find((item) => item.letter === kind)?.ownLocales ?? [];
  const label = (kind: LetterKind) =>
    changed(kind).length > 0 ? t('changed', { letter: t(`letter.${kind}`) }) : t(`letter.${kind}`);
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack>
        <Group align="flex-end">
          <NativeSelect
            label={t('which')}
            value={letter}
            data={letterKinds.map((value) => ({ value, label: label(value) }))}
            onChange={({ currentTarget }) => open({ letter: currentTarget.value, language })}
          />
          <NativeSelect
            label={t('language')}
            value={language}
            data={locales.map((value) => ({ value, label: languageNames[value] }))}
            onChange={({ currentTarget }) => open({ letter, language: currentTarget.value })}
          />
          {changed(letter).map((locale) => (
            <Badge key={locale} variant="light">
              {t('own', { language: languageNames[locale] })}
            </Badge>
          ))}
        </Group>
        <QueryView query={query}>
          {(answer) => (
            <LetterForm
              key={`${answer.letter} ${answer.locale} ${answer.version}`}
              letter={answer}
            />
          )}
        </QueryView>
      </Stack>
    </>
  );
}
