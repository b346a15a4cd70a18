import { Button, SimpleGrid } from '@mantine/core';
import { Problem } from '../api/problem.ts';
import { DataList } from '../ui/data-list.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Section } from '../ui/section.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';

const away = new Problem({ status: 503, code: 'unavailable', title: 'unavailable', errors: [] });
const refused = new Problem({ status: 403, code: 'forbidden', title: 'forbidden', errors: [] });

export function StateExamples() {
  return (
    <Section title="States">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <LoadingState />
        <EmptyState title="No requests yet" action={<Button>Look around the directory</Button>}>
          Whoever wants to meet you will appear here.
        </EmptyState>
        <ErrorState error={away} onRetry={() => undefined} />
        <ErrorState error={refused} />
        <DataList
          items={[
            { label: 'Organisation', value: 'Tartini Strumenti s.r.l.' },
            { label: 'Languages', value: 'Italian, English' },
          ]}
        />
      </SimpleGrid>
    </Section>
  );
}
