/** Every use case of the slice, by what it is about. */
export { askHandover, askNewContacts, withdrawHandover } from './asking.ts';
export { chooseOffice, decideHandover } from './deciding.ts';
export { inviteCompany } from './inviting.ts';
export { addOfficeNote, deleteOfficeNote, passNotes } from './noting.ts';
export { recordOfficeReport } from './report.ts';
