import type { GroupDocumentsShape } from '@ponte/contracts';
import { whyNotTakePart, whyNotTouchDocument } from '@ponte/domain';
import type * as queries from './queries.ts';
import { isLead, type Viewed } from './viewing.ts';

const presentVersion = ({ number, file, note, by, createdAt }: queries.ListedVersion) => ({
  number,
  ...file,
  note,
  by,
  createdAt: createdAt.toISOString(),
});

type Documents = Viewed & {
  accountId: string | null;
  versions: readonly queries.ListedVersion[];
};

/** The documents of a group; what is withdrawn only for those who lead. */
export function presentDocuments({
  accountId,
  versions,
  ...viewed
}: Documents): GroupDocumentsShape {
  const add = whyNotTakePart(viewed.viewer, viewed.network.isPublic);
  const reader = { accountId, isLead: isLead(viewed) };
  const seen = versions.filter(({ document }) => reader.isLead || !document.withdrawnAt);
  const byDocument = Map.groupBy(seen, ({ document }) => document.id);
  return {
    items: [...byDocument.values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { id, title, withdrawnAt, createdById } = first.document;
      return [
        {
          id,
          title,
          withdrawnAt: withdrawnAt?.toISOString() ?? null,
          versions: own.map(presentVersion),
          actions: {
            addVersion: add ?? (withdrawnAt ? ('document_withdrawn' as const) : null),
            withdraw: add ?? whyNotTouchDocument({ createdById }, reader),
          },
        },
      ];
    }),
    actions: { add },
  };
}
