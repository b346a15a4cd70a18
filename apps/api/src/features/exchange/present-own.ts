import type {
  ExchangeOwnRowShape,
  ExchangeOwnShape,
  ExchangeReviewPageShape,
  ExchangeReviewRowShape,
  ExchangeVersionShape,
} from '@ponte/contracts';
import {
  type ExchangePart,
  findChangedFields,
  whyNotExchange,
  whyNotHide,
  whyNotRenew,
  whyNotReview,
  whyNotSubmit,
} from '@ponte/domain';
import type { ExchangeFileRow } from './file-queries.ts';
import { presentContent } from './present.ts';
import type {
  ExchangeProfileRow,
  ExchangeVersionRow,
  listForReview,
  listOwnProfiles,
} from './profile-queries.ts';

type Held = { id: string; name: string };
const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const presentHead = (row: ExchangeProfileRow, organisation: Held) => ({
  id: row.id,
  reference: row.reference,
  organisation: { id: organisation.id, name: organisation.name },
  kind: row.kind,
  textState: row.textState,
  listing: row.listing,
  isBlind: row.isBlind,
  publishedAt: iso(row.publishedAt),
  expiresAt: iso(row.expiresAt),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
});

type OwnRow = Awaited<ReturnType<typeof listOwnProfiles>>[number];

export const presentOwnRow = (
  { profile, organisation, pending, accepted }: OwnRow,
  now: Date,
): ExchangeOwnRowShape => ({
  ...presentHead(profile, organisation),
  title: profile.content.title,
  pendingInterests: pending,
  acceptedInterests: accepted,
  renew: whyNotRenew(profile, profile.expiresAt, now),
});

export type OwnDetail = {
  row: ExchangeProfileRow;
  organisation: Held;
  files: readonly ExchangeFileRow[];
  lastVersion: ExchangeVersionRow | null;
  missing: readonly ExchangePart[];
  isNaming: boolean;
  now: Date;
};

const presentActions = ({ row, missing, isNaming, now }: OwnDetail) => ({
  edit: whyNotExchange('edit', row),
  submit: whyNotSubmit(row, missing, isNaming),
  takeBack: whyNotExchange('takeBack', row),
  renew: whyNotRenew(row, row.expiresAt, now),
  withdraw: whyNotExchange('withdraw', row),
  delete: whyNotExchange('delete', row),
  hide: whyNotHide(row.wasNamed),
});

export function presentOwn(detail: OwnDetail): ExchangeOwnShape {
  const { row, organisation, files, lastVersion, missing } = detail;
  return {
    ...presentHead(row, organisation),
    content: presentContent(row.content),
    contact: row.contact,
    months: row.months,
    publishedVersion: row.publishedVersion,
    wasNamed: row.wasNamed,
    files: files.map((file) => ({ ...file })),
    remarks: lastVersion?.outcome === 'returned' ? lastVersion.remarks : '',
    missing: [...missing],
    actions: presentActions(detail),
  };
}

/** Versions with what each changed from the one before; they come the newest first. */
export const presentVersions = (rows: readonly ExchangeVersionRow[]): ExchangeVersionShape[] =>
  rows.map((row, index) => {
    const before = rows[index + 1];
    return {
      number: row.number,
      outcome: row.outcome,
      remarks: row.remarks,
      submittedAt: row.submittedAt.toISOString(),
      reviewedAt: iso(row.reviewedAt),
      content: presentContent(row.content),
      changed: before ? findChangedFields(row.content, before.content) : [],
    };
  });

type ReviewRow = Awaited<ReturnType<typeof listForReview>>[number];

export const presentReviewRow = ({
  profile,
  organisation,
  submittedAt,
}: ReviewRow): ExchangeReviewRowShape => ({
  id: profile.id,
  reference: profile.reference,
  kind: profile.kind,
  organisation: { id: organisation.id, name: organisation.name },
  isBlind: profile.isBlind,
  title: profile.content.title,
  submittedAt: submittedAt.toISOString(),
  isRevision: profile.publishedVersion !== null,
});

type ReviewedOrganisation = Held & { country: string; city: string; website: string };

export const presentReview = (
  row: ExchangeProfileRow,
  organisation: ReviewedOrganisation,
  versions: readonly ExchangeVersionRow[],
  files: readonly ExchangeFileRow[],
  isOwn: boolean,
): ExchangeReviewPageShape => ({
  id: row.id,
  reference: row.reference,
  kind: row.kind,
  organisation: {
    id: organisation.id,
    name: organisation.name,
    country: organisation.country,
    city: organisation.city,
    website: organisation.website,
  },
  isBlind: row.isBlind,
  textState: row.textState,
  version: row.version,
  files: files.map((file) => ({ ...file })),
  versions: presentVersions(versions),
  actions: {
    publish: whyNotReview('publish', row, isOwn),
    return: whyNotReview('return', row, isOwn),
  },
});
