import { Button } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { ButtonLink } from '../../ui/page-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { RequestSearch } from './request-search.ts';

type NoRequestsProps = { search: Required<RequestSearch>; onShowAll: () => void };

/** Says why the list is empty, and what to do about it. */
export function NoRequests({ search: { box, state }, onShowAll }: NoRequestsProps) {
  const { t } = useTranslation('meeting-requests');
  const { slug } = useEventScope();
  if (state !== 'all') {
    return (
      <EmptyState
        icon={IconMailbox}
        title={t(box === 'received' && state === 'pending' ? 'empty.answered' : 'empty.filtered')}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t('empty.showAll')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon={IconMailbox}
      title={t(`empty.${box}`)}
      action={
        box === 'colleagues' ? null : (
          <ButtonLink to={participantPath('directory', { slug })}>{t('findPartners')}</ButtonLink>
        )
      }
    >
      {t(`emptyHint.${box}`)}
    </EmptyState>
  );
}
