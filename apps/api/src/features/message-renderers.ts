import { renderOrganisationJoined, renderSignInLink } from '../mail/account-letters.ts';
import { eventRenderers } from '../mail/event-letters.ts';
import { requestRenderers } from '../mail/request-letters.ts';
import type { MessageRenderers } from '../outbox/rendering.ts';
import { organiserDigestRenderers } from './delivery/letters.ts';
import { renderDigest } from './exchange/digest-letter.ts';
import { exchangeRenderers } from './exchange/letters.ts';
import { inquiryRenderers } from './inquiries/letters.ts';
import { renderLate } from './invitations/late-letter.ts';
import { renderSchedulePublished } from './invitations/published-letter.ts';
import { renderMeetingMessage } from './invitations/render.ts';
import { renderUnplaced } from './invitations/unplaced-letter.ts';
import { renderMailing } from './networks/mailing-letter.ts';
import { renderGroupMeeting } from './networks/meeting-letter.ts';
import { taskRenderers } from './networks/task-letters.ts';
import { newsletterRenderers } from './newsletter/letters.ts';
import { officeRenderers } from './offices/letters.ts';
import { outcomeRenderers } from './outcomes/letters.ts';
import { reminderRenderers } from './reminders/letters.ts';
import { replyRenderers } from './replies/letters.ts';

/** Who writes which mail. */
export const messageRenderers: MessageRenderers = {
  sign_in_link: renderSignInLink,
  organisation_joined: renderOrganisationJoined,
  ...eventRenderers,
  ...requestRenderers,
  ...replyRenderers,
  ...exchangeRenderers,
  exchange_digest: renderDigest,
  meeting_unplaced: renderUnplaced,
  meeting_late: renderLate,
  schedule_published: renderSchedulePublished,
  meeting_invitation: renderMeetingMessage,
  meeting_cancelled: renderMeetingMessage,
  ...reminderRenderers,
  ...outcomeRenderers,
  ...organiserDigestRenderers,
  ...newsletterRenderers,
  ...inquiryRenderers,
  ...officeRenderers,
  group_invitation: renderGroupMeeting,
  group_cancelled: renderGroupMeeting,
  ...taskRenderers,
  group_mailing: renderMailing,
};
