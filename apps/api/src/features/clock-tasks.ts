import { readMailbox } from '../inbound/mailbox-door.ts';
import type { ClockTask } from '../outbox/clock-tasks.ts';
import { outboxTasks } from '../outbox/housekeeping.ts';
import { purgeOldAccess } from './accounts/commands.ts';
import { deliveryTasks } from './delivery/commands.ts';
import { expireExchangeProfiles, remindOfEnding, writeDigests } from './exchange/commands.ts';
import { forgetInquiries, remindOfInquiries } from './inquiries/commands.ts';
import { expireRequests } from './meeting-requests/commands.ts';
import { remindOfTasks } from './networks/commands.ts';
import { forgetUnconfirmed, sendDueIssues } from './newsletter/commands.ts';
import { askNewContacts } from './offices/commands.ts';
import { outcomeTasks } from './outcomes/commands.ts';
import { expireOffers } from './participants/commands.ts';
import { reminderTasks } from './reminders/commands.ts';
import { forgetInbound, rescueInbound } from './replies/commands.ts';
import { resumeLostRuns } from './schedule/commands.ts';

/** What time brings about, slice by slice. Each runs by itself and may run twice without harm. */
export const clockTasks: readonly ClockTask[] = [
  ...outboxTasks,
  { name: 'accounts.purge_old_access', everyMinutes: 60, run: purgeOldAccess },
  { name: 'participants.expire_offers', everyMinutes: 5, run: expireOffers },
  { name: 'meeting_requests.expire', everyMinutes: 5, run: expireRequests },
  { name: 'replies.rescue', everyMinutes: 10, run: rescueInbound },
  { name: 'replies.forget', everyMinutes: 360, run: forgetInbound },
  { name: 'inbound.read_mailbox', everyMinutes: 1, run: readMailbox },
  { name: 'schedule.resume_runs', everyMinutes: 1, run: resumeLostRuns },
  ...reminderTasks,
  ...deliveryTasks,
  { name: 'exchange.expire', everyMinutes: 15, run: expireExchangeProfiles },
  { name: 'exchange.remind', everyMinutes: 360, run: remindOfEnding },
  { name: 'exchange.digest', everyMinutes: 60, run: writeDigests },
  ...outcomeTasks,
  { name: 'networks.remind_of_tasks', everyMinutes: 30, run: remindOfTasks },
  { name: 'offices.ask_new_contacts', everyMinutes: 10, run: askNewContacts },
  { name: 'newsletter.send_due', everyMinutes: 5, run: sendDueIssues },
  { name: 'newsletter.forget', everyMinutes: 360, run: forgetUnconfirmed },
  { name: 'inquiries.remind', everyMinutes: 60, run: remindOfInquiries },
  { name: 'inquiries.forget', everyMinutes: 360, run: forgetInquiries },
];
