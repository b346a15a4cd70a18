import { Badge, Group } from '@mantine/core';
import { useNaceNames } from './use-nace-names.ts';

/** The sectors of an event or organisation, in words. */
export function SectorList({ codes }: { codes: readonly string[] }) {
  const nameOf = useNaceNames();
  const names = [...new Set(codes.map(nameOf))];
  return (
    <Group component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {names.map((name) => (
        <li key={name} style={{ maxWidth: '100%' }}>
          <Badge variant="light" color="soca" style={{ maxWidth: '100%' }}>
            {name}
          </Badge>
        </li>
      ))}
    </Group>
  );
}
