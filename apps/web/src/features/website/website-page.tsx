import { Badge, Button, Group, NativeSelect, Paper, Stack, Text, TextInput } from '@mantine/core';
import { sitePageKinds } from '@ponte/domain';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink, PageLink, useGoTo } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { SettingsForm } from './settings-form.tsx';
import { type SitePage, siteAnswers } from './shapes.ts';
import { VisitsSection } from './visits-section.tsx';
import classes from './website.module.css';

/** Everything an editor looks after: pages, news, name and looks, and how often they are read. */
export function WebsitePage() {
  const { t } = useTranslation('website');
  const language = useLanguage();
  const pages = $api.useQuery('get', '/api/site/pages');
  const settings = $api.useQuery('get', '/api/site/settings');
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <>
            <ButtonLink to={publicPath('newsletter')} variant="default">
              {t('newsletter')}
            </ButtonLink>
            <ButtonLink to={publicPath('inquiries')} variant="default">
              {t('inquiries')}
            </ButtonLink>
            <Button component="a" href={`/${language}`} variant="default">
              {t('look')}
            </Button>
          </>
        }
      />
      <Section title={t('pages.title')}>
        <QueryView query={pages}>{({ items }) => <Pages pages={items} />}</QueryView>
        <NewPage />
      </Section>
      <QueryView query={settings}>
        {(answer) => <SettingsForm key={answer.version} settings={answer} />}
      </QueryView>
      <VisitsSection />
    </>
  );
}

function Pages({ pages }: { pages: readonly SitePage[] }) {
  const { t } = useTranslation('website');
  if (pages.length === 0) return <Text c="dimmed">{t('pages.empty')}</Text>;
  return (
    <ul className={classes.list}>
      {pages.map((page) => (
        <PageRow key={page.id} page={page} />
      ))}
    </ul>
  );
}

const colours = { draft: 'gray', scheduled: 'blue', published: 'green' } as const;

function PageRow({ page }: { page: SitePage }) {
  const { t } = useTranslation('website');
  const language = useLanguage();
  const titles = Object.values(page.texts).map(({ title }) => title);
  const title = page.texts[language]?.title || titles.find(Boolean) || page.slug;
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" gap="xs">
        <Stack gap={2}>
          <PageLink to={publicPath('websitePage', { pageId: page.id })} fw={600}>
            {title}
          </PageLink>
          <Text c="dimmed">
            {t(`kind.${page.kind}`)} · /{page.slug}
          </Text>
        </Stack>
        <Group gap="xs">
          {page.outdated.length > 0 ? (
            <Badge variant="light" color="orange">
              {t('outdated', {
                languages: page.outdated.map((one) => languageNames[one]).join(', '),
              })}
            </Badge>
          ) : null}
          <Badge variant="light" color={colours[page.state]}>
            {t(`state.${page.state}`)}
          </Badge>
        </Group>
      </Group>
    </Paper>
  );
}

function NewPage() {
  const { t } = useTranslation('website');
  const goTo = useGoTo();
  const [kind, setKind] = useState<SitePage['kind']>('news');
  const [slug, setSlug] = useState('');
  const create = useAction({
    run: () => client.POST('/api/site/pages', { body: { kind, slug } }),
    refreshes: siteAnswers,
    onSuccess: ({ id }) => goTo({ to: publicPath('websitePage', { pageId: id }) }),
  });
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        create.mutate(undefined);
      }}
    >
      <Group align="flex-end" mt="md">
        <NativeSelect
          label={t('new.kind')}
          value={kind}
          data={sitePageKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={({ currentTarget }) =>
            setKind(sitePageKinds.find((each) => each === currentTarget.value) ?? 'news')
          }
        />
        <TextInput
          label={t('new.slug')}
          description={t('new.slugHint')}
          value={slug}
          maxLength={80}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          required
          onChange={({ currentTarget }) => setSlug(currentTarget.value.toLowerCase())}
        />
        <Button type="submit" loading={create.isPending}>
          {t('new.submit')}
        </Button>
      </Group>
    </form>
  );
}
