import { Anchor, Badge, Button, Card, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { areas, networkRoles, pickText } from '@ponte/domain';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SectorList } from '../../nace/sector-list.tsx';
import { useNaceNames } from '../../nace/use-nace-names.ts';
import { useCountryName } from '../../ui/country-name.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './networks.module.css';
import { RegionMap } from './region-map.tsx';
import type { NetworkMember } from './shapes.ts';

type Filter = { area: string | null; sector: string; role: string };

const fits = (member: NetworkMember, { area, sector, role }: Filter): boolean =>
  (area === null || member.areas.includes(area)) &&
  (sector === '' || member.sectors.includes(sector)) &&
  (role === '' || member.role === role);

function countAreas(members: readonly NetworkMember[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of members.flatMap((member) => member.areas))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The members with a drawing of where they work; region, sector and role narrow them down. */
export function MemberDirectory({ members }: { members: readonly NetworkMember[] }) {
  const { t } = useTranslation('networks');
  const nameSector = useNaceNames();
  const [filter, setFilter] = useState<Filter>({ area: null, sector: '', role: '' });
  const counts = useMemo(() => countAreas(members), [members]);
  const shown = members.filter((member) => fits(member, filter));
  const sectors = [...new Set(members.flatMap((member) => member.sectors))].sort();
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <Section title={t('members.title')}>
      <div className={classes.columns}>
        <Stack>
          <RegionMap counts={counts} chosen={filter.area} onChoose={(area) => change({ area })} />
          <NativeSelect
            label={t('members.sector')}
            data={[
              { value: '', label: t('members.all') },
              ...sectors.map((code) => ({ value: code, label: nameSector(code) })),
            ]}
            value={filter.sector}
            onChange={(event) => change({ sector: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('members.role')}
            data={[
              { value: '', label: t('members.all') },
              ...networkRoles.map((role) => ({ value: role, label: t(`role.${role}`) })),
            ]}
            value={filter.role}
            onChange={(event) => change({ role: event.currentTarget.value })}
          />
        </Stack>
        <div>
          <Group justify="space-between" mb="sm">
            <Text role="status" fw={600}>
              {t('members.found', { count: shown.length })}
            </Text>
            {shown.length < members.length ? (
              <Button
                variant="subtle"
                onClick={() => setFilter({ area: null, sector: '', role: '' })}
              >
                {t('members.showAll')}
              </Button>
            ) : null}
          </Group>
          <ul className={classes.members}>
            {shown.map((member) => (
              <li key={member.organisationId}>
                <MemberCard member={member} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  );
}

/** Names of regions in the page's language; codes of regions that we no longer know stay as they are. */
export function useAreaNames(): (codes: readonly string[]) => string {
  const language = useLanguage();
  return (codes) =>
    codes
      .map((code) => areas.find((area) => area.code === code)?.names)
      .map((names) => (names ? pickText(names, language) : ''))
      .filter(Boolean)
      .join(', ');
}

function MemberCard({ member }: { member: NetworkMember }) {
  const { t } = useTranslation(['networks', 'organisations']);
  const nameCountry = useCountryName();
  const nameAreas = useAreaNames();
  const where = [member.city, nameCountry(member.country)].filter(Boolean).join(', ');
  return (
    <Card component="article" withBorder padding="md">
      <Stack gap={6}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <h3 className={`${classes.cardTitle} ${classes.cardName}`}>
            {member.website ? (
              <Anchor href={member.website} rel="noopener" inherit>
                {member.name}
              </Anchor>
            ) : (
              member.name
            )}
          </h3>
          <Badge variant="light" style={{ flex: 'none' }}>
            {t(`role.${member.role}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {where}
        </Text>
        {member.areas.length > 0 ? <Text size="sm">{nameAreas(member.areas)}</Text> : null}
        {member.sectors.length > 0 ? <SectorList codes={member.sectors} /> : null}
        {member.contacts.length > 0 ? (
          <List listStyleType="none" spacing={4}>
            {member.contacts.map(({ accountId, name, email, task }) => (
              <List.Item key={accountId}>
                <Text>{[name, task].filter(Boolean).join(', ')}</Text>
                <Anchor href={`mailto:${email}`} className={classes.breaking}>
                  {email}
                </Anchor>
              </List.Item>
            ))}
          </List>
        ) : null}
      </Stack>
    </Card>
  );
}
