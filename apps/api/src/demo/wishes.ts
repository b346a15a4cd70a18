import {
  acceptMeetingRequest,
  cancelMeetingAndRequest,
  declineMeetingRequest,
  sendMeetingRequest,
  withdrawMeetingRequest,
} from '../features/meeting-requests/commands.ts';
import type { RequestRow } from '../features/meeting-requests/queries.ts';
import { Refusal } from '../http/errors.ts';
import type { DemoEvent } from './event.ts';
import { fields } from './fields.ts';
import type { DemoParticipant } from './registrations.ts';
import { callAgo, type Story } from './story.ts';

const messages = [
  'We read your profile and see two points where we could work together. Twenty minutes would do.',
  'Potremmo essere il fornitore che cercate: portiamo alcuni campioni.',
  'Zanima nas sodelovanje na obeh straneh meje. Veselimo se pogovora.',
  'Wir suchen genau das, was Sie anbieten, und bringen Zeichnungen mit.',
  'A colleague recommended you. Could we meet in Gorizia?',
  '',
];
const declines = [
  'Not our field, sorry.',
  'Purtroppo quel giorno non ci siamo.',
  'Trenutno nimamo zmogljivosti.',
  '',
];
const cancellations = [
  'Our colleague has fallen ill; we will write.',
  'Impegno improvviso, ci scusiamo.',
];

/** How well two suit each other: keywords that one offers and the other seeks, and a border between them. */
function likeness(a: DemoParticipant, b: DemoParticipant): number {
  const keywords = (texts: readonly { keywords: readonly string[] }[]) =>
    new Set(texts.flatMap(({ keywords: words }) => words));
  const shared = (offers: Set<string>, wishes: Set<string>) =>
    [...offers].filter((word) => wishes.has(word)).length;
  const [one, other] = [fields[a.person.organisation.field], fields[b.person.organisation.field]];
  const fit =
    shared(keywords(one.offers), keywords(other.requests)) +
    shared(keywords(one.requests), keywords(other.offers));
  return fit + (a.person.organisation.country === b.person.organisation.country ? 0 : 0.5);
}

/** The people somebody would ask, the most suitable first, with some luck in it. */
function chooseCounterparts(
  story: Story,
  sender: DemoParticipant,
  all: readonly DemoParticipant[],
): DemoParticipant[] {
  const others = all.filter(({ person }) => person.organisationId !== sender.person.organisationId);
  const rated = others.map((other) => ({
    other,
    rate: likeness(sender, other) + story.random.next() * 1.5,
  }));
  const count = 2 + story.random.whole(5);
  return rated
    .sort((a, b) => b.rate - a.rate)
    .slice(0, count)
    .map(({ other }) => other);
}

/** What the rules refuse does not happen in the demo either; anything else is a fault of the demo. */
async function unlessRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function answerRequest(
  story: Story,
  demo: DemoEvent,
  request: RequestRow,
  people: Map<string, DemoParticipant>,
  daysAgo: number,
): Promise<void> {
  const [sender, recipient] = [people.get(request.senderId), people.get(request.recipientId)];
  if (!sender || !recipient) return;
  const { random } = story;
  const luck = random.next();
  const call = (who: DemoParticipant) =>
    callAgo(story, who.person.account.id, random.whole(daysAgo + 1));
  const key = (who: DemoParticipant) => ({
    event: demo.event,
    requestId: request.id,
    participant: who.participant,
    version: request.version,
  });
  if (luck < 0.52) {
    const accepted = await unlessRefused(() =>
      acceptMeetingRequest(call(recipient), key(recipient)),
    );
    if (accepted && random.chance(0.08)) {
      const { id: meetingId, version } = accepted.meeting;
      const participantId = sender.participant.id;
      await unlessRefused(() =>
        cancelMeetingAndRequest(
          call(sender),
          { event: demo.event, meetingId, version, participantId },
          random.pick(cancellations),
        ),
      );
    }
  } else if (luck < 0.64) {
    await unlessRefused(() =>
      declineMeetingRequest(call(recipient), key(recipient), random.pick(declines)),
    );
  } else if (luck < 0.68) {
    await unlessRefused(() => withdrawMeetingRequest(call(sender), key(sender)));
  }
}

/** Wishes to meet and their answers, until the event's last twelve days have a life of their own. */
export async function makeDemoWishes(
  story: Story,
  demo: DemoEvent,
  participants: readonly DemoParticipant[],
): Promise<void> {
  const active = participants.filter(
    ({ participant }) =>
      participant.state === 'approved' && participant.typeId !== demo.types.observer,
  );
  const people = new Map(active.map((each) => [each.participant.id, each]));
  for (const sender of story.random.shuffle(active)) {
    for (const recipient of chooseCounterparts(story, sender, active)) {
      const daysAgo = 1 + story.random.whole(10);
      const input = {
        recipientId: recipient.participant.id,
        rank: story.random.chance(0.3) ? ('must' as const) : ('like' as const),
        message: story.random.pick(messages),
      };
      const request = await unlessRefused(() =>
        sendMeetingRequest(
          callAgo(story, sender.person.account.id, daysAgo),
          demo.event,
          sender.participant.id,
          input,
        ),
      );
      if (request) await answerRequest(story, demo, request, people, daysAgo - 1);
    }
  }
}
