import { limits } from '@ponte/domain';
import { z } from 'zod';
import { email, id, instant, line, locale, requiredLine, zone } from './common.ts';

export const accountSchema = z
  .strictObject({
    id,
    email: z.string(),
    name: z.string(),
    locale,
    isAdministrator: z.boolean(),
    isEditor: z.boolean(),
    hasPassword: z.boolean(),
    /** On whose clock mail may rest at night; null: that of the event it is about. */
    zone: z.string().nullable(),
    /** Whether reminders and digests are welcome; letters about one's own meetings always come. */
    wantsReminders: z.boolean(),
    /** Whether partners are suggested, in events and in the exchange. */
    wantsSuggestions: z.boolean(),
  })
  .meta({ id: 'Account' });
export type AccountShape = z.infer<typeof accountSchema>;

export const sessionStateSchema = z
  .strictObject({ account: accountSchema.nullable() })
  .meta({ id: 'SessionState' });

/** A path of this site. `//host` and `/\host` would lead elsewhere, in any encoding the browser undoes. */
export const localPath = line(500).refine(
  (value) =>
    value.startsWith('/') && new URL(value, 'http://own.invalid').origin === 'http://own.invalid',
  'local_path',
);

export const signInLinkRequestSchema = z.strictObject({
  email,
  locale: locale.default('en'),
  redirectTo: localPath.default('/'),
});

export const signInLinkAnswerSchema = z.strictObject({ sent: z.literal(true) });

export const token = z.string().min(20).max(200);
export const useLinkSchema = z.strictObject({ token });
export const usedLinkSchema = z.strictObject({ account: accountSchema, redirectTo: z.string() });

export const passwordSignInSchema = z.strictObject({
  email,
  password: z.string().max(limits.passwordMax),
});

/** What the page for signing in sends, in either of its two forms; judged there, so that it can say what is wrong. */
export const signInFormSchema = z.strictObject({
  email: z.string().max(400).default(''),
  redirectTo: z.string().max(500).default(''),
  password: z.string().max(limits.passwordMax).optional(),
});
export type SignInForm = z.infer<typeof signInFormSchema>;

/** Where somebody wanted to go; links to the page may carry other things, which are not looked at. */
export const signInPageQuery = z.object({
  redirectTo: z.string().max(500).optional().catch(undefined),
});

export const changeAccountSchema = z.strictObject({
  name: requiredLine(limits.name).optional(),
  locale: locale.optional(),
  zone: zone.nullable().optional(),
  wantsReminders: z.boolean().optional(),
  wantsSuggestions: z.boolean().optional(),
});

/** `password: null` removes it; sign-in links always work. */
export const changePasswordSchema = z.strictObject({
  currentPassword: z.string().max(limits.passwordMax).optional(),
  password: z.string().max(limits.passwordMax).nullable(),
});

export const sessionListSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id,
      userAgent: z.string(),
      createdAt: instant,
      lastUsedAt: instant,
      isCurrent: z.boolean(),
    }),
  ),
});
