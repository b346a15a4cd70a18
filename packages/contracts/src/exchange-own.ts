import * as domain from '@ponte/domain';
import { z } from 'zod';
import { id, instant, text, version } from './common.ts';
import { exchangeContactSchema, exchangeContentSchema } from './exchange.ts';
import { whyNot } from './problem.ts';

const { limits } = domain;
const kind = z.enum(domain.exchangeKinds);
const months = z.literal([...domain.listingMonths]).default(12);

const own = {
  content: exchangeContentSchema,
  contact: exchangeContactSchema,
  months,
};
export const newExchangeProfileSchema = z.strictObject({
  organisationId: id,
  kind,
  isBlind: z.boolean().default(false),
  ...own,
});
export type NewExchangeProfile = z.infer<typeof newExchangeProfileSchema>;

/** An offer stays an offer: its address says what it is. */
export const changedExchangeProfileSchema = z.strictObject({ ...own, version });
export type ChangedExchangeProfile = z.infer<typeof changedExchangeProfileSchema>;

export const exchangeVisibilitySchema = z.strictObject({ isBlind: z.boolean(), version });

export const exchangeOwnParams = z.strictObject({ profile: id });
export const exchangeOwnFileParams = z.strictObject({ profile: id, file: id });
export const exchangeOwnQuery = z.strictObject({ organisation: id.optional() });
export const exchangeUploadQuery = z.strictObject({ as: z.enum(['picture', 'document']) });

const heldOrganisation = z.strictObject({ id, name: z.string() });

const ownHead = {
  id,
  reference: z.string(),
  organisation: heldOrganisation,
  kind,
  textState: z.enum(domain.exchangeTextStates),
  listing: z.enum(domain.listingStates),
  isBlind: z.boolean(),
  publishedAt: instant.nullable(),
  expiresAt: instant.nullable(),
  updatedAt: instant,
  version,
};

export const exchangeOwnRowSchema = z
  .strictObject({
    ...ownHead,
    title: exchangeContentSchema.shape.title,
    pendingInterests: z.number().int(),
    acceptedInterests: z.number().int(),
    renew: whyNot,
  })
  .meta({ id: 'ExchangeOwnRow' });
export type ExchangeOwnRowShape = z.infer<typeof exchangeOwnRowSchema>;
export const exchangeOwnListSchema = z.strictObject({ items: z.array(exchangeOwnRowSchema) });

const versionHead = {
  number: z.number().int(),
  outcome: z.enum(domain.reviewOutcomes),
  remarks: z.string(),
  submittedAt: instant,
  reviewedAt: instant.nullable(),
};

export const exchangeStoredFileSchema = z
  .strictObject({
    fileId: id,
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    isPicture: z.boolean(),
  })
  .meta({ id: 'ExchangeFile' });

export const exchangeOwnSchema = z
  .strictObject({
    ...ownHead,
    content: exchangeContentSchema,
    contact: exchangeContactSchema,
    months: z.number().int(),
    publishedVersion: z.number().int().nullable(),
    wasNamed: z.boolean(),
    files: z.array(exchangeStoredFileSchema),
    /** What an editor said last, while the text is back with its authors. */
    remarks: z.string(),
    missing: z.array(z.enum(domain.exchangeParts)),
    actions: z.strictObject({
      edit: whyNot,
      submit: whyNot,
      takeBack: whyNot,
      renew: whyNot,
      withdraw: whyNot,
      delete: whyNot,
      hide: whyNot,
    }),
  })
  .meta({ id: 'ExchangeOwn' });
export type ExchangeOwnShape = z.infer<typeof exchangeOwnSchema>;

export const exchangeVersionSchema = z
  .strictObject({
    ...versionHead,
    content: exchangeContentSchema,
    /** Fields that differ from the version before. */
    changed: z.array(z.enum(Object.keys(exchangeContentSchema.shape) as domain.ContentField[])),
  })
  .meta({ id: 'ExchangeVersion' });
export type ExchangeVersionShape = z.infer<typeof exchangeVersionSchema>;
export const exchangeVersionListSchema = z.strictObject({ items: z.array(exchangeVersionSchema) });

/** For whom somebody may write in the exchange. */
export const exchangeActingSchema = z.strictObject({
  items: z.array(
    heldOrganisation.extend({
      as: z.enum(['company', 'office']),
      office: heldOrganisation.nullable(),
    }),
  ),
});

export const exchangeReviewSchema = z
  .strictObject({
    decision: z.enum(['publish', 'return']),
    remarks: text(limits.exchangeText).default(''),
    version,
  })
  .refine(({ decision, remarks }) => decision === 'publish' || remarks !== '', {
    path: ['remarks'],
    error: 'required',
  });
export const exchangeReviewRowSchema = z
  .strictObject({
    id,
    reference: z.string(),
    kind,
    organisation: heldOrganisation,
    isBlind: z.boolean(),
    title: exchangeContentSchema.shape.title,
    submittedAt: instant,
    isRevision: z.boolean(),
  })
  .meta({ id: 'ExchangeReviewRow' });
export type ExchangeReviewRowShape = z.infer<typeof exchangeReviewRowSchema>;
export const exchangeReviewListSchema = z.strictObject({ items: z.array(exchangeReviewRowSchema) });

export const exchangeReviewPageSchema = z
  .strictObject({
    id,
    reference: z.string(),
    kind,
    organisation: heldOrganisation.extend({
      country: z.string(),
      city: z.string(),
      website: z.string(),
    }),
    isBlind: z.boolean(),
    textState: z.enum(domain.exchangeTextStates),
    version,
    files: z.array(exchangeStoredFileSchema),
    versions: z.array(exchangeVersionSchema),
    actions: z.strictObject({ publish: whyNot, return: whyNot }),
  })
  .meta({ id: 'ExchangeReviewPage' });
export type ExchangeReviewPageShape = z.infer<typeof exchangeReviewPageSchema>;

export const exchangeEditorSchema = z.strictObject({
  email: exchangeContactSchema.shape.email,
  isEditor: z.boolean(),
});
export const exchangeEditorListSchema = z.strictObject({
  items: z.array(z.strictObject({ email: z.string(), name: z.string() })),
});

/** Events in which the profile's organisation takes part, and whether the profile is shown there. */
export const exchangeEventListSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      eventId: id,
      slug: z.string(),
      names: exchangeContentSchema.shape.title,
      firstDay: z.string(),
      participantId: id,
      participantName: z.string(),
      isAttached: z.boolean(),
      attach: whyNot,
    }),
  ),
});
export const exchangeAttachSchema = z.strictObject({
  participantId: id,
  hasAgreedToBeNamed: z.boolean().default(false),
});
export const exchangeAttachmentParams = z.strictObject({ profile: id, participant: id });
