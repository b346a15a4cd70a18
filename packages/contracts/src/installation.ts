import { z } from 'zod';

export const healthSchema = z
  .strictObject({
    status: z.enum(['ready', 'unavailable']),
    version: z.string(),
    database: z.enum(['ready', 'away']),
  })
  .meta({ id: 'Health' });
