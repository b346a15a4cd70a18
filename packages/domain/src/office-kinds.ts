/** A company's step from one support office to another: asked for, then the company's own to decide. */
export const handoverStates = ['asked', 'agreed', 'declined', 'withdrawn'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** Who asked: the company itself, the office that gives it up, or the one that would like to look after it. */
export const officeAskers = ['company', 'old_office', 'new_office'] as const;
export type OfficeAsker = (typeof officeAskers)[number];

/** What waits for a support office, in the order of urgency. */
export const officeTasks = ['validate', 'answer', 'complete', 'outcomes'] as const;
export type OfficeTask = (typeof officeTasks)[number];
