import { Badge, Group, Radio, Stack, Text } from '@mantine/core';
import { useReason } from '../../../api/problem-message.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { usePickText } from '../../../ui/localised-text.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import type { PublicType } from '../types.ts';
import type { Wizard } from './use-wizard.ts';

export function TypeStep({ wizard, types }: { wizard: Wizard; types: readonly PublicType[] }) {
  const { t } = useTranslation('participants');
  const { error } = wizard.form.getInputProps('typeId');
  if (types.length === 0) return <EmptyState title={t('wizard.noTypes')} />;
  return (
    <Radio.Group
      label={t('wizard.howTakePart')}
      value={wizard.form.values.typeId}
      onChange={wizard.chooseType}
      error={error}
      required
      data-path="typeId"
    >
      <Stack gap="sm" mt="xs">
        {types.map((type) => (
          <TypeChoice key={type.id} type={type} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function TypeChoice({ type }: { type: PublicType }) {
  const { t } = useTranslation('participants');
  const pick = usePickText();
  const reason = useReason()(type.whyNot);
  const note = reason ?? (type.approval === 'manual' ? t('wizard.manualApproval') : null);
  return (
    <Radio.Card value={type.id} disabled={reason !== null} p="md" aria-label={pick(type.names)}>
      <Group wrap="nowrap" align="flex-start">
        <Radio.Indicator disabled={reason !== null} />
        <Stack gap={4}>
          <Group gap="xs">
            <Text fw={600}>{pick(type.names)}</Text>
            {type.room === 'waiting_list' ? (
              <Badge variant="light" color="yellow">
                {t('wizard.waitingList')}
              </Badge>
            ) : null}
          </Group>
          <Text>{pick(type.descriptions)}</Text>
          {note ? <Text c="dimmed">{note}</Text> : null}
        </Stack>
      </Group>
    </Radio.Card>
  );
}
