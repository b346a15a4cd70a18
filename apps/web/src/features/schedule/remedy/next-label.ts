const numbered = /^(.*?)(\d+)(\D*)$/;

/** A label that goes on from the last one: T9 after T8, 13 after 12; one that is taken is passed over. */
export function nextLabel(labels: readonly string[], taken: ReadonlySet<string>): string {
  const [, before = '', digits = '0', after = ''] = numbered.exec(labels.at(-1) ?? '') ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const label = `${before}${String(number).padStart(digits.length, '0')}${after}`;
    if (!taken.has(label)) return label;
  }
}
