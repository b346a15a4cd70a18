import type { MailPurpose } from '@ponte/domain';
import type { RenderMessage } from '../outbox/rendering.ts';
import { actionUrl } from './action-link.ts';
import { namePerson } from './envelope.ts';
import { type EventLetterContext, type EventLetterParts, eventLetter } from './event-letters.ts';
import { findRequestFacts } from './facts.ts';
import { participantPage } from './links.ts';

/** A request that is answered or withdrawn by now needs no answer any more. */
async function findRequest({ deps, row, payload }: EventLetterContext) {
  if (!payload.requestId || !row.participantId) return null;
  const request = await findRequestFacts(deps.db, payload.requestId, row.participantId);
  const isAnswered = row.purpose === 'request_received' && request?.state !== 'pending';
  return isAnswered ? null : request;
}

const composeAbout =
  (page: string, quote: 'message' | 'declineReason' | null) =>
  async (context: EventLetterContext): Promise<EventLetterParts | null> => {
    const request = await findRequest(context);
    if (!request) return null;
    const { deps, row, event, payload } = context;
    const own = participantPage(deps.config, event.slug, page);
    const link = { kind: 'request' as const, participantId: row.participantId ?? '' };
    const url =
      row.purpose === 'request_received' && payload.requestId
        ? await actionUrl(deps, event, { ...link, subjectId: payload.requestId })
        : own;
    return {
      url: url ?? own,
      values: { counterpart: namePerson(request.counterpart, row.locale) },
      quote: quote ? request[quote] : '',
      facts: [],
    };
  };

/** The letters about wishes to meet. */
export const requestRenderers = {
  request_received: eventLetter(composeAbout('requests', 'message')),
  request_accepted: eventLetter(composeAbout('schedule', null)),
  request_declined: eventLetter(composeAbout('directory', 'declineReason')),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
