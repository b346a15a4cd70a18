import type { ActivityVerb } from './activity-actions.ts';

type Verb = ActivityVerb<'networks'>;

/**
 * Who reads on the group's page that something was done. Whom an answer is by is nobody's business, nor who wants no
 * mailings; drafts are the leads' own. A new verb does not compile until it is here.
 */
const readers = {
  create: 'group',
  change: 'group',
  add_member: 'group',
  change_member: 'group',
  remove_member: 'group',
  add_contact: 'group',
  remove_contact: 'group',
  create_survey: 'leads',
  change_survey: 'leads',
  open_survey: 'group',
  close_survey: 'group',
  decide_survey: 'group',
  delete_survey: 'leads',
  answer_survey: 'nobody',
  create_meeting: 'leads',
  change_meeting: 'group',
  call_meeting: 'group',
  cancel_meeting: 'group',
  delete_meeting: 'leads',
  answer_meeting: 'nobody',
  refuse_answer: 'nobody',
  record_meeting: 'group',
  add_decision: 'group',
  change_decision: 'group',
  delete_decision: 'group',
  add_task: 'group',
  change_task: 'group',
  finish_task: 'group',
  reopen_task: 'group',
  delete_task: 'group',
  add_document: 'group',
  add_document_version: 'group',
  withdraw_document: 'group',
  restore_document: 'group',
  send_mailing: 'group',
  take_mailings: 'nobody',
  leave_mailings: 'nobody',
  revoke_feed: 'nobody',
} as const satisfies Record<Verb, 'group' | 'leads' | 'nobody'>;

type Told = { [V in Verb]: (typeof readers)[V] extends 'nobody' ? never : V }[Verb];
export type GroupActivityVerb = Told;

const isTold = (verb: string): verb is GroupActivityVerb =>
  Object.hasOwn(readers, verb) && readers[verb as Verb] !== 'nobody';

/** Everything that a group's page of activities tells to anybody. */
export const groupActivityVerbs = Object.keys(readers).filter(isTold) as [
  GroupActivityVerb,
  ...GroupActivityVerb[],
];

/** What it tells to this reader. */
export const groupVerbsFor = (isLead: boolean): readonly GroupActivityVerb[] =>
  groupActivityVerbs.filter((verb) => isLead || readers[verb] === 'group');
