import type { MailPurpose } from '@ponte/domain';
import { actionUrl } from '../../mail/action-link.ts';
import { namePerson } from '../../mail/envelope.ts';
import {
  type EventLetterContext,
  type EventLetterParts,
  eventLetter,
} from '../../mail/event-letters.ts';
import type { Fact } from '../../mail/letter.ts';
import { participantPage } from '../../mail/links.ts';
import { writeInterval } from '../../mail/when.ts';
import type { RenderMessage } from '../../outbox/rendering.ts';
import { findMeeting } from '../meetings/queries.ts';
import * as queries from './proposal-queries.ts';

type Interval = { startsAt: Date; endsAt: Date };

const whenFact = (
  { row, event, t }: EventLetterContext,
  label: string,
  interval: Interval | null,
): Fact[] =>
  interval
    ? [{ label: t(`labels.${label}`), value: writeInterval(interval, row.locale, event.zone) }]
    : [];

/** The proposal with its meeting, from the side of the recipient; null when it was answered otherwise by now. */
async function findAbout({ deps, row, payload, event }: EventLetterContext, state: string) {
  if (!payload.proposalId || !row.participantId) return null;
  const proposal = await queries.findProposal(deps.db, event.id, payload.proposalId);
  const meeting = proposal && (await findMeeting(deps.db, event.id, proposal.meetingId));
  const isOpen = proposal?.state === state && meeting?.sequence === proposal.sequence;
  return meeting && isOpen ? { proposal, meeting } : null;
}

const nameOf = (
  { row }: EventLetterContext,
  person: { name: string; organisationName: string } | undefined,
): string =>
  person
    ? namePerson({ name: person.name, organisation: person.organisationName }, row.locale)
    : '';

async function composeProposed(context: EventLetterContext): Promise<EventLetterParts | null> {
  const { deps, row, event } = context;
  const found = await findAbout(context, 'open');
  if (!found || !row.participantId) return null;
  const { proposal, meeting } = found;
  const link = { kind: 'proposal' as const, participantId: row.participantId };
  const url = await actionUrl(deps, event, { ...link, subjectId: proposal.id });
  const proposer = meeting.people.find((person) => person.participantId === proposal.proposerId);
  return {
    url: url ?? participantPage(deps.config, event.slug, 'meetings', meeting.id),
    values: {
      counterpart: nameOf(context, proposer),
      when: writeInterval(proposal.slot, row.locale, event.zone),
    },
    facts: [
      ...whenFact(context, 'proposed', proposal.slot),
      ...whenFact(context, 'now', meeting.slot),
    ],
    quote: proposal.comment,
  };
}

async function composeDeclined(context: EventLetterContext): Promise<EventLetterParts | null> {
  const { deps, event } = context;
  const found = await findAbout(context, 'declined');
  if (!found) return null;
  const { proposal, meeting } = found;
  const by = meeting.people.find((person) => person.participantId === proposal.answeredById);
  return {
    url: participantPage(deps.config, event.slug, 'meetings', meeting.id),
    values: { counterpart: nameOf(context, by) },
    facts: [
      ...whenFact(context, 'now', meeting.slot),
      ...whenFact(context, 'proposed', proposal.slot),
    ],
  };
}

/** The letters about answers to meetings. */
export const replyRenderers = {
  time_proposed: eventLetter(composeProposed),
  proposal_declined: eventLetter(composeDeclined),
} satisfies Partial<Record<MailPurpose, RenderMessage>>;
