import { describe, expect, it } from 'vitest';
import * as rules from './group-rules.ts';

const now = new Date('2027-03-01T12:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const ahead = {
  state: 'draft',
  startsAt: at(24),
  endsAt: at(26),
  place: 'Gorizia',
  joinUrl: '',
} as const;
const called = { ...ahead, state: 'called' } as const;
const past = { ...called, startsAt: at(-3), endsAt: at(-1) } as const;

describe('a meeting of a group', () => {
  it.each([
    [ahead, null],
    [{ ...ahead, place: '  ' }, 'group_meeting_needs_place'],
    [{ ...ahead, place: '', joinUrl: 'https://meet.example' }, null],
    [{ ...ahead, startsAt: now }, 'group_meeting_past'],
    [called, 'group_meeting_state_forbids'],
  ] as const)('%o is called: %s', (meeting, refusal) => {
    expect(rules.whyNotCallGroupMeeting(meeting, now)).toBe(refusal);
  });

  it.each([
    [ahead, past, null],
    [called, ahead, null],
    [called, past, 'group_meeting_past'],
    [called, { ...ahead, place: '' }, 'group_meeting_needs_place'],
    [past, ahead, 'group_meeting_past'],
    [{ ...called, state: 'cancelled' }, ahead, 'group_meeting_state_forbids'],
  ] as const)('%o becomes %o: %s', (before, after, refusal) => {
    expect(rules.whyNotChangeGroupMeeting(before, after, now)).toBe(refusal);
  });

  it('is cancelled once called and before it begins', () => {
    expect(rules.whyNotCancelGroupMeeting(called, now)).toBeNull();
    expect(rules.whyNotCancelGroupMeeting(past, now)).toBe('group_meeting_past');
    expect(rules.whyNotCancelGroupMeeting(ahead, now)).toBe('group_meeting_state_forbids');
  });

  it('is answered by the invited until it is over', () => {
    expect(rules.whyNotAnswerGroupMeeting(called, true, now)).toBeNull();
    expect(rules.whyNotAnswerGroupMeeting(called, false, now)).toBe('group_meeting_not_invited');
    expect(rules.whyNotAnswerGroupMeeting(past, true, now)).toBe('group_meeting_past');
    expect(rules.whyNotAnswerGroupMeeting(ahead, true, now)).toBe('group_meeting_state_forbids');
  });

  it('is recorded from its beginning', () => {
    expect(rules.whyNotRecordGroupMeeting(past, now)).toBeNull();
    expect(rules.whyNotRecordGroupMeeting(called, now)).toBe('group_meeting_ahead');
    expect(rules.whyNotRecordGroupMeeting(ahead, now)).toBe('group_meeting_state_forbids');
  });

  it('is seen as a draft by those who lead, and deleted when nobody waits for it', () => {
    expect(rules.whyNotSeeGroupMeeting(ahead, false)).toBe('not_found');
    expect(rules.whyNotSeeGroupMeeting(ahead, true)).toBeNull();
    expect(rules.whyNotSeeGroupMeeting(called, false)).toBeNull();
    expect(rules.whyNotDeleteGroupMeeting(ahead)).toBeNull();
    expect(rules.whyNotDeleteGroupMeeting(called)).toBe('group_meeting_state_forbids');
  });
});

describe('the work of a group', () => {
  const viewer = (role: 'lead' | 'member' | 'observer' | null, isAdministrator = false) => ({
    role,
    isAdministrator,
  });

  it.each([
    [viewer('lead'), true, null],
    [viewer('member'), false, null],
    [viewer('observer'), true, 'network_observer_reads'],
    [viewer(null), true, 'network_not_yours'],
    [viewer(null), false, 'not_found'],
    [viewer(null, true), false, null],
  ] as const)('%o of a network (public: %s) takes part: %s', (who, isPublic, refusal) => {
    expect(rules.whyNotTakePart(who, isPublic)).toBe(refusal);
  });

  it('lets who added a document and leads withdraw it', () => {
    const as = (accountId: string | null, isLead = false, createdById: string | null = 'anna') =>
      rules.whyNotTouchDocument({ createdById }, { accountId, isLead });
    expect([as('anna'), as('bojan', true)]).toEqual([null, null]);
    expect([as('bojan'), as(null, false, null)]).toEqual(Array(2).fill('document_not_yours'));
  });

  it.each([
    [0, 5, null],
    [2, 5, null],
    [3, 5, 'mailing_limit_reached'],
    [0, 0, 'mailing_has_no_readers'],
  ])('after %i mailings today, %i readers get another: %s', (sent, recipients, refusal) => {
    expect(rules.whyNotMail({ sent, recipients })).toBe(refusal);
  });

  it('lets owner, writer and leads touch a task', () => {
    const task = { ownerId: 'anna', createdById: 'bojan' };
    const as = (accountId: string | null, isLead = false) =>
      rules.whyNotTouchTask(task, { accountId, isLead });
    expect([as('anna'), as('bojan'), as('carla', true)]).toEqual([null, null, null]);
    expect(as('carla')).toBe('task_not_yours');
    expect(
      rules.whyNotTouchTask(
        { ownerId: null, createdById: null },
        { accountId: null, isLead: false },
      ),
    ).toBe('task_not_yours');
  });
});
