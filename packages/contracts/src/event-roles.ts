import { eventRoles, limits, participantStates } from '@ponte/domain';
import { z } from 'zod';
import { email, id, instant, page, pageQuery, requiredLine } from './common.ts';

export const heldRoleSchema = z.strictObject({
  role: z.enum(eventRoles),
  officeId: id.nullable(),
});

export const myParticipationSchema = z.strictObject({
  id,
  state: z.enum(participantStates),
  organisationId: id,
  typeId: id,
});

/** Only support offices name an organisation: the one whose participants they look after. */
export const grantRoleSchema = z
  .strictObject({
    email,
    name: requiredLine(limits.name).optional(),
    role: z.enum(eventRoles),
    officeId: id.nullable().default(null),
  })
  .refine(({ role, officeId }) => role === 'support' || officeId === null, 'office');

export const roleParams = z.strictObject({ event: z.string().max(100), role: id });

export const eventRoleSchema = z
  .strictObject({
    id,
    role: z.enum(eventRoles),
    account: z.strictObject({ id, name: z.string(), email: z.string() }),
    office: z.strictObject({ id, name: z.string() }).nullable(),
    grantedAt: instant,
    isMe: z.boolean(),
    actions: z.strictObject({ revoke: z.string().nullable() }),
  })
  .meta({ id: 'EventRole' });
export type EventRoleShape = z.infer<typeof eventRoleSchema>;

export const roleListQuery = z.strictObject(pageQuery);
export const roleListSchema = page(eventRoleSchema);
export const grantedRoleSchema = z.strictObject({ id });
