import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonWithReason } from '../../ui/button-with-reason.tsx';
import { LoadingState } from '../../ui/loading-state.tsx';
import { Section } from '../../ui/section.tsx';
import { CountBadges } from './count-badges.tsx';
import type { ImportPreview, ListPlan } from './list.ts';
import { RowTable } from './row-table.tsx';

type CheckSectionProps = {
  plan: ListPlan;
  preview: ImportPreview;
  onImport: (leaveOut: boolean) => void;
  isImporting: boolean;
};

/** What would happen, and the button that lets it happen. Takes the focus: on a phone it lies far below. */
export function CheckSection({ plan, preview, onImport, isImporting }: CheckSectionProps) {
  const { t } = useTranslation('imports');
  const { counts, rows } = preview;
  const all = counts.new + counts.same + counts.wrong;
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <Section title={t('check.title')} description={t('check.description')}>
      <Stack gap="lg">
        <div ref={words} tabIndex={-1} style={{ outline: 'none' }}>
          <CountBadges counts={counts} />
        </div>
        {counts.new === 0 ? (
          <Text fw={600}>{t(counts.wrong > 0 ? 'check.nothingRight' : 'check.nothingNew')}</Text>
        ) : (
          <ImportForm
            kind={plan.kind}
            counts={counts}
            onImport={onImport}
            isImporting={isImporting}
          />
        )}
        {rows.length > 0 ? <RowTable plan={plan} rows={rows} /> : null}
        {rows.length < all ? (
          <Text c="dimmed">{t('check.shortened', { count: rows.length })}</Text>
        ) : null}
      </Stack>
    </Section>
  );
}

type ImportFormProps = Pick<CheckSectionProps, 'onImport' | 'isImporting'> & {
  kind: ListPlan['kind'];
  counts: ImportPreview['counts'];
};

function ImportForm({ kind, counts, onImport, isImporting }: ImportFormProps) {
  const { t } = useTranslation('imports');
  const [leavesOut, setLeavesOut] = useState(false);
  const isStopped = counts.wrong > 0 && !leavesOut;
  return (
    <Stack gap="sm">
      {counts.wrong > 0 ? (
        <Checkbox
          label={t('check.leaveOut', { count: counts.wrong })}
          checked={leavesOut}
          onChange={({ currentTarget }) => setLeavesOut(currentTarget.checked)}
        />
      ) : null}
      <Text>{t(`check.mail.${kind}`)}</Text>
      <Group>
        {isStopped ? (
          <ButtonWithReason reason="import_rows_wrong" onClick={() => undefined}>
            {t(`check.submit.${kind}`, { count: counts.new })}
          </ButtonWithReason>
        ) : (
          <Button
            loading={isImporting}
            leftSection={<IconFileImport size={18} aria-hidden />}
            onClick={() => onImport(leavesOut)}
          >
            {t(`check.submit.${kind}`, { count: counts.new })}
          </Button>
        )}
      </Group>
      {isImporting ? <LoadingState label={t('check.importing')} /> : null}
    </Stack>
  );
}
