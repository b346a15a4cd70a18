import { Box, NativeSelect, Tabs } from '@mantine/core';
import { requestStates } from '@ponte/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';
import { participantPath } from '../../paths.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ButtonLink } from '../../ui/page-link.tsx';
import { PagedList } from '../../ui/paged-list.tsx';
import { TabList } from '../../ui/tab-list.tsx';
import { MeetingNotice } from './meeting-notice.tsx';
import { NoRequests } from './no-requests.tsx';
import { checkOptions, useOwnPath, useRequests } from './queries.ts';
import { RequestCard } from './request-card.tsx';
import {
  type RequestBoxName,
  type RequestSearch,
  requestBoxes,
  useRequestSearch,
} from './request-search.ts';
import classes from './requests.module.css';
import { Remaining } from './send-form.tsx';
import type { Accepted } from './shapes.ts';

/** Who wants to meet one, whom one wants to meet, and what colleagues do. */
export function RequestsPage() {
  const { t } = useTranslation('meeting-requests');
  const { slug } = useEventScope();
  const { current, change } = useRequestSearch();
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <ButtonLink variant="light" to={participantPath('directory', { slug })}>
            {t('findPartners')}
          </ButtonLink>
        }
      />
      <Tabs
        value={current.box}
        onChange={(box) => void change({ box: box as RequestBoxName })}
        keepMounted={false}
      >
        <TabList grow mb="lg">
          {requestBoxes.map((box) => (
            <Tabs.Tab key={box} value={box}>
              {t(`box.${box}`)}
            </Tabs.Tab>
          ))}
        </TabList>
        {requestBoxes.map((box) => (
          <Tabs.Panel key={box} value={box}>
            <RequestList search={current} onChange={(part) => void change({ box, ...part })} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}

type RequestListProps = {
  search: Required<RequestSearch>;
  onChange: (part: RequestSearch) => void;
};

function RequestList({ search, onChange }: RequestListProps) {
  const { t } = useTranslation('meeting-requests');
  const query = useRequests(search);
  const [accepted, setAccepted] = useState<Accepted | null>(null);
  const showAll = () => onChange({ state: 'all' });
  return (
    <>
      {search.box === 'sent' ? <OwnRemaining /> : null}
      <StateFilter search={search} onChange={onChange} />
      <PagedList query={query} empty={<NoRequests search={search} onShowAll={showAll} />}>
        {(requests) => (
          <ul className={`${classes.list} ${query.isPlaceholderData ? classes.faded : ''}`}>
            {requests.map((request) => (
              <li key={request.id}>
                <RequestCard request={request} onAccepted={setAccepted} />
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      <Dialog isOpen={accepted !== null} onClose={() => setAccepted(null)} title={t('accept.done')}>
        {accepted ? (
          <MeetingNotice meeting={accepted.meeting} unplaced={accepted.unplaced} />
        ) : null}
      </Dialog>
    </>
  );
}

function StateFilter({ search, onChange }: RequestListProps) {
  const { t } = useTranslation('meeting-requests');
  return (
    <NativeSelect
      label={t('filter.state')}
      maw="16rem"
      mb="md"
      value={search.state}
      data={[
        { value: 'all', label: t('filter.all') },
        ...requestStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
      ]}
      onChange={(event) => onChange({ state: event.currentTarget.value as never })}
    />
  );
}

/** The check answers with what is left of the limit, whoever it is about: here oneself. */
function OwnRemaining() {
  const path = useOwnPath();
  const { me } = useEventScope();
  const self = path.participant === 'me' ? (me?.id ?? '') : path.participant;
  const { data } = useQuery({ ...checkOptions(path, [self]), enabled: self !== '' });
  return (
    <Box mb="sm">
      <Remaining count={data?.remaining ?? null} />
    </Box>
  );
}
