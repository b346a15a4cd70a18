/** Bounds of everything that comes from outside. Lengths are in characters, sizes in bytes. */
export const limits = {
  email: 254, // RFC 5321 section 4.5.3.1.3 less the angle brackets
  name: 120,
  title: 160,
  shortText: 500,
  longText: 8_000,
  message: 1_000,
  letter: 4_000,
  url: 500,
  label: 60,
  keywords: 20,
  keyword: 60,
  profilesPerParticipant: 20,
  sectors: 20,
  questions: 40,
  questionOptions: 60,
  participationTypes: 20,
  organisers: 20,
  tables: 2_000,
  floorPlan: 400,
  savedPeople: 500,
  slotsPerEvent: 400,
  eventDays: 14,
  sessions: 300,
  passwordMin: 12,
  passwordMax: 200,
  exchangeProfiles: 100, // of one organisation
  exchangeSummary: 500,
  exchangeText: 4_000,
  exchangeLists: 10,
  exchangePictures: 6,
  exchangeDocuments: 4,
  pendingInterests: 40, // of one organisation
  savedSearches: 20, // of one account
  areas: 60,
  networkMembers: 500,
  networkContacts: 1_000,
  surveys: 100, // of one network
  newsletterItems: 30, // of each kind
  question: 2_000,
  groupMeetings: 500, // of one network
  agendaItems: 40,
  minutes: 20_000,
  groupDecisions: 500, // of one network
  groupDocuments: 300, // of one network
  groupDocumentBytes: 500 * 1024 * 1024, // all versions of one network
  documentVersions: 100,
  groupMailingsPerDay: 3, // of one network
  groupTasks: 300, // of one network, still to be done
  meetingHours: 24,
  officeInvitations: 100, // of one office in a day
  officeCompanies: 2_000,
  fileBytes: 5 * 1024 * 1024,
  logoBytes: 512 * 1024,
  importRows: 5_000,
  importColumns: 60,
  problemPeople: 5_000,
  problemMeetings: 60_000,
  problemClosures: 200_000, // slots in which a person or a table is not there
  bodyBytes: 1024 * 1024,
  inboundBytes: 5 * 1024 * 1024,
  inboundRecipients: 50,
  page: 100,
} as const;

/** Durations; the unit is in the name. */
export const durations = {
  signInLinkMinutes: 10,
  accessTokenMinutes: 10,
  sessionDays: 30,
  rotatedSecretGraceSeconds: 60,
  undoMinutes: 10, // so long nobody else is told
  placeOfferHours: 48,
  requestExpiryDays: 14,
  lateBeforeHours: 2,
  lateMostMinutes: 60,
  newsletterConfirmDays: 7,
  inquiryWorkingDays: 5,
  handoverDays: 30,
  passNotesDays: 90, // after the company has left
  taskReminderDays: 3, // before it is due
  inquiryKeepDays: 365, // after it was closed
} as const;
