import { limits } from '@ponte/domain';
import { z } from 'zod';
import { country, id, requiredLine, webAddress } from './common.ts';

/** An institution that holds the event, as everybody sees it. */
export const eventOrganiserSchema = z
  .strictObject({
    id,
    name: z.string(),
    country: z.string(),
    /** The file of `GET /api/logos/:file`. */
    logoId: id.nullable(),
    website: z.string(),
  })
  .meta({ id: 'EventOrganiser' });
export type EventOrganiserShape = z.infer<typeof eventOrganiserSchema>;

/** One that is known already, or one that is made with its place in the list. */
const chosenOrganiserSchema = z.union([
  z.strictObject({ id }),
  z.strictObject({
    create: z.strictObject({
      name: requiredLine(limits.title),
      country,
      website: webAddress.default(''),
    }),
  }),
]);
export type ChosenOrganiser = z.infer<typeof chosenOrganiserSchema>;

/** The whole list in its order. */
export const setOrganisersSchema = z.strictObject({
  organisers: z.array(chosenOrganiserSchema).max(limits.organisers),
});
export const organiserListSchema = z.strictObject({ items: z.array(eventOrganiserSchema) });
