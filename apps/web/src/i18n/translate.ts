export type Catalogue = { readonly [key: string]: string | Catalogue };

export type Values = Readonly<Record<string, unknown>> & {
  /** Chooses the plural form. */
  count?: number;
  /** Instead of the key, where no catalogue has the text. */
  defaultValue?: string;
};

/** Gives the text of `key`, or of `namespace:key`, in the reader's language. */
export type Translate = (key: string, values?: Values) => string;

function find(catalogue: Catalogue | undefined, key: string): string | undefined {
  let found: string | Catalogue | undefined = catalogue;
  for (const part of key.split('.')) {
    if (typeof found !== 'object') return undefined;
    found = found[part];
  }
  return typeof found === 'string' ? found : undefined;
}

const fill = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/**
 * Reads texts of one language from the first of these namespaces that has them. With a count it is the form that the
 * language's plural rules (CLDR) ask for, `key_one`, `key_two` and so on; a key that nobody has is shown as it is.
 */
export function createTranslate(
  language: string,
  namespaces: readonly string[],
  catalogueOf: (namespace: string) => Catalogue | undefined,
): Translate {
  // Made only when something is counted: the first one costs a slow phone milliseconds.
  let rules: Intl.PluralRules | null = null;
  const formOf = (count: number): string => {
    rules ??= new Intl.PluralRules(language);
    return rules.select(count);
  };
  return (key, values = {}) => {
    const split = key.indexOf(':');
    const names = split < 0 ? namespaces : [key.slice(0, split)];
    const own = key.slice(split + 1);
    const forms = values.count === undefined ? [own] : [`${own}_${formOf(values.count)}`, own];
    for (const name of names) {
      for (const form of forms) {
        const text = find(catalogueOf(name), form);
        if (text !== undefined) return fill(text, values);
      }
    }
    return values.defaultValue ?? own;
  };
}
