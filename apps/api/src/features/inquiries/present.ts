import type { InquiryShape } from '@ponte/contracts';
import { isBusinessField, whyNotInquiry } from '@ponte/domain';
import type { InstitutionRow, ListedInquiry, ListedStep } from './queries.ts';

const begin = (question: string): string =>
  question.length > 200 ? `${question.slice(0, 199)}…` : question;

export function presentRow({ inquiry, institution }: ListedInquiry, now: Date) {
  const { id, state, company, country, area, field, institutionId, dueAt } = inquiry;
  return {
    id,
    state,
    company,
    country,
    area,
    field: isBusinessField(field) ? field : ('public' as const),
    question: begin(inquiry.question),
    institution: institutionId && institution ? { id: institutionId, name: institution } : null,
    dueAt: dueAt.toISOString(),
    isOverdue: state === 'open' && dueAt <= now,
    createdAt: inquiry.createdAt.toISOString(),
  };
}

export function presentInquiry(
  listed: ListedInquiry,
  steps: readonly ListedStep[],
  institutions: readonly InstitutionRow[],
  now: Date,
): InquiryShape {
  const { inquiry } = listed;
  const { state, question, locale, name, email, reasons, version } = inquiry;
  return {
    ...presentRow(listed, now),
    question,
    locale,
    name,
    email,
    reasons,
    steps: steps.map(({ step, by, to }) => ({
      id: step.id,
      kind: step.kind,
      by: by ?? '',
      to: to ?? '',
      words: step.words,
      at: step.createdAt.toISOString(),
    })),
    institutions: institutions
      .filter(({ id }) => id !== inquiry.institutionId)
      .map((one) => ({ id: one.id, name: one.name, country: one.country })),
    actions: {
      answer: whyNotInquiry('answer', state),
      handOn: whyNotInquiry('hand_on', state),
      close: whyNotInquiry('close', state),
    },
    version,
  };
}
