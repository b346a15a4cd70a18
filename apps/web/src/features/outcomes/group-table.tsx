import { Table } from '@mantine/core';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormats } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import classes from './outcomes.module.css';
import type { OutcomeGroup } from './shapes.ts';

const stages = ['wishes', 'agreed', 'held', 'useful', 'fruitful'] as const;

type GroupTableProps = {
  title: string;
  hint?: string;
  groups: readonly OutcomeGroup[];
  nameOf: (group: OutcomeGroup) => string;
};

/** The same stages for each group; nothing while there is none. */
export function GroupTable({ title, hint, groups, nameOf }: GroupTableProps) {
  const { t } = useTranslation('outcomes');
  const { number } = useFormats();
  if (groups.length === 0) return null;
  return (
    <Section title={title} {...(hint ? { description: hint } : {})}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls in itself, with the keyboard too */}
      <div role="group" className={classes.scroll} aria-label={title} tabIndex={0}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              {stages.map((stage) => (
                <Table.Th key={stage} scope="col" ta="end">
                  {t(`stage.${stage}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.map((group) => (
              <Table.Tr key={group.key}>
                <Table.Th scope="row">{nameOf(group)}</Table.Th>
                {stages.map((stage) => (
                  <Table.Td key={stage} ta="end">
                    {number(group.funnel[stage])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  );
}
