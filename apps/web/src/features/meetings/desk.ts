import { useQuery } from '@tanstack/react-query';
import { client } from '../../api/client.ts';
import { useSubject } from '../../api/use-subject.ts';
import { useEventScope } from '../../layouts/event-scope.tsx';

/** From where meetings are changed: by one of their people, or by the organiser (`participant` is null). */
export type Desk = { event: string; participant: string | null };

const own = '/api/events/{event}/as/{participant}';

/** Answers that change with a meeting. */
export const changedByMeetings = [
  `${own}/meetings`,
  `${own}/request`,
  `${own}/home`,
  '/api/events/{event}/meetings',
  '/api/events/{event}/schedule',
];

export function useOwnDesk(): Desk & { participant: string } {
  const { slug } = useEventScope();
  return { event: slug, participant: useSubject().participant };
}

/** The id of the participant whose pages these are. */
export function useSelfId(): string | null {
  const { me } = useEventScope();
  const { participant } = useSubject();
  return participant === 'me' ? (me?.id ?? null) : participant;
}

const optionsPath = (isOwn: boolean) =>
  `${isOwn ? own : '/api/events/{event}'}/meetings/{meeting}/options`;

async function readOptions({ event, participant }: Desk, meeting: string) {
  const { data } = participant
    ? await client.GET('/api/events/{event}/as/{participant}/meetings/{meeting}/options', {
        params: { path: { event, participant, meeting } },
      })
    : await client.GET('/api/events/{event}/meetings/{meeting}/options', {
        params: { path: { event, meeting } },
      });
  if (!data) throw new Error('The options came without a body');
  return data;
}

/** Where the meeting could take place now. Always asked anew: others move too. */
export const useMeetingOptions = (desk: Desk, meeting: string, isWanted = true) =>
  useQuery({
    queryKey: ['get', optionsPath(desk.participant !== null), { ...desk, meeting }],
    queryFn: () => readOptions(desk, meeting),
    enabled: isWanted,
    staleTime: 0,
  });

export type Move = { version: number; slotId: string; tableId?: string };

export const moveMeeting = ({ event, participant }: Desk, meeting: string, body: Move) =>
  participant
    ? client.POST('/api/events/{event}/as/{participant}/meetings/{meeting}/move', {
        params: { path: { event, participant, meeting } },
        body,
      })
    : client.POST('/api/events/{event}/meetings/{meeting}/move', {
        params: { path: { event, meeting } },
        body,
      });

export const placeMeeting = (
  { event, participant }: Desk,
  meeting: string,
  body: { version: number },
) =>
  participant
    ? client.POST('/api/events/{event}/as/{participant}/meetings/{meeting}/place', {
        params: { path: { event, participant, meeting } },
        body,
      })
    : client.POST('/api/events/{event}/meetings/{meeting}/place', {
        params: { path: { event, meeting } },
        body,
      });

export const cancelMeeting = (
  { event, participant }: Desk,
  meeting: string,
  body: { version: number; reason: string },
) =>
  participant
    ? client.POST('/api/events/{event}/as/{participant}/meetings/{meeting}/cancel', {
        params: { path: { event, participant, meeting } },
        body,
      })
    : client.POST('/api/events/{event}/meetings/{meeting}/cancel', {
        params: { path: { event, meeting } },
        body,
      });

/** Takes a cancelled meeting up again; the organiser's to do. */
export const reviveMeeting = (event: string, { id, version }: { id: string; version: number }) =>
  client.POST('/api/events/{event}/meetings/{meeting}/revive', {
    params: { path: { event, meeting: id } },
    body: { version },
  });
