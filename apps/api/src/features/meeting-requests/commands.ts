/** The use cases of the slice, by who acts. Routes and other slices import only this file and queries.ts. */
export { acceptMeetingRequest, declineMeetingRequest } from './answering.ts';
export { cancelMeetingAndRequest, endMeeting, expireRequests } from './ending.ts';
export { reopenMeetingRequest } from './reopening.ts';
export { replaceMeetingPerson } from './replacing.ts';
export type { RequestKey } from './request-change.ts';
export { reviveMeeting } from './reviving.ts';
export {
  checkRequests,
  editMeetingRequest,
  sendMeetingRequest,
  withdrawMeetingRequest,
} from './sending.ts';
export { withdrawParticipant } from './withdrawal.ts';
