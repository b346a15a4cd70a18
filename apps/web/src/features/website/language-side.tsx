import { Alert, Button, Input, Stack, Textarea, TextInput } from '@mantine/core';
import { limits } from '@ponte/domain';
import { lazy, Suspense } from 'react';
import { type Locale, languageNames } from '../../i18n/languages.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LoadingState } from '../../ui/loading-state.tsx';

const RichText = lazy(() => import('./rich-text.tsx'));

export type SideText = { title: string; summary: string; html: string };

type LanguageSideProps = {
  locale: Locale;
  text: SideText;
  isOutdated: boolean;
  isConfirmed: boolean;
  onChange: (text: SideText) => void;
  onConfirm: () => void;
};

/** The page in one language. */
export function LanguageSide(props: LanguageSideProps) {
  const { locale, text, isOutdated, isConfirmed, onChange, onConfirm } = props;
  const { t } = useTranslation('website');
  const language = languageNames[locale];
  return (
    <Stack component="section" aria-label={language} gap="sm">
      {isOutdated ? (
        <Alert color="orange" title={t('edit.outdatedTitle')}>
          <Button variant="default" disabled={isConfirmed} onClick={onConfirm}>
            {t(isConfirmed ? 'edit.confirmed' : 'edit.confirm')}
          </Button>
        </Alert>
      ) : null}
      <TextInput
        label={t('edit.titleIn', { language })}
        lang={locale}
        maxLength={limits.title}
        value={text.title}
        onChange={({ currentTarget }) => onChange({ ...text, title: currentTarget.value })}
      />
      <Textarea
        label={t('edit.summaryIn', { language })}
        description={t('edit.summaryHint')}
        lang={locale}
        autosize
        minRows={2}
        maxLength={limits.shortText}
        value={text.summary}
        onChange={({ currentTarget }) =>
          onChange({ ...text, summary: currentTarget.value.replaceAll('\n', ' ') })
        }
      />
      <Input.Wrapper label={t('edit.textIn', { language })} labelElement="div">
        <Suspense fallback={<LoadingState />}>
          <RichText
            label={t('edit.textIn', { language })}
            locale={locale}
            html={text.html}
            onChange={(html) => onChange({ ...text, html })}
          />
        </Suspense>
      </Input.Wrapper>
    </Stack>
  );
}
