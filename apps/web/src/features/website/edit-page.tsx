import { Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { type Locale, languageNames, locales } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { readerZone } from '../../ui/formats.ts';
import { InstantField } from '../../ui/instant-field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { LanguageSide, type SideText } from './language-side.tsx';
import { type SitePage, siteAnswers } from './shapes.ts';
import classes from './website.module.css';

/** One page of the site, its languages side by side. */
export function EditPage() {
  const { pageId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/site/pages/{page}', {
    params: { path: { page: pageId } },
  });
  return <QueryView query={query}>{(page) => <Editor key={page.version} page={page} />}</QueryView>;
}

const nothing: SideText = { title: '', summary: '', html: '' };

type Values = {
  slug: string;
  menuPosition: number | null;
  publishedAt: string | null;
  texts: Record<Locale, SideText>;
  confirmed: Locale[];
};

const readValues = ({ slug, menuPosition, publishedAt, texts }: SitePage): Values => ({
  slug,
  menuPosition,
  publishedAt,
  confirmed: [],
  texts: Object.fromEntries(
    locales.map((locale) => {
      const { title, summary, html } = texts[locale] ?? nothing;
      return [locale, { title, summary, html }];
    }),
  ) as Values['texts'],
});

function useChanges(page: SitePage) {
  const { t } = useTranslation('website');
  const goTo = useGoTo();
  const path = { page: page.id };
  const save = useAction({
    run: (body: Values) =>
      client.PUT('/api/site/pages/{page}', {
        params: { path },
        body: { ...body, version: page.version },
      }),
    refreshes: siteAnswers,
    success: t('edit.saved'),
  });
  const remove = useAction({
    run: () => client.DELETE('/api/site/pages/{page}', { params: { path } }),
    refreshes: ['/api/site/pages'],
    onSuccess: () => goTo({ to: publicPath('website') }),
  });
  return { save, remove };
}

function Editor({ page }: { page: SitePage }) {
  const { t } = useTranslation('website');
  const reader = useLanguage();
  const [values, setValues] = useState(() => readValues(page));
  const [shown, setShown] = useState<Locale[]>([reader]);
  const { save, remove } = useChanges(page);
  const change = (part: Partial<Values>) => setValues({ ...values, ...part });
  const setText = (locale: Locale, text: SideText) =>
    setValues((before) => ({ ...before, texts: { ...before.texts, [locale]: text } }));
  const toggle = (locale: Locale) =>
    setShown(shown.includes(locale) ? shown.filter((each) => each !== locale) : [...shown, locale]);
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('website')}>{t('title')}</PageLink>}
        title={page.texts[reader]?.title || page.slug}
        description={t(`state.${page.state}`)}
        actions={<Actions page={page} remove={remove} />}
      />
      <Section title={t('edit.languages')} description={t('edit.languagesHint')}>
        <Group gap="xs" mb="md">
          {locales.map((locale) => (
            <Button
              key={locale}
              variant={shown.includes(locale) ? 'filled' : 'default'}
              aria-pressed={shown.includes(locale)}
              onClick={() => toggle(locale)}
            >
              {languageNames[locale]}
              {page.outdated.includes(locale) ? ` (${t('edit.outdated')})` : ''}
            </Button>
          ))}
        </Group>
        <div className={classes.sides}>
          {locales
            .filter((locale) => shown.includes(locale))
            .map((locale) => (
              <LanguageSide
                key={locale}
                locale={locale}
                text={values.texts[locale]}
                isOutdated={page.outdated.includes(locale)}
                isConfirmed={values.confirmed.includes(locale)}
                onChange={(text) => setText(locale, text)}
                onConfirm={() => change({ confirmed: [...values.confirmed, locale] })}
              />
            ))}
        </div>
      </Section>
      <Placement values={values} kind={page.kind} change={change} />
      <Group mt="lg">
        <Button loading={save.isPending} onClick={() => save.mutate(values)}>
          {t('edit.save')}
        </Button>
        {values.publishedAt ? null : (
          <Button
            variant="default"
            loading={save.isPending}
            onClick={() => save.mutate({ ...values, publishedAt: new Date().toISOString() })}
          >
            {t('edit.publish')}
          </Button>
        )}
      </Group>
    </>
  );
}

type ActionsProps = { page: SitePage; remove: ReturnType<typeof useChanges>['remove'] };

function Actions({ page, remove }: ActionsProps) {
  const { t } = useTranslation('website');
  return (
    <>
      {Object.keys(page.texts).map((locale) => (
        <Button
          key={locale}
          component="a"
          variant="default"
          href={`/site/preview/${page.id}/${locale}`}
          target="_blank"
        >
          {t('edit.preview', { language: languageNames[locale as Locale] })}
        </Button>
      ))}
      <ConfirmButton
        title={t('delete.title')}
        effects={<Text>{t('delete.effects')}</Text>}
        confirmLabel={t('delete.submit')}
        isPending={remove.isPending}
        onConfirm={() => remove.mutateAsync(undefined)}
        buttonProps={{ variant: 'default' }}
      >
        {t('delete.open')}
      </ConfirmButton>
    </>
  );
}

type PlacementProps = {
  values: Values;
  kind: SitePage['kind'];
  change: (part: Partial<Values>) => void;
};

/** Its address, its place in the menu, and the moment from which everybody reads it. */
function Placement({ values, kind, change }: PlacementProps) {
  const { t } = useTranslation('website');
  return (
    <Section title={t('edit.placement')}>
      <Stack>
        <TextInput
          label={t('new.slug')}
          value={values.slug}
          maxLength={80}
          onChange={({ currentTarget }) => change({ slug: currentTarget.value.toLowerCase() })}
        />
        {kind === 'page' ? (
          <NumberInput
            label={t('edit.menu')}
            description={t('edit.menuHint')}
            min={0}
            max={99}
            maw="14rem"
            value={values.menuPosition ?? ''}
            onChange={(value) => change({ menuPosition: typeof value === 'number' ? value : null })}
          />
        ) : null}
        <InstantField
          label={t('edit.publishedAt')}
          description={t('edit.publishedAtHint')}
          maw="20rem"
          zone={readerZone()}
          value={values.publishedAt}
          onChange={(publishedAt) => change({ publishedAt })}
        />
      </Stack>
    </Section>
  );
}
