import { isAreaCode, limits, networkKinds, networkRoles } from '@ponte/domain';
import { z } from 'zod';
import {
  email,
  id,
  instant,
  line,
  localisedText,
  requiredLocalisedLine,
  sectors,
  version,
  webAddress,
} from './common.ts';
import { whyNot } from './problem.ts';

const areas = z.array(z.string().refine(isAreaCode, 'area')).max(limits.areas);
const role = z.enum(networkRoles);

/** What a network says about itself. */
export const networkTextsSchema = z.strictObject({
  names: requiredLocalisedLine(limits.title),
  summaries: localisedText(limits.shortText).default({}),
  texts: localisedText(limits.longText).default({}),
  areas: areas.default([]),
  sectors: sectors.default([]),
  website: webAddress.default(''),
  isPublic: z.boolean().default(false),
});
export const newNetworkSchema = networkTextsSchema.extend({
  slug: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/),
  kind: z.enum(networkKinds),
  parentId: id.nullable().default(null),
  /** Leads it from the start. */
  leadId: id,
});
export type NewNetwork = z.infer<typeof newNetworkSchema>;
export const changedNetworkSchema = networkTextsSchema.extend({ version });
export type ChangedNetwork = z.infer<typeof changedNetworkSchema>;

const head = {
  id,
  slug: z.string(),
  kind: z.enum(networkKinds),
  names: localisedText(limits.title),
  summaries: localisedText(limits.shortText),
  areas: z.array(z.string()),
  sectors: z.array(z.string()),
  isPublic: z.boolean(),
};
export const networkRowSchema = z
  .strictObject({
    ...head,
    members: z.number().int(),
    /** Through which the reader belongs to it; null for everybody else. */
    myRole: role.nullable(),
  })
  .meta({ id: 'NetworkRow' });
export const networkListSchema = z.strictObject({
  items: z.array(networkRowSchema),
  actions: z.strictObject({ create: whyNot }),
});

const contactSchema = z.strictObject({
  accountId: id,
  name: z.string(),
  email: z.string(),
  task: z.string(),
  isPublic: z.boolean(),
});

export const networkMemberSchema = z
  .strictObject({
    organisationId: id,
    name: z.string(),
    kind: z.string(),
    country: z.string(),
    city: z.string(),
    website: z.string(),
    logoId: id.nullable(),
    role,
    areas: z.array(z.string()),
    sectors: z.array(z.string()),
    /** Those who agreed to be named; for the group's own people, all. */
    contacts: z.array(contactSchema),
  })
  .meta({ id: 'NetworkMember' });

const focusSchema = z.strictObject({
  sectors: z.array(z.string()),
  reasons: localisedText(limits.longText),
  decidedAt: instant,
});

export const networkPageSchema = z
  .strictObject({
    ...head,
    texts: localisedText(limits.longText),
    website: z.string(),
    version,
    parent: z.strictObject({ slug: z.string(), names: localisedText(limits.title) }).nullable(),
    groups: z.array(z.strictObject({ slug: z.string(), names: localisedText(limits.title) })),
    members: z.array(networkMemberSchema),
    /** The sectors that its last survey ended in. */
    focus: focusSchema.nullable(),
    myRole: role.nullable(),
    actions: z.strictObject({ readDesk: whyNot, lead: whyNot }),
  })
  .meta({ id: 'NetworkPage' });
export type NetworkPageShape = z.infer<typeof networkPageSchema>;

export const networkParams = z.strictObject({ network: z.string().max(100) });
export const networkMemberParams = networkParams.extend({ organisation: id });
export const networkContactParams = networkParams.extend({ account: id });
export const setMemberSchema = z.strictObject({
  role,
  areas: areas.default([]),
  sectors: sectors.default([]),
});
export type SetMember = z.infer<typeof setMemberSchema>;
export const addContactSchema = z.strictObject({
  organisationId: id,
  email,
  task: line(limits.title).default(''),
  isPublic: z.boolean().default(false),
});
export type AddContact = z.infer<typeof addContactSchema>;

/** The sectors on which networks have agreed, the newest decision first. */
export const focusListSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      network: z.strictObject({ slug: z.string(), names: localisedText(limits.title) }),
      ...focusSchema.shape,
    }),
  ),
});
