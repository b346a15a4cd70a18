import {
  Alert,
  Button,
  Container,
  Group,
  List,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { limits } from '@ponte/domain';
import type { ChangeEvent } from 'react';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import type { components } from '../../api/schema.d.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { organiserPath } from '../../paths.ts';
import { useFieldChecks } from '../../ui/field-checks.ts';
import { FileField } from '../../ui/file-field.tsx';
import { FormErrors, useFormProblem } from '../../ui/form-errors.tsx';
import { readerZone } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ZoneSelect } from '../../ui/zone-select.tsx';
import { eventAnswers } from './event.ts';
import { readProblemFile } from './problem-file.ts';
import { SlugInput } from './slug-input.tsx';
import { followSuggestion } from './suggest-slug.ts';

type Imported = components['schemas']['ProblemImported'];

/** A whole event out of a file, for those who plan with another program or try the scheduler. */
export function ProblemPage() {
  const { t } = useTranslation('imports');
  const [made, setMade] = useState<Imported | null>(null);
  return (
    <Container size="md" px={0}>
      <PageHeader title={t('problem.title')} description={t('problem.description')} />
      <Section title={made ? t('problem.made') : t('problem.section')}>
        {made ? <ProblemResult made={made} /> : <ProblemForm onMade={setMade} />}
      </Section>
    </Container>
  );
}

function ProblemResult({ made }: { made: Imported }) {
  const { t } = useTranslation('imports');
  const { people, meetings, notCarriedOver, eventId } = made;
  return (
    <Stack role="status">
      <p>
        {t('problem.people', { count: people })} {t('problem.meetings', { count: meetings })}
      </p>
      {notCarriedOver.length > 0 ? (
        <Alert color="yellow" title={t('problem.lost')}>
          <List>
            {notCarriedOver.map(({ kind, count }) => (
              <List.Item key={kind}>{t(`problem.extra.${kind}`, { count })}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      <Group>
        <ButtonLink to={organiserPath('drafts', { eventId })}>{t('problem.toSchedule')}</ButtonLink>
        <ButtonLink variant="default" to={organiserPath('home', { eventId })}>
          {t('problem.toEvent')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}

function useProblemForm() {
  const checks = useFieldChecks();
  return useForm({
    initialValues: { name: '', slug: '', firstDay: '', zone: readerZone() },
    validate: { name: checks.required, slug: checks.required, firstDay: checks.required },
  });
}

type Values = ReturnType<typeof useProblemForm>['values'];

/** The values with another name or day, and the address that follows from them. */
function nameEvent(before: Values, change: Partial<Values>): Values {
  const after = { ...before, ...change };
  const basis = ({ name, firstDay }: Values): [{ en: string }, string] => [{ en: name }, firstDay];
  return { ...after, slug: followSuggestion(before.slug, basis(before), basis(after)) };
}

/** Where the file is wrong, in the words of the scheduler's reader, which names its fields. */
function Reason({ problem }: { problem: Problem | null }) {
  const { reason } = problem?.facts ?? {};
  return typeof reason === 'string' ? <Text lang="en">{reason}</Text> : null;
}

function ProblemForm({ onMade }: { onMade: (made: Imported) => void }) {
  const { t } = useTranslation('imports');
  const form = useProblemForm();
  const report = useFormProblem(form);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<Record<string, unknown> | null>(null);
  const create = useAction({
    run: (body: typeof form.values) =>
      client.POST('/api/events/from-problem', { body: { ...body, problem: problem ?? {} } }),
    refreshes: eventAnswers,
    onProblem: report.show,
    onSuccess: onMade,
  });
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    const read = chosen ? await readProblemFile(chosen) : null;
    setProblem(read);
    if (!read || form.values.name) return;
    form.setValues(
      nameEvent(form.values, {
        name: typeof read.name === 'string' ? read.name.slice(0, limits.title) : '',
      }),
    );
  };
  const isWrong = file !== null && problem === null;
  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values), report.focusFirst)} noValidate>
      <Stack>
        <FormErrors of={report} />
        <Reason problem={report.problem} />
        <FileField
          label={t('problem.file')}
          description={t('problem.fileHint')}
          accept=".json,application/json"
          maxBytes={limits.fileBytes}
          value={file}
          onChange={choose}
          error={isWrong ? t('problem.unreadable') : null}
          required
        />
        <ProblemFields form={form} />
        <Group>
          <Button type="submit" loading={create.isPending} disabled={problem === null}>
            {t('problem.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ProblemFields({ form }: { form: ReturnType<typeof useProblemForm> }) {
  const { t } = useTranslation('organising');
  const field = (name: keyof typeof form.values) => form.getInputProps(name);
  const change = (part: 'name' | 'firstDay') => (event: ChangeEvent<HTMLInputElement>) =>
    form.setValues(nameEvent(form.values, { [part]: event.currentTarget.value }));
  return (
    <>
      <TextInput
        {...field('name')}
        label={t('field.names')}
        onChange={change('name')}
        maxLength={limits.title}
        required
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          {...field('firstDay')}
          label={t('field.firstDay')}
          onChange={change('firstDay')}
          type="date"
          required
        />
        <ZoneSelect
          {...field('zone')}
          label={t('field.zone')}
          description={t('field.zoneHint')}
          required
        />
      </SimpleGrid>
      <SlugInput {...field('slug')} label={t('field.slug')} />
    </>
  );
}
