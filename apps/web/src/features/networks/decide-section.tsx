import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { limits } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { LocalisedTextInput } from '../../ui/localised-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { refreshedBySurvey } from './queries.ts';
import type { SectorRank, SurveyPageShape, Words } from './shapes.ts';

type DecideProps = { survey: SurveyPageShape; ranks: readonly SectorRank[] };

/** The decision: which sectors it is, in the order of the ranking, and why. */
export function DecideSection({ survey, ranks }: DecideProps) {
  const { t } = useTranslation('networks');
  const nameOf = useNaceNames();
  const [chosen, setChosen] = useState<string[]>([]);
  const [reasons, setReasons] = useState<Words>({});
  const decide = useAction({
    run: () =>
      client.POST('/api/networks/{network}/surveys/{survey}/decision', {
        params: { path: { network: survey.network.slug, survey: survey.id } },
        body: { chosen, reasons, version: survey.version },
      }),
    refreshes: refreshedBySurvey,
    success: t('decide.done'),
  });
  return (
    <Section title={t('decide.title')} description={t('decide.description')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          decide.mutate(undefined);
        }}
      >
        <Stack>
          <Checkbox.Group label={t('decide.sectors')} value={chosen} onChange={setChosen}>
            <Stack gap="xs" mt="xs">
              {ranks.map(({ code }) => (
                <Checkbox key={code} value={code} label={nameOf(code)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <LocalisedTextInput
            label={t('decide.reasons')}
            value={reasons}
            onChange={(written) => setReasons(written as Words)}
            maxLength={limits.longText}
            isMultiline
          />
          <Group>
            <Button type="submit" loading={decide.isPending} disabled={chosen.length === 0}>
              {t('decide.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
