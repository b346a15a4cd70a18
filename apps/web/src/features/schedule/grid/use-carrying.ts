import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '../../../api/client.ts';
import { useEventKey } from '../queries.ts';
import type { MeetingPlaces } from '../shapes.ts';

/** Asks the server where a meeting of a draft could go; always anew, for others move meetings too. */
export function useLoadPlaces(runId: string): (meetingId: string) => Promise<MeetingPlaces> {
  const event = useEventKey();
  const cache = useQueryClient();
  return (meetingId) =>
    cache.fetchQuery({
      queryKey: ['get', '/api/events/{event}/schedule/meetings', { event, runId, meetingId }],
      queryFn: async () => {
        const { data } = await client.GET(
          '/api/events/{event}/schedule/meetings/{meeting}/places',
          { params: { path: { event, meeting: meetingId }, query: { run: runId } } },
        );
        if (!data) throw new Error('The places came without a body');
        return data;
      },
      staleTime: 0,
    });
}

/** A meeting that is being moved, and where it could go; the latter is on its way for a moment. */
type Carried = { meetingId: string; places: MeetingPlaces | null };

/** Holds the meeting that is being moved. */
export function useCarrying(runId: string) {
  const [carried, setCarried] = useState<Carried | null>(null);
  const asked = useRef<Promise<MeetingPlaces> | null>(null);
  const load = useLoadPlaces(runId);
  const ifStill = (meetingId: string, next: Carried | null) =>
    setCarried((now) => (now?.meetingId === meetingId ? next : now));

  const pickUp = (meetingId: string): Promise<MeetingPlaces> => {
    setCarried({ meetingId, places: null });
    const places = load(meetingId);
    asked.current = places;
    places.then(
      (found) => ifStill(meetingId, { meetingId, places: found }),
      () => ifStill(meetingId, null),
    );
    return places;
  };
  const putDown = () => {
    asked.current = null;
    setCarried(null);
  };
  return { carried, pickUp, putDown, placesOf: () => asked.current };
}
export type Carrying = ReturnType<typeof useCarrying>;
