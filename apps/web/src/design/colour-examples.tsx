import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Section } from '../ui/section.tsx';

const colours = ['soca', 'terra', 'gray', 'green', 'yellow', 'red', 'blue'] as const;
const variants = ['filled', 'light', 'outline', 'subtle'] as const;
const shades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export function ColourExamples() {
  return (
    <Section title="Colour and type">
      <Stack gap="xs" mb="lg">
        {[...colours, 'dark'].map((colour) => (
          <Group key={colour} gap={0} wrap="nowrap">
            <Text w="4.5rem">{colour}</Text>
            {shades.map((shade) => (
              <span
                key={shade}
                style={{
                  flex: 1,
                  height: '2rem',
                  background: `var(--mantine-color-${colour}-${shade})`,
                }}
              />
            ))}
          </Group>
        ))}
      </Stack>
      <Stack gap="xs" mb="lg">
        {variants.map((variant) => (
          <Group key={variant} gap="xs">
            {colours.map((colour) => (
              <Button key={colour} variant={variant} color={colour}>
                {colour}
              </Button>
            ))}
          </Group>
        ))}
      </Stack>
      <Group mb="lg" gap="xs">
        {colours.map((colour) => (
          <Badge key={colour} variant="light" color={colour}>
            {colour}
          </Badge>
        ))}
      </Group>
      <Title order={2}>Heading of a section</Title>
      <Title order={3}>Heading within a section</Title>
      <Text>Text as people read it, in the font of their own device.</Text>
      <Text c="dimmed">Quiet text for what is said besides.</Text>
    </Section>
  );
}
