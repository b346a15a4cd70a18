/** A copy of the list in which the entry has changed places with its neighbour; the same order at the ends. */
export function moveInList<Item>(list: readonly Item[], index: number, step: -1 | 1): Item[] {
  const [entry, neighbour] = [list[index], list[index + step]];
  if (entry === undefined || neighbour === undefined) return [...list];
  return list.with(index, neighbour).with(index + step, entry);
}
