import { approvalModes, limits } from '@ponte/domain';
import { z } from 'zod';
import {
  eventParams,
  id,
  instant,
  localisedText,
  requiredLocalisedLine,
  seenVersion,
  version,
} from './common.ts';
import { whyNot } from './problem.ts';

/** A most: null means there is none. */
const most = (max: number, min = 0) => z.number().int().min(min).max(max).nullable();
const places = most(100_000, 1);
const perPerson = most(10_000);
const description = localisedText(2_000);

export const typeParams = eventParams.extend({ type: id });

/** How much room there is: `waiting_list` means full, but one may wait. */
export const roomKinds = ['free', 'waiting_list', 'full'] as const;

/** What everybody may know of a participation type. `whyNot` is for somebody who is not registered yet. */
export const publicTypeSchema = z
  .strictObject({
    id,
    names: requiredLocalisedLine(limits.name),
    descriptions: description,
    approval: z.enum(approvalModes),
    room: z.enum(roomKinds),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    whyNot,
  })
  .meta({ id: 'PublicParticipationType' });
export type PublicTypeShape = z.infer<typeof publicTypeSchema>;
export const publicTypeListSchema = z.strictObject({ items: z.array(publicTypeSchema) });

/** The whole type, for those who run the event. */
export const participationTypeSchema = z
  .strictObject({
    id,
    names: requiredLocalisedLine(limits.name),
    descriptions: description,
    approval: z.enum(approvalModes),
    capacity: places,
    taken: z.number().int(),
    waiting: z.number().int(),
    participants: z.number().int(),
    hasWaitingList: z.boolean(),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    maxRequests: perPerson,
    maxMeetings: perPerson,
    position: z.number().int(),
    version,
  })
  .meta({ id: 'ParticipationType' });
export type ParticipationTypeShape = z.infer<typeof participationTypeSchema>;
export const participationTypeListSchema = z.strictObject({
  items: z.array(participationTypeSchema),
});

const typeFields = {
  names: requiredLocalisedLine(limits.name),
  descriptions: description,
  approval: z.enum(approvalModes),
  capacity: places,
  hasWaitingList: z.boolean(),
  opensAt: instant.nullable(),
  closesAt: instant.nullable(),
  maxRequests: perPerson,
  maxMeetings: perPerson,
};

export const newTypeSchema = z.strictObject({
  ...typeFields,
  descriptions: description.default({}),
  approval: typeFields.approval.default('automatic'),
  capacity: places.default(null),
  hasWaitingList: z.boolean().default(true),
  opensAt: instant.nullable().default(null),
  closesAt: instant.nullable().default(null),
  maxRequests: perPerson.default(null),
  maxMeetings: perPerson.default(null),
});
export type NewType = z.infer<typeof newTypeSchema>;

export const changedTypeSchema = z.strictObject({ ...typeFields, ...seenVersion.shape });
export type ChangedType = z.infer<typeof changedTypeSchema>;

/** All ids of a list, in the order they shall have. */
export const orderSchema = z.strictObject({ ids: z.array(id).max(limits.questions) });

/** Who may ask whom for a meeting: one pair for each permitted direction. */
export const typeRulesSchema = z
  .strictObject({
    pairs: z
      .array(z.strictObject({ fromTypeId: id, toTypeId: id }))
      .max(limits.participationTypes ** 2),
  })
  .meta({ id: 'TypeRules' });
export type TypeRules = z.infer<typeof typeRulesSchema>;
