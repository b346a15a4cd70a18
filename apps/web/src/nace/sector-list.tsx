import { Badge, Group } from '@mantine/core';
import { useNaceNames } from './use-nace-names.ts';

// A name that is longer than a phone is wide goes on in a second line.
const wrapped = { label: { whiteSpace: 'normal' } } as const;

/** The sectors of an event or organisation, in words. */
export function SectorList({ codes }: { codes: readonly string[] }) {
  const nameOf = useNaceNames();
  const names = [...new Set(codes.map(nameOf))];
  return (
    <Group component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {names.map((name) => (
        <li key={name} style={{ maxWidth: '100%' }}>
          <Badge variant="light" color="soca" h="auto" py={4} styles={wrapped}>
            {name}
          </Badge>
        </li>
      ))}
    </Group>
  );
}
