import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { accountRoutes } from './accounts/routes.ts';
import { deliveryRoutes } from './delivery/routes.ts';
import { eventEditRoutes } from './event-edits/routes.ts';
import { eventRoutes } from './events/routes.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { importRoutes } from './imports/routes.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { letterRoutes } from './letters/routes.ts';
import { mailLinkRoutes } from './mail-links/routes.ts';
import { meetingRequestRoutes } from './meeting-requests/routes.ts';
import { meetingRoutes } from './meetings/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { outcomeRoutes } from './outcomes/routes.ts';
import { participantRoutes } from './participants/routes.ts';
import { profileRoutes } from './profiles/routes.ts';
import { reminderRoutes } from './reminders/routes.ts';
import { replyRoutes } from './replies/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { scheduleRoutes } from './schedule/routes.ts';
import { timetableRoutes } from './timetable/routes.ts';
import { timetableEditRoutes } from './timetable-edits/routes.ts';

/** Every slice, by hand, in shelf order: what stands right may use what stands left of it. */
export async function registerSlices(app: FastifyInstance, deps: Deps): Promise<void> {
  await app.register(accountRoutes(deps));
  await app.register(organisationRoutes(deps));
  await app.register(eventRoutes(deps));
  await app.register(participantRoutes(deps));
  await app.register(profileRoutes(deps));
  await app.register(timetableRoutes(deps));
  await app.register(invitationRoutes(deps));
  await app.register(meetingRoutes(deps));
  await app.register(meetingRequestRoutes(deps));
  await app.register(replyRoutes(deps));
  await app.register(mailLinkRoutes(deps));
  await app.register(scheduleRoutes(deps));
  await app.register(importRoutes(deps));
  await app.register(timetableEditRoutes(deps));
  await app.register(outcomeRoutes(deps));
  await app.register(reportRoutes(deps));
  await app.register(letterRoutes(deps));
  await app.register(reminderRoutes(deps));
  await app.register(deliveryRoutes(deps));
  await app.register(eventEditRoutes(deps));
  await app.register(exchangeRoutes(deps));
}
