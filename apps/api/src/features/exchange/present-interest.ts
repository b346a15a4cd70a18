import type { ExchangeMeetingShape, InterestShape } from '@ponte/contracts';
import { type RuleCode, whyNotInterest } from '@ponte/domain';
import type { InterestBox, InterestDetail } from './interest-queries.ts';
import type { OriginRow } from './origin-queries.ts';

const forbidden: RuleCode = 'forbidden';

/** Sender and owner see each other's contact after a yes; before it the owner of a hidden profile is nobody. */
function presentOther({ interest, profile, owner, sender }: InterestDetail, box: InterestBox) {
  const isHidden = box === 'sent' && profile.isBlind && interest.state !== 'accepted';
  if (isHidden) return null;
  const { name, country, city, website } = box === 'sent' ? owner : sender;
  return { name, country, city, website };
}

function presentContact({ interest }: InterestDetail, box: InterestBox) {
  if (interest.state !== 'accepted') return null;
  return box === 'sent' ? interest.givenContact : interest.contact;
}

/** Events in which the reader takes part and somebody of the other side does, as long as they have no meeting there. */
function findPlaces({ interest, owner, seats, meetings }: InterestDetail, view: InterestView) {
  if (interest.state !== 'accepted') return [];
  const otherId = view.box === 'sent' ? owner.id : interest.organisationId;
  const own = seats.filter(({ accountId }) => accountId === view.readerId);
  const met = new Set(meetings.map(({ eventSlug }) => eventSlug));
  return own.flatMap(({ eventSlug, eventNames }) => {
    const other = seats.find(
      (seat) => seat.eventSlug === eventSlug && seat.organisationId === otherId,
    );
    if (!other || met.has(eventSlug)) return [];
    return [{ eventSlug, eventNames, participantId: other.participantId }];
  });
}

const presentActions = ({ interest: { state } }: InterestDetail, box: InterestBox) => ({
  accept: box === 'received' ? whyNotInterest('accept', state) : forbidden,
  decline: box === 'received' ? whyNotInterest('decline', state) : forbidden,
  withdraw: box === 'sent' ? whyNotInterest('withdraw', state) : forbidden,
  followUp: whyNotInterest('followUp', state),
});

/** From which side, and for whom, an expression of interest is shown. */
type InterestView = { box: InterestBox; readerId: string };

export function presentInterest(detail: InterestDetail, view: InterestView): InterestShape {
  const { box } = view;
  const { interest, profile, title, owner, sender, meetings } = detail;
  return {
    id: interest.id,
    box,
    profile: {
      reference: profile.reference,
      kind: profile.kind,
      title,
      country: owner.country,
      isListed: profile.listing === 'published',
    },
    other: presentOther(detail, box),
    own: { name: box === 'sent' ? sender.name : owner.name },
    state: interest.state,
    message: interest.message,
    answer: interest.answer,
    contact: presentContact(detail, box),
    followUp: interest.followUp,
    // Before a yes, a meeting of the two would tell the sender who is hidden.
    meetings:
      interest.state === 'accepted'
        ? meetings.map((meeting) => ({
            ...meeting,
            startsAt: meeting.startsAt && new Date(meeting.startsAt).toISOString(),
          }))
        : [],
    places: findPlaces(detail, view),
    createdAt: interest.createdAt.toISOString(),
    answeredAt: interest.answeredAt?.toISOString() ?? null,
    version: interest.version,
    actions: presentActions(detail, box),
  };
}

export function presentOrigin(row: OriginRow, box: InterestBox): ExchangeMeetingShape {
  const [own, other] = box === 'received' ? [row.owner, row.other] : [row.other, row.owner];
  return {
    meeting: {
      id: row.id,
      eventSlug: row.event.slug,
      eventNames: row.event.names,
      state: row.state,
      startsAt: row.startsAt?.toISOString() ?? null,
    },
    profile: {
      reference: row.profile.reference,
      title: row.title,
      isListed: row.profile.listing === 'published',
    },
    own: { name: own.name },
    other: { name: other.name, country: other.country, city: other.city },
  };
}
