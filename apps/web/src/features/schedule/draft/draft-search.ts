export const draftViews = ['changes', 'figures', 'unplaced', 'grid'] as const;
export type DraftView = (typeof draftViews)[number];

/** What of a draft is looked at; part of its address, so that it can be sent to a colleague. */
export type DraftSearch = {
  view?: DraftView;
  /** Of the meetings without a slot, those of one organisation. */
  organisation?: string;
  /** Compared with this run; with what is published when absent. */
  with?: string;
};

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads it from an address; what is empty or unknown counts as absent. */
export function readDraftSearch(search: Record<string, unknown>): DraftSearch {
  const view = draftViews.find((one) => one === search.view);
  const [organisation, other] = [asText(search.organisation), asText(search.with)];
  return {
    ...(view ? { view } : {}),
    ...(organisation ? { organisation } : {}),
    ...(other ? { with: other } : {}),
  };
}
