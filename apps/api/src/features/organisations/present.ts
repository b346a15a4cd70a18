import type { MemberShape, OrganisationShape } from '@ponte/contracts';
import { type MemberFacts, whyNotChangeMember, whyNotRemoveMember } from '@ponte/domain';
import type { HeldOrganisation, MemberRow } from './queries.ts';

export const presentOrganisation = ({
  organisation,
  myRole,
}: HeldOrganisation): OrganisationShape => ({
  id: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  country: organisation.country,
  region: organisation.region,
  city: organisation.city,
  sectors: organisation.sectors,
  size: organisation.size,
  languages: organisation.languages,
  website: organisation.website,
  description: organisation.description,
  logoId: organisation.logoId,
  version: organisation.version,
  myRole,
});

export type MemberView = {
  accountId: string;
  isManager: boolean;
  managers: number;
};

/** A member as the one who asks sees it, with what they may do about it. */
export function presentMember(row: MemberRow, viewer: MemberView): MemberShape {
  const isMe = row.accountId === viewer.accountId;
  const facts: MemberFacts = {
    isManager: viewer.isManager,
    isSelf: isMe,
    role: row.role,
    managers: viewer.managers,
  };
  return {
    accountId: row.accountId,
    name: row.name,
    email: row.email,
    role: row.role,
    joinedAt: row.joinedAt.toISOString(),
    isMe,
    actions: {
      change: whyNotChangeMember(facts, row.role === 'manager' ? 'member' : 'manager'),
      remove: whyNotRemoveMember(facts),
    },
  };
}
