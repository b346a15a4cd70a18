import { Container, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { type NetworkKind, networkKinds } from '@ponte/domain';
import { useState } from 'react';
import { client } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAction } from '../../api/use-action.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { publicPath } from '../../paths.ts';
import { OrganisationSelect } from '../../pickers/organisation-select.tsx';
import { usePickText } from '../../ui/localised-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageLink, useGoTo } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { NetworkForm, type NetworkTexts } from './network-form.tsx';
import { refreshedByNetwork, useNetworks } from './queries.ts';

const empty: NetworkTexts = {
  names: {},
  summaries: {},
  texts: {},
  areas: [],
  sectors: [],
  website: '',
  isPublic: true,
};

type Founding = { slug: string; kind: NetworkKind; parentId: string | null; leadId: string | null };

/** A new network or working group, for administrators. */
export function NewNetworkPage() {
  const { t } = useTranslation('networks');
  const goTo = useGoTo();
  const [founding, setFounding] = useState<Founding>({
    slug: '',
    kind: 'network',
    parentId: null,
    leadId: null,
  });
  const [onProblem, setOnProblem] = useState<{ show: (problem: Problem) => true } | null>(null);
  const create = useAction({
    run: (texts: NetworkTexts) =>
      client.POST('/api/networks', {
        body: { ...texts, ...founding, leadId: founding.leadId ?? '' },
      }),
    refreshes: refreshedByNetwork,
    success: t('new.created'),
    onSuccess: ({ slug }: { slug: string }) =>
      goTo({ to: publicPath('network', { network: slug }) }),
    onProblem: (problem) => onProblem?.show(problem) ?? false,
  });
  return (
    <Container size="md" px={0}>
      <PageHeader
        lead={<PageLink to={publicPath('networks')}>{t('list.title')}</PageLink>}
        title={t('new.title')}
        description={t('new.description')}
      />
      <Section title={t('new.section')}>
        <NetworkForm
          initial={empty}
          save={(texts, show) => {
            setOnProblem({ show });
            create.mutate(texts);
          }}
          isSaving={create.isPending}
          saveLabel={t('new.submit')}
        >
          <FoundingFields
            founding={founding}
            change={(part) => setFounding({ ...founding, ...part })}
          />
        </NetworkForm>
      </Section>
    </Container>
  );
}

type FieldsProps = { founding: Founding; change: (part: Partial<Founding>) => void };

function FoundingFields({ founding, change }: FieldsProps) {
  const { t } = useTranslation('networks');
  const pick = usePickText();
  const { data } = useNetworks();
  const parents = data?.items.filter(({ kind }) => kind === 'network') ?? [];
  return (
    <Stack>
      <Radio.Group
        label={t('form.kind')}
        value={founding.kind}
        onChange={(value) =>
          change({ kind: networkKinds.find((each) => each === value) ?? 'network' })
        }
      >
        <Stack gap="xs" mt="xs">
          {networkKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`kind.${kind}`)}
              description={t(`kindHint.${kind}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t('form.parent')}
        data={[
          { value: '', label: t('form.noParent') },
          ...parents.map(({ id, names }) => ({ value: id, label: pick(names) })),
        ]}
        value={founding.parentId ?? ''}
        onChange={(event) => change({ parentId: event.currentTarget.value || null })}
      />
      <TextInput
        label={t('form.slug')}
        description={t('form.slugHint')}
        value={founding.slug}
        onChange={(event) => change({ slug: event.currentTarget.value.toLowerCase() })}
        required
      />
      <OrganisationSelect
        label={t('form.lead')}
        description={t('form.leadHint')}
        value={founding.leadId}
        onChange={(leadId) => change({ leadId })}
        required
      />
    </Stack>
  );
}
