import { Badge, Button, Group, MultiSelect, Stack } from '@mantine/core';
import { businessFieldNames, type LocalisedText, limits } from '@ponte/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { $api, client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { usePickText } from '../../ui/localised-text.tsx';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { ContentSection } from './content-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { SendSection } from './send-section.tsx';
import { type Field, type Issue, issueAnswers, stateColours } from './shapes.ts';

/** One newsletter: written, looked at, tried and sent. */
export function IssuePage() {
  const { issueId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/newsletter/issues/{issue}', {
    params: { path: { issue: issueId } },
  });
  return (
    <QueryView query={query}>{(issue) => <Editor key={issue.version} issue={issue} />}</QueryView>
  );
}

type Values = Pick<Issue, 'fields' | 'newsIds' | 'eventIds' | 'profileIds'> & {
  subjects: LocalisedText;
  intros: LocalisedText;
};

/** Only what is written: a language that was emptied is left out. */
const written = (text: LocalisedText): Issue['subjects'] =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words?.trim()));

const readValues = (issue: Issue): Values => {
  const { fields, subjects, intros, newsIds, eventIds, profileIds } = issue;
  return { fields, subjects, intros, newsIds, eventIds, profileIds };
};

function Editor({ issue }: { issue: Issue }) {
  const { t } = useTranslation(['newsletter', 'fields']);
  const pick = usePickText();
  const [values, setValues] = useState(() => readValues(issue));
  const change = (part: Partial<Values>) => setValues({ ...values, ...part });
  const isChanged = JSON.stringify(values) !== JSON.stringify(readValues(issue));
  const save = useAction({
    run: (body: Values) =>
      client.PUT('/api/newsletter/issues/{issue}', {
        params: { path: { issue: issue.id } },
        body: {
          ...body,
          subjects: written(body.subjects),
          intros: written(body.intros),
          version: issue.version,
        },
      }),
    refreshes: issueAnswers,
    success: t('saved'),
  });
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('newsletter')}>{t('title')}</PageLink>}
        title={pick(issue.subjects) || t('untitled')}
        description={
          <Badge component="span" variant="light" color={stateColours[issue.state]}>
            {t(`state.${issue.state}`)}
          </Badge>
        }
        actions={issue.actions.delete === null ? <DeleteButton issue={issue} /> : null}
      />
      {issue.state === 'sent' ? <FiguresSection issue={issue} /> : null}
      {issue.actions.edit === null ? (
        <Section title={t('write.title')} description={t('write.hint')}>
          <Stack>
            <LocalisedTextInput
              label={t('write.subject')}
              maxLength={limits.title}
              value={values.subjects}
              onChange={(subjects) => change({ subjects })}
            />
            <LocalisedTextInput
              label={t('write.intro')}
              description={t('write.introHint')}
              isMultiline
              maxLength={limits.letter}
              value={values.intros}
              onChange={(intros) => change({ intros })}
            />
            <MultiSelect
              label={t('write.fields')}
              description={t('write.fieldsHint')}
              data={businessFieldNames.map((value) => ({ value, label: t(`fields:${value}`) }))}
              value={values.fields}
              onChange={(fields) => change({ fields: fields as Field[] })}
            />
            <ContentSection values={values} onChange={change} />
            <Button
              style={{ alignSelf: 'start' }}
              loading={save.isPending}
              onClick={() => save.mutate(values)}
            >
              {t('write.save')}
            </Button>
          </Stack>
        </Section>
      ) : null}
      <SendSection issue={issue} isChanged={isChanged} />
    </>
  );
}

function DeleteButton({ issue }: { issue: Issue }) {
  const { t } = useTranslation('newsletter');
  const goTo = useGoTo();
  const remove = useAction({
    run: () =>
      client.DELETE('/api/newsletter/issues/{issue}', { params: { path: { issue: issue.id } } }),
    refreshes: ['/api/newsletter/issues'],
    onSuccess: () => goTo({ to: publicPath('newsletter') }),
  });
  return (
    <Group>
      <Button
        variant="default"
        color="red"
        loading={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {t('delete')}
      </Button>
    </Group>
  );
}
