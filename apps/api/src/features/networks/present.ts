import type { NetworkPageShape } from '@ponte/contracts';
import { whyNotLead, whyNotReadDesk } from '@ponte/domain';
import type * as queries from './queries.ts';
import type { Viewed } from './viewing.ts';

const presentHead = ({
  id,
  slug,
  kind,
  names,
  summaries,
  areas,
  sectors,
  isPublic,
}: queries.NetworkRow) => ({
  id,
  slug,
  kind,
  names,
  summaries,
  areas,
  sectors,
  isPublic,
});

export const presentNetworkRow = ({
  network,
  members,
  myRole,
}: Awaited<ReturnType<typeof queries.listNetworks>>[number]) => ({
  ...presentHead(network),
  members,
  myRole,
});

/** A person of a member as the reader may know them: colleagues all, everybody else those who agreed. */
const presentContact = ({ accountId, name, email, task, isPublic }: queries.ContactRow) => ({
  accountId,
  name,
  email,
  task,
  isPublic,
});

type Contacts = { contacts: readonly queries.ContactRow[]; isInside: boolean };

const presentMember = (
  { member, organisation }: queries.ListedMember,
  { contacts, isInside }: Contacts,
): NetworkPageShape['members'][number] => ({
  organisationId: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  country: organisation.country,
  city: organisation.city,
  website: organisation.website,
  logoId: organisation.logoId,
  role: member.role,
  areas: member.areas,
  sectors: member.sectors,
  contacts: contacts
    .filter(({ organisationId }) => organisationId === organisation.id)
    .filter(({ isPublic }) => isInside || isPublic)
    .map(presentContact),
});

export type NetworkDetail = Viewed & {
  parent: NetworkPageShape['parent'];
  groups: NetworkPageShape['groups'];
  members: readonly queries.ListedMember[];
  contacts: readonly queries.ContactRow[];
  focus: queries.SurveyRow | null;
};

export function presentNetwork(detail: NetworkDetail): NetworkPageShape {
  const { network, viewer, parent, focus, members, contacts } = detail;
  const readDesk = whyNotReadDesk(viewer, network.isPublic);
  const isInside = readDesk === null;
  return {
    ...presentHead(network),
    texts: network.texts,
    website: network.website,
    version: network.version,
    parent,
    groups: detail.groups,
    members: members.map((row) => presentMember(row, { contacts, isInside })),
    focus: focus?.decidedAt
      ? {
          sectors: focus.chosen,
          reasons: focus.reasons,
          decidedAt: focus.decidedAt.toISOString(),
        }
      : null,
    myRole: viewer.role,
    actions: {
      readDesk,
      lead: whyNotLead(viewer, network.isPublic),
    },
  };
}
