import { Button, Select, Stack, Textarea } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import type { Inquiry } from './shapes.ts';

/** Gives the question to an institution that knows more. */
export function HandOnSection({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation('inquiries');
  const nameCountry = useCountryName();
  const goTo = useGoTo();
  const [institutionId, setInstitutionId] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const handOn = useAction({
    run: (to: string) =>
      client.POST('/api/inquiries/{inquiry}/hand-over', {
        params: { path: { inquiry: inquiry.id } },
        body: { institutionId: to, words, version: inquiry.version },
      }),
    refreshes: ['/api/inquiries'],
    success: t('handOn.done'),
    onSuccess: () => goTo({ to: publicPath('inquiries') }),
  });
  return (
    <Section title={t('handOn.title')} description={t('handOn.hint')}>
      <Stack align="flex-start">
        <Select
          w="100%"
          searchable
          label={t('handOn.to')}
          data={inquiry.institutions.map(({ id, name, country }) => ({
            value: id,
            label: `${name} (${nameCountry(country)})`,
          }))}
          value={institutionId}
          onChange={setInstitutionId}
        />
        <Textarea
          w="100%"
          label={t('handOn.words')}
          autosize
          minRows={2}
          maxLength={limits.message}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={!institutionId}
          loading={handOn.isPending}
          onClick={() => institutionId && handOn.mutate(institutionId)}
        >
          {t('handOn.submit')}
        </Button>
      </Stack>
    </Section>
  );
}
