import * as contracts from '@ponte/contracts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from '../../deps.ts';
import { callOf } from '../../http/call-of.ts';
import { few } from '../../http/rate-limit.ts';
import * as commands from './commands.ts';
import { presentEvent } from './present.ts';
import * as queries from './queries.ts';
import { accountIdOf, requireStaff } from './staff.ts';

const tags = ['offices'];
const path = '/api/offices/:office/invitations';
const response = { 200: contracts.officeInvitationListSchema };

/** Companies to which the office has written. */
export const invitationRoutes =
  (deps: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    const read = async (officeId: string) => {
      const rows = await queries.listInvitations(deps.db, officeId);
      return {
        items: rows.map(({ invitation, by, event, hasCome }) => ({
          id: invitation.id,
          email: invitation.email,
          company: invitation.company,
          event: event && presentEvent(event),
          by,
          createdAt: invitation.createdAt.toISOString(),
          hasCome,
        })),
      };
    };
    app.get(
      path,
      {
        config: { access: 'account' },
        schema: {
          tags,
          summary: 'Whom the office has invited, and who has come',
          params: contracts.officeParams,
          response,
        },
      },
      async (request) => {
        const office = await requireStaff(deps.db, accountIdOf(request), request.params.office);
        return read(office.id);
      },
    );
    app.post(
      path,
      {
        config: { access: 'account', rateLimit: few(20) },
        schema: {
          tags,
          summary: 'Invite a company by mail, with the office’s code in the link',
          params: contracts.officeParams,
          body: contracts.newOfficeInvitationSchema,
          response,
        },
      },
      async (request) => {
        const { office } = request.params;
        const call = callOf(deps, request);
        await commands.inviteCompany(call, accountIdOf(request), office, request.body);
        return read(office);
      },
    );
  };
