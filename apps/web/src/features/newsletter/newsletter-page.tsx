import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import classes from './newsletter.module.css';
import { ReadersSection } from './readers-section.tsx';
import { type IssueRow, issueAnswers, stateColours } from './shapes.ts';

/** All newsletters, and how many read them. */
export function NewsletterPage() {
  const { t } = useTranslation('newsletter');
  const language = useLanguage();
  const goTo = useGoTo();
  const issues = $api.useQuery('get', '/api/newsletter/issues');
  const create = useAction({
    run: () => client.POST('/api/newsletter/issues', { body: {} }),
    refreshes: issueAnswers,
    onSuccess: ({ id }) => goTo({ to: publicPath('newsletterIssue', { issueId: id }) }),
  });
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('website')}>{t('website')}</PageLink>}
        title={t('title')}
        description={t('description')}
        actions={
          <>
            <Button component="a" href={`/${language}/newsletter`} variant="default">
              {t('look')}
            </Button>
            <Button loading={create.isPending} onClick={() => create.mutate(undefined)}>
              {t('begin')}
            </Button>
          </>
        }
      />
      <Section title={t('issues')}>
        <QueryView query={issues}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
            ) : (
              <ul className={classes.list}>
                {items.map((issue) => (
                  <IssueEntry key={issue.id} issue={issue} />
                ))}
              </ul>
            )
          }
        </QueryView>
      </Section>
      <ReadersSection />
    </>
  );
}

function useWhen({ state, sendAt, sentAt, recipients }: IssueRow): string {
  const { t } = useTranslation('newsletter');
  const { dateTime } = useFormats();
  if (state === 'sent' && sentAt)
    return t('sentTo', { when: dateTime(sentAt, readerZone()), count: recipients });
  return state === 'scheduled' && sendAt
    ? t('waitsUntil', { when: dateTime(sendAt, readerZone()) })
    : '';
}

function IssueEntry({ issue }: { issue: IssueRow }) {
  const { t } = useTranslation('newsletter');
  const when = useWhen(issue);
  const hasSubject = Object.values(issue.subjects).some(Boolean);
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" gap="xs">
        <Stack gap={2}>
          <PageLink to={publicPath('newsletterIssue', { issueId: issue.id })} fw={600}>
            {hasSubject ? <LocalisedText text={issue.subjects} /> : t('untitled')}
          </PageLink>
          {when ? <Text c="dimmed">{when}</Text> : null}
        </Stack>
        <Badge variant="light" color={stateColours[issue.state]}>
          {t(`state.${issue.state}`)}
        </Badge>
      </Group>
    </Paper>
  );
}
