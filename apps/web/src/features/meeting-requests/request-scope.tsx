import { Alert, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { keepPreviousData, type UseQueryResult, useQueries } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useReason } from '../../api/problem-message.ts';
import { CheckScope, type Checks } from './check-scope.ts';
import { refusesEverybody } from './general-refusals.ts';
import { checkOptions, useOwnPath } from './queries.ts';
import { Remaining } from './send-form.tsx';
import type { RequestCheck } from './shapes.ts';

// The API answers for so many people at once.
const atOnce = 100;

type RequestScopeProps = {
  eventKey: string;
  participantIds: readonly string[];
  children: ReactNode;
};

/** Around a list of people: asks once for all of them, and says what forbids requests altogether. */
export default function RequestScope({ participantIds, children }: RequestScopeProps) {
  const path = useOwnPath();
  const chunks = useMemo(() => cut(participantIds), [participantIds]);
  const checks = useQueries({
    queries: chunks.map((ids) => ({
      ...checkOptions(path, ids),
      placeholderData: keepPreviousData,
    })),
    combine: merge,
  });
  return (
    <CheckScope value={checks}>
      <GeneralRefusal checks={checks} />
      {children}
    </CheckScope>
  );
}

const cut = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );

type Answer = { items: RequestCheck[]; remaining: number | null };

function merge(results: UseQueryResult<Answer>[]): Checks {
  const items = results.flatMap(({ data }) => data?.items ?? []);
  return {
    byParticipant: new Map(items.map((check) => [check.participantId, check])),
    remaining: results.at(-1)?.data?.remaining ?? null,
  };
}

/** Said once above the list instead of on every row. */
function GeneralRefusal({ checks }: { checks: Checks }) {
  const codes = [...checks.byParticipant.values()].map(({ whyNot }) => whyNot);
  const reason = useReason()(codes.find(refusesEverybody));
  if (reason) {
    return (
      <Alert role="note" icon={<IconInfoCircle aria-hidden />} mb="md">
        <Text>{reason}</Text>
      </Alert>
    );
  }
  return checks.remaining === null ? null : (
    <div style={{ marginBlockEnd: '0.75rem' }}>
      <Remaining count={checks.remaining} />
    </div>
  );
}
