import * as contracts from '@ponte/contracts';
import { groupActivityVerbs } from '@ponte/domain';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { instantCursor, readCursor, toPage } from '../../http/cursor.ts';
import * as queries from './queries.ts';
import { actorOf, isLead, requireReader } from './viewing.ts';

type Item = contracts.GroupActivityShape['items'][number];

function verbOf(action: string): Item['verb'] {
  const verb = groupActivityVerbs.find((one) => action === `networks.${one}`);
  if (!verb) throw new Error(`${action} is not told to a group`);
  return verb;
}

const presentActivity = (row: queries.GroupActivityRow): Item => ({
  id: row.id,
  verb: verbOf(row.action),
  at: row.at.toISOString(),
  by: row.by,
  title: row.title ?? row.meeting?.title ?? row.organisation ?? row.person ?? '',
  titles: row.survey?.titles ?? null,
  meetingId: row.meeting?.id ?? null,
  surveyId: row.survey?.id ?? null,
  mailingId: row.mailingId,
});

/** What happened in a group, as its own people read it. */
export const activityRoutes =
  ({ db }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/networks/:network/activity',
      {
        config: { access: 'account' },
        schema: {
          tags: ['networks'],
          summary:
            'What happened in the group, the latest first; of drafts only for those who lead',
          params: contracts.networkParams,
          querystring: contracts.groupActivityQuery,
          response: { 200: contracts.groupActivitySchema },
        },
      },
      async (request) => {
        const viewed = await requireReader(db, actorOf(request), request.params.network);
        const { limit, cursor } = request.query;
        const after = readCursor(cursor, instantCursor);
        const page = { isLead: isLead(viewed), after, limit };
        const rows = await queries.listGroupActivity(db, viewed.network.id, page);
        return toPage(rows, limit, presentActivity, (row) => [row.at.toISOString(), row.id]);
      },
    );
  };
