/** What the activity log tells, by area: every change of a fact is one of these. */
export const activityVerbs = {
  accounts: ['change', 'change_password', 'sign_in', 'sign_out_everywhere'],
  organisations: [
    'create',
    'change',
    'change_logo',
    'add_member',
    'change_member',
    'remove_member',
  ],
  events: [
    'create',
    'duplicate',
    'change',
    'change_state',
    'set_organisers',
    'grant_role',
    'revoke_role',
  ],
  participants: [
    'register',
    'consent',
    'change',
    'approve',
    'reject',
    'withdraw',
    'offer_place',
    'take_place',
    'expire_offer',
    'assign_office',
    'check_in',
    'undo_check_in',
    'create_type',
    'change_type',
    'delete_type',
    'order_types',
    'set_type_rules',
    'create_question',
    'change_question',
    'delete_question',
    'order_questions',
  ],
  profiles: ['create', 'change', 'delete', 'order', 'save_person', 'forget_person'],
  timetable: [
    'create_block',
    'change_block',
    'delete_block',
    'create_table',
    'create_tables',
    'change_table',
    'delete_table',
    'order_tables',
    'arrange_tables',
    'create_session',
    'change_session',
    'delete_session',
    'attend_session',
    'leave_session',
    'change_availability',
  ],
  meeting_requests: [
    'send',
    'edit',
    'withdraw',
    'accept',
    'decline',
    'expire',
    'cancel',
    'withdraw_participant',
  ],
  meetings: ['create', 'place', 'move', 'release', 'cancel', 'pin', 'unpin', 'mark', 'tell_late'],
  schedule: ['start', 'publish', 'discard'],
  invitations: ['resend_message', 'revoke_feed'],
  imports: ['participants', 'wishes', 'problem'],
} as const;

export type ActivityArea = keyof typeof activityVerbs;
export type ActivityVerb<Area extends ActivityArea> = (typeof activityVerbs)[Area][number];

/** `area.verb`, such as `meetings.cancel`. */
export type ActivityAction = {
  [Area in ActivityArea]: `${Area}.${ActivityVerb<Area>}`;
}[ActivityArea];
