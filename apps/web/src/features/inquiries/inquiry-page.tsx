import { Anchor, Badge } from '@mantine/core';
import { areas, pickText } from '@ponte/domain';
import { useParams } from '@tanstack/react-router';
import { $api } from '../../api/client.ts';
import { languageNames } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { readerZone, useFormats } from '../../ui/formats.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { AnswerSection } from './answer-section.tsx';
import { HandOnSection } from './hand-on-section.tsx';
import classes from './inquiries.module.css';
import { type Inquiry, stateColours } from './shapes.ts';
import { StepsSection } from './steps-section.tsx';

/** One question, what was done about it, and what can be done. */
export function InquiryPage() {
  const { inquiryId = '' } = useParams({ strict: false });
  const query = $api.useQuery('get', '/api/inquiries/{inquiry}', {
    params: { path: { inquiry: inquiryId } },
  });
  return <QueryView query={query}>{(inquiry) => <Page inquiry={inquiry} />}</QueryView>;
}

function Page({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  return (
    <>
      <PageHeader
        lead={<PageLink to={publicPath('inquiries')}>{t('title')}</PageLink>}
        title={t('questionOf', { company: inquiry.company })}
        description={
          <Badge component="span" variant="light" color={stateColours[inquiry.state]}>
            {t(`state.${inquiry.state}`)}
          </Badge>
        }
      />
      <Section title={t('question')}>
        <p className={classes.words} lang={inquiry.locale}>
          {inquiry.question}
        </p>
        <Facts inquiry={inquiry} />
      </Section>
      <StepsSection inquiry={inquiry} />
      <AnswerSection key={inquiry.version} inquiry={inquiry} />
      {inquiry.actions.handOn === null ? <HandOnSection inquiry={inquiry} /> : null}
    </>
  );
}

function Facts({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation(['inquiries', 'fields']);
  const language = useLanguage();
  const nameCountry = useCountryName();
  const { dateTime, list } = useFormats();
  const area = areas.find(({ code }) => code === inquiry.area);
  const place = [area ? pickText(area.names, language) : '', nameCountry(inquiry.country)];
  return (
    <DataList
      items={[
        { label: t('facts.name'), value: inquiry.name },
        {
          label: t('facts.email'),
          value: <Anchor href={`mailto:${inquiry.email}`}>{inquiry.email}</Anchor>,
        },
        { label: t('facts.place'), value: place.filter(Boolean).join(', ') },
        { label: t('facts.field'), value: t(`fields:${inquiry.field}`) },
        { label: t('facts.language'), value: languageNames[inquiry.locale] },
        { label: t('facts.asked'), value: dateTime(inquiry.createdAt, readerZone()) },
        { label: t('facts.due'), value: dateTime(inquiry.dueAt, readerZone()) },
        { label: t('facts.institution'), value: inquiry.institution?.name ?? t('editors') },
        {
          label: t('facts.why'),
          value: list(inquiry.reasons.map((reason) => t(`reason.${reason}`))),
        },
      ]}
    />
  );
}
