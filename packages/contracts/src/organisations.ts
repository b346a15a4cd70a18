import { limits, memberRoles, organisationKinds, organisationSizes } from '@ponte/domain';
import { z } from 'zod';
import {
  country,
  email,
  id,
  instant,
  languages,
  line,
  localisedText,
  page,
  pageQuery,
  requiredLine,
  sectors,
  version,
  webAddress,
} from './common.ts';

const memberRole = z.enum(memberRoles);

/** What an organisation says about itself. */
export const organisationProfileSchema = z.strictObject({
  name: requiredLine(limits.title),
  kind: z.enum(organisationKinds).default('company'),
  country,
  region: line(limits.name).default(''),
  city: line(limits.name).default(''),
  sectors: sectors.default([]),
  size: z.enum(organisationSizes).nullable().default(null),
  languages: languages.default([]),
  website: webAddress.default(''),
  description: localisedText(limits.longText).default({}),
});
export type OrganisationProfile = z.infer<typeof organisationProfileSchema>;

export const changeOrganisationSchema = organisationProfileSchema.extend({ version });

export const organisationSchema = z
  .strictObject({
    id,
    name: z.string(),
    kind: z.enum(organisationKinds),
    country: z.string(),
    region: z.string(),
    city: z.string(),
    sectors: z.array(z.string()),
    size: z.enum(organisationSizes).nullable(),
    languages: z.array(z.string()),
    website: z.string(),
    description: localisedText(limits.longText),
    /** The file of `GET /api/logos/:file`. */
    logoId: id.nullable(),
    version,
    /** The caller's own role; null for an administrator who is no member. */
    myRole: memberRole.nullable(),
  })
  .meta({ id: 'Organisation' });
export type OrganisationShape = z.infer<typeof organisationSchema>;

export const organisationParams = z.strictObject({ organisation: id });

export const organisationListQuery = z.strictObject(pageQuery);
export const organisationListSchema = page(organisationSchema);

/** Finding an organisation again, so that nobody registers it twice: no list of all, only a few by name. */
export const organisationSearchQuery = z.strictObject({ name: line(limits.title).min(2) });
export const organisationSearchSchema = z.strictObject({
  items: z.array(z.strictObject({ id, name: z.string(), country: z.string(), city: z.string() })),
});

export const memberParams = z.strictObject({ organisation: id, account: id });
export const addMemberSchema = z.strictObject({ email, role: memberRole.default('member') });
export const addedMemberSchema = z.strictObject({ accountId: id });
export const changeMemberSchema = z.strictObject({ role: memberRole });

const refusal = z.string().nullable();
export const memberSchema = z
  .strictObject({
    accountId: id,
    name: z.string(),
    email: z.string(),
    role: memberRole,
    joinedAt: instant,
    isMe: z.boolean(),
    actions: z.strictObject({ change: refusal, remove: refusal }),
  })
  .meta({ id: 'OrganisationMember' });
export type MemberShape = z.infer<typeof memberSchema>;
export const memberListSchema = page(memberSchema);

export const logoParams = z.strictObject({ file: id });
