import fc from 'fast-check';
import { type CalendarEntry, type Invitation, nextStampAt, renderInvitation } from '../index.ts';

/** What may happen to a meeting; numbers are taken modulo what there is. */
export type LifeEvent = {
  readonly kind:
    | 'create'
    | 'move'
    | 'table'
    | 'link'
    | 'swap'
    | 'cancel'
    | 'revive'
    | 'rename'
    | 'withdraw'
    | 'cancel-event'
    | 'send-again';
  readonly meeting: number;
  readonly person: number;
  readonly value: number;
};

/** One sent message and its reader. */
export type SentMessage = { readonly to: string; readonly uid: string; readonly ics: string };

type Meeting = {
  uid: string;
  sequence: number;
  isActive: boolean;
  people: [string, string];
  slot: number;
  table: number;
  link: number;
};
type Delivered = { invitation: Invitation };

export const people = ['ana', 'marco', 'zoë', 'john'].map((name) => `${encodeURI(name)}@b.example`);

const kinds: LifeEvent['kind'][] = [
  'create',
  'create',
  'move',
  'table',
  'link',
  'swap',
  'cancel',
  'revive',
  'rename',
  'withdraw',
  'cancel-event',
  'send-again',
];

export const anyLifeEvent: fc.Arbitrary<LifeEvent> = fc.record({
  kind: fc.constantFrom(...kinds),
  meeting: fc.nat(50),
  person: fc.nat(3),
  value: fc.nat(200),
});

/** The facts of an event with its outbox, in memory: the smallest thing that sends as the product must. */
export class MeetingBook {
  readonly sent: SentMessage[] = [];
  private readonly meetings: Meeting[] = [];
  private readonly delivered = new Map<string, Delivered>();
  private eventName = 'Alpe Adria; "B2B", 2027';
  private stampAt: Date | null = null;

  apply(event: LifeEvent): void {
    const meeting = this.meetings[event.meeting % Math.max(1, this.meetings.length)];
    if (event.kind === 'create') this.create(event);
    else if (event.kind === 'rename') this.rename(event.value);
    else if (event.kind === 'cancel-event') this.cancelWhere(() => true);
    else if (event.kind === 'withdraw') this.withdraw(personAt(event.person));
    else if (meeting) this.change(meeting, event);
  }

  /** Sends what each (meeting, recipient) lacks, rendered from the state of now. */
  drain(): SentMessage[] {
    const from = this.sent.length;
    for (const meeting of this.meetings) {
      for (const person of people) this.sendIfNeeded(meeting, person);
    }
    return this.sent.slice(from);
  }

  /** The meetings a person has, by UID, as their calendar should show them. */
  meetingsOf(person: string): Map<string, CalendarEntry> {
    const own = this.meetings.filter((one) => one.isActive && one.people.includes(person));
    return new Map(own.map((meeting) => [meeting.uid, this.entryOf(meeting, person)]));
  }

  private create(event: LifeEvent): void {
    const first = personAt(event.person);
    const second = personAt(event.person + 1 + (event.value % (people.length - 1)));
    const uid = `meeting-${this.meetings.length}@ponte.example`;
    const place = { slot: event.value, table: event.value % 9, link: 0 };
    this.meetings.push({ uid, sequence: 0, isActive: true, people: [first, second], ...place });
  }

  private change(meeting: Meeting, event: LifeEvent): void {
    if (event.kind === 'revive') {
      if (!meeting.isActive) raise(meeting, { isActive: true });
    } else if (!meeting.isActive) return;
    else if (event.kind === 'cancel') raise(meeting, { isActive: false });
    else if (event.kind === 'move') raise(meeting, { slot: event.value });
    else if (event.kind === 'table') raise(meeting, { table: event.value });
    else if (event.kind === 'link') raise(meeting, { link: event.value });
    else if (event.kind === 'swap') this.swap(meeting, event);
    else if (event.kind === 'send-again') this.sendAgain(meeting, personAt(event.person));
  }

  private swap(meeting: Meeting, event: LifeEvent): void {
    const [stays] = event.value % 2 === 0 ? meeting.people : meeting.people.toReversed();
    const comes = personAt(event.person);
    if (stays !== undefined && comes !== stays) raise(meeting, { people: [stays, comes] });
  }

  private rename(value: number): void {
    this.eventName = `Event no. ${value}, "renamed"`;
    for (const meeting of this.meetings) if (meeting.isActive) raise(meeting, {});
  }

  private withdraw(person: string): void {
    this.cancelWhere((meeting) => meeting.people.includes(person));
  }

  private cancelWhere(matches: (meeting: Meeting) => boolean): void {
    for (const meeting of this.meetings) {
      if (meeting.isActive && matches(meeting)) raise(meeting, { isActive: false });
    }
  }

  // A worker that lost the server's answer sends the same bytes once more.
  private sendAgain(meeting: Meeting, person: string): void {
    const last = this.sent.findLast(({ to, uid }) => to === person && uid === meeting.uid);
    if (last) this.sent.push(last);
  }

  private sendIfNeeded(meeting: Meeting, person: string): void {
    const key = `${meeting.uid} ${person}`;
    const before = this.delivered.get(key)?.invitation;
    const isIn = meeting.isActive && meeting.people.includes(person);
    const wasIn = before !== undefined && before.status !== 'cancelled';
    if (isIn ? before?.sequence === meeting.sequence : !wasIn) return;
    this.stampAt = nextStampAt(this.stampAt, new Date('2027-02-01T09:00:00Z'));
    const recipient = { name: person, address: person };
    const stamp = { sequence: meeting.sequence, stampedAt: this.stampAt };
    const invitation: Invitation =
      isIn || !before
        ? { ...this.entryOf(meeting, person), ...stamp, recipient }
        : { ...before, ...stamp, status: 'cancelled' };
    this.delivered.set(key, { invitation });
    this.sent.push({ to: person, uid: meeting.uid, ics: renderInvitation(invitation).ics });
  }

  private entryOf(meeting: Meeting, person: string): CalendarEntry {
    const startsAt = new Date(Date.UTC(2027, 2, 27, 22) + meeting.slot * 1_200_000);
    const partner = meeting.people.find((one) => one !== person) ?? '';
    return {
      uid: meeting.uid,
      sequence: meeting.sequence,
      stampedAt: startsAt,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 1_200_000),
      status: 'confirmed',
      summary: `${this.eventName}: ${partner}`,
      description: '',
      location: `Table ${meeting.table}, hall "B"; 2`,
      joinLink:
        meeting.link === 0 ? null : { url: `https://meet.example/${meeting.link}`, label: 'Join' },
      organiser: { name: this.eventName, address: 'reply+x@ponte.example' },
    };
  }
}

function raise(meeting: Meeting, change: Partial<Meeting>): void {
  Object.assign(meeting, change, { sequence: meeting.sequence + 1 });
}

function personAt(index: number): string {
  return people[index % people.length] ?? '';
}
