/** Every use case of the slice, by what it is about. */
export {
  assignOffice,
  changeRegistration,
  checkIn,
  endParticipation,
  storeAnswerFile,
  undoCheckIn,
  withdrawApplication,
} from './attending.ts';
export { moveToOffice } from './caring.ts';
export { decide, decideMany } from './deciding.ts';
export { addNote, deleteNote } from './noting.ts';
export { expireOffers, takeOfferedPlace } from './places.ts';
export * from './question-commands.ts';
export { enrol, register, toRegistrationFacts } from './registering.ts';
export * from './type-commands.ts';
