import { type AnswerValue, pickText } from '@ponte/domain';
import type { Write } from '../../catalogue.ts';
import { nameCountry, nameLanguage, writeLocal } from '../formats.ts';
import type { QuestionFacts, Reader, RegistrationFacts, RegistrationsFacts } from './facts.ts';
import { type Cell, type Field, type Sheet, toSheet } from './sheet.ts';

type Person = RegistrationFacts & { answers: Map<string, AnswerValue> };

const instant = (at: Date | null, { zone }: Reader): Cell => at && { local: writeLocal(at, zone) };

function personFields(t: Write, reader: Reader): Field<Person>[] {
  const { locale } = reader;
  return [
    { header: t('column.name'), cell: ({ name }) => name },
    { header: t('column.email'), width: 28, cell: ({ email }) => email },
    { header: t('column.organisation'), width: 28, cell: ({ organisation }) => organisation },
    { header: t('column.country'), cell: ({ country }) => nameCountry(country, locale) },
    { header: t('column.jobTitle'), cell: ({ jobTitle }) => jobTitle },
    {
      header: t('column.type'),
      cell: ({ typeNames }) => pickText(typeNames, locale, reader.languages),
    },
    { header: t('column.state'), cell: ({ state }) => t(`participant.${state}`) },
    { header: t('column.office'), cell: ({ office }) => office },
    {
      header: t('column.languages'),
      cell: ({ languages }) => languages.map((code) => nameLanguage(code, locale)).join(', '),
    },
    { header: t('column.isOnline'), cell: ({ isOnline }) => t(isOnline ? 'yes' : 'no') },
    { header: t('column.registeredAt'), cell: ({ registeredAt }) => instant(registeredAt, reader) },
    { header: t('column.waitingSince'), cell: ({ waitingSince }) => instant(waitingSince, reader) },
    { header: t('column.checkedInAt'), cell: ({ checkedInAt }) => instant(checkedInAt, reader) },
  ];
}

/** An answer in words: options by their texts, files by their names. */
function answerField(
  t: Write,
  reader: Reader,
  question: QuestionFacts,
  files: Record<string, string>,
): Field<Person> {
  const pick = (text: QuestionFacts['labels']) => pickText(text, reader.locale, reader.languages);
  const options = new Map(question.options.map(({ id, labels }) => [id, pick(labels)]));
  const word = (value: string): string =>
    question.kind === 'file' ? (files[value] ?? '') : (options.get(value) ?? value);
  return {
    header: pick(question.labels),
    width: 30,
    cell: ({ answers }) => {
      const value = answers.get(question.id);
      if (value === undefined) return null;
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      return typeof value === 'string' ? word(value) : value.map(word).join(', ');
    },
  };
}

function joinAnswers({ people, answers }: RegistrationsFacts): Person[] {
  const given = new Map(people.map(({ id }) => [id, new Map<string, AnswerValue>()]));
  for (const { participantId, questionId, value } of answers)
    given.get(participantId)?.set(questionId, value);
  return people.map((person) => ({ ...person, answers: given.get(person.id) ?? new Map() }));
}

/** Everybody with their answers to the event's own questions. */
export const registrationsSheet = (t: Write, reader: Reader, facts: RegistrationsFacts): Sheet =>
  toSheet(
    t('sheet.registrations'),
    [
      ...personFields(t, reader),
      ...facts.questions.map((question) => answerField(t, reader, question, facts.files)),
    ],
    joinAnswers(facts),
  );
