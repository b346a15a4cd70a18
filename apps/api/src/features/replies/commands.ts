/** The use cases of the slice. Routes and other slices import only this file and queries.ts. */
export { decideInbound } from './deciding.ts';
export { handleInbound, type JudgeElsewhere } from './handling.ts';
export { describeReply, nobody } from './judging.ts';
export { forgetInbound, rescueInbound } from './keeping.ts';
export { presentProposal } from './present.ts';
export {
  acceptProposal,
  declineProposal,
  proposeTime,
  withdrawProposal,
} from './proposing.ts';
