import { Anchor, Radio, Stack, Text } from '@mantine/core';
import { type ImportField, type ImportKind, importKinds } from '@ponte/domain';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/section.tsx';
import { writeExample } from './example-list.ts';

type KindSectionProps = { kind: ImportKind; onChange: (kind: ImportKind) => void };

/** What the list holds, with an example of it to download. */
export function KindSection({ kind, onChange }: KindSectionProps) {
  const { t } = useTranslation('imports');
  return (
    <Section title={t('kind.title')}>
      <Radio.Group
        value={kind}
        onChange={(value) => onChange(value as ImportKind)}
        aria-label={t('kind.title')}
      >
        <Stack gap="md">
          {importKinds.map((each) => (
            <div key={each}>
              <Radio value={each} label={t(`kind.${each}`)} description={t(`kindHint.${each}`)} />
              {each === kind ? <ExampleLink kind={each} /> : null}
            </div>
          ))}
        </Stack>
      </Radio.Group>
    </Section>
  );
}

function ExampleLink({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation('imports');
  const list = writeExample(kind, (field: ImportField) => t(`field.${field}`));
  return (
    <Text ml={32} mt={6}>
      <Anchor
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(list)}`}
        download={`${t(`exampleName.${kind}`)}.csv`}
      >
        <IconDownload size={18} aria-hidden style={{ verticalAlign: 'text-bottom' }} />{' '}
        {t('example')}
      </Anchor>
    </Text>
  );
}
