/** Closed lists that describe people, places and things; contracts and database enums are built from them. */
export const organisationKinds = [
  'company',
  'association',
  'chamber',
  'cluster',
  'agency',
  'university',
  'research_centre',
  'public_body',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Employees, by the bands of the Commission's Recommendation 2003/361/EC, small split at 10. */
export const organisationSizes = ['1-9', '10-49', '50-249', '250+'] as const;
export type OrganisationSize = (typeof organisationSizes)[number];

export const memberRoles = ['manager', 'member'] as const;
export type MemberRole = (typeof memberRoles)[number];

export const tableKinds = ['table', 'booth', 'online'] as const;
export type TableKind = (typeof tableKinds)[number];

export const approvalModes = ['automatic', 'manual'] as const;
export type ApprovalMode = (typeof approvalModes)[number];

export const questionKinds = ['text', 'long_text', 'choice', 'choices', 'file', 'consent'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const profileKinds = ['offer', 'request'] as const;
export type ProfileKind = (typeof profileKinds)[number];

export const profileAreas = ['technology', 'business', 'research'] as const;
export type ProfileArea = (typeof profileAreas)[number];

export const claimKinds = ['participant', 'table', 'interpreter'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Why a resource is taken in a slot. */
export const claimReasons = ['meeting', 'absence', 'session'] as const;
export type ClaimReason = (typeof claimReasons)[number];

/** Every mail the product sends, by what it is about. */
export const mailPurposes = [
  'sign_in_link',
  'registration_received',
  'registration_approved',
  'registration_rejected',
  'registration_waiting',
  'place_offered',
  'place_offer_expired',
  'role_granted',
  'organisation_joined',
  'request_received',
  'request_accepted',
  'request_declined',
  'requests_digest',
  'meeting_unplaced',
  'meeting_late',
  'schedule_published',
  'meeting_invitation',
  'meeting_cancelled',
  'time_proposed',
  'proposal_declined',
  'event_reminder',
  'event_followup',
  'event_cancelled',
  'exchange_review_wanted',
  'exchange_returned',
  'exchange_published',
  'exchange_expiring',
  'exchange_expired',
  'exchange_digest',
  'interest_received',
  'interest_accepted',
  'interest_declined',
  'outcomes_due',
  'organiser_digest',
  'newsletter_confirm',
  'newsletter',
  'newsletter_trial',
  'inquiry_received',
  'inquiry_due',
  'inquiry_acknowledged',
  'inquiry_handed_on',
  'inquiry_answered',
  'office_invitation',
  'office_handover_asked',
  'office_handover_declined',
  'office_company_came',
  'office_company_left',
  'office_contact_missing',
  'office_assigned',
  'group_invitation',
  'group_cancelled',
  'task_given',
  'tasks_due',
  'group_mailing',
] as const;
export type MailPurpose = (typeof mailPurposes)[number];

/** What may happen to a message between its writing and its end. */
export const messageStepKinds = ['retried', 'refused', 'delayed', 'bounced', 'resent'] as const;
export type MessageStepKind = (typeof messageStepKinds)[number];

/** Everything that can stand in the life of a message, as people are shown it. */
export const messageLifeKinds = [
  'queued',
  'written',
  'retried',
  'refused',
  'delayed',
  'bounced',
  'resent',
  'sent',
  'kept',
  'accepted',
  'tentative',
  'declined',
] as const;
export type MessageLifeKind = (typeof messageLifeKinds)[number];

/** Why mail no longer goes to an address: a server refused it at once, or a report came back later. */
export const suppressionSources = ['refused', 'bounced'] as const;
export type SuppressionSource = (typeof suppressionSources)[number];

/** What the world must know of the domain that mail comes from, in the order in which one sets it up. */
export const mailCheckKinds = ['spf', 'dkim', 'dmarc', 'reverse', 'mx'] as const;
export type MailCheckKind = (typeof mailCheckKinds)[number];

/** `unknown`: nobody could be asked, or it cannot be told from here. */
export const mailCheckStates = ['right', 'wrong', 'missing', 'unknown'] as const;
export type MailCheckState = (typeof mailCheckStates)[number];
