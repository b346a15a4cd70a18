import { Anchor, Text } from '@mantine/core';
import { type ListingMonths, listingMonths } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { type fromValues, toValues } from './form-values.ts';
import { ProfileForm } from './profile-form.tsx';
import { refreshedByExchange } from './queries.ts';
import type { ExchangeOwn } from './shapes.ts';
import { useStep } from './use-step.ts';

const asMonths = (months: number): ListingMonths =>
  listingMonths.find((each) => each === months) ?? 12;

/** What the form writes; files and visibility change beside it, at once. */
const textOf = ({ content: { pictures, documents, ...texts }, contact, months }: ExchangeOwn) =>
  JSON.stringify([texts, contact, months]);

/**
 * The profile that the form began with. When somebody else has written meanwhile, an untouched form shows their text;
 * a touched one keeps what is in it, and its version, so that saving is refused instead of undoing theirs.
 */
function useBase(own: ExchangeOwn, isTouched: boolean) {
  const [base, setBase] = useState(own);
  const isSame = textOf(own) === textOf(base);
  if (!isSame && !isTouched) setBase(own);
  return {
    base,
    version: isSame ? own.version : base.version,
    setBase,
  };
}

type Wanted = { values: ReturnType<typeof fromValues>; isSubmitted: boolean };
type EditorProps = {
  own: ExchangeOwn;
  /** Whether something is written in the form that is not saved. */
  isTouched: boolean;
  onTouch: (isTouched: boolean) => void;
};

/** The working text, to be saved, or saved and handed in at once. */
export function Editor({ own, isTouched, onTouch }: EditorProps) {
  const { t } = useTranslation('exchange');
  const [refusal, setRefusal] = useState<{ show: (problem: Problem) => true } | null>(null);
  const { base, version, setBase } = useBase(own, isTouched);
  const submit = useStep(own, 'submit', t('own.submitted'));
  const save = useAction({
    run: ({ values: { content, ...values } }: Wanted) => {
      const { pictures, documents } = own.content;
      return client.PUT('/api/exchange/own/{profile}', {
        params: { path: { profile: own.id } },
        body: { ...values, content: { ...content, pictures, documents }, version },
      });
    },
    refreshes: refreshedByExchange,
    success: t('own.saved'),
    onSuccess: (saved, { isSubmitted }) => {
      setBase(saved);
      onTouch(false);
      if (isSubmitted) submit.mutate(saved.version);
    },
    onProblem: (problem) => refusal?.show(problem) ?? false,
  });
  return (
    <>
      {own.listing === 'published' && own.textState === 'approved' ? (
        <Text c="dimmed" mb="md">
          {t('own.editListed')} <Anchor href="#versions">{t('versions.title')}</Anchor>
        </Text>
      ) : null}
      <ProfileForm
        key={textOf(base)}
        kind={own.kind}
        initial={toValues(base.content, base.contact, asMonths(base.months))}
        onTouch={() => onTouch(true)}
        save={(values, show, isSubmitted) => {
          if (save.isPending) return;
          setRefusal({ show });
          save.mutate({ values, isSubmitted });
        }}
        isSaving={save.isPending}
        saveLabel={t('own.save')}
      />
    </>
  );
}
