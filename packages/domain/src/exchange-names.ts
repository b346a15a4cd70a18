/** What in a text tells who has written it, although its company wants to stay hidden. */
export type OwnNames = {
  /** Of the organisation and its trade names. */
  readonly names: readonly string[];
  readonly website: string;
};

/** Legal forms that stand around a name without being part of it; single letters are what is left of `d.o.o.`. */
const legalForms = new Set(
  'srl spa sas snc srls scarl scrl scpa soc coop cooperativa societa agricola doo dd sp dno kd zoo gmbh ag kg ohg eu og ltd llc inc zadruga'.split(
    ' ',
  ),
);

/** Without case, accents and signs, single spaces around each word. */
const plain = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The name as people say it: `Soča Robotika d.o.o.` is known as `soca robotika`. */
function coreName(name: string): string | null {
  const words = plain(name)
    .trim()
    .split(' ')
    .filter((word) => word.length > 1 && !legalForms.has(word));
  const core = words.join(' ');
  return core.length >= 4 ? core : null;
}

/** What registries put before their ending: the name stands left of it. */
const registryWords = new Set(['co', 'com', 'org', 'net', 'gov', 'gv', 'ac', 'or', 'edu']);

/** The name within a web address as texts may spell it, in words and in one: `soca-robotika.si`, `socarobotika`. */
function hostSpellings(website: string): string[] {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:?#]+)/i.exec(website)?.[1] ?? '';
  const name = host
    .split('.')
    .slice(0, -1)
    .findLast((label) => !registryWords.has(label.toLowerCase()));
  const words = plain(name ?? '').trim();
  const joined = words.replaceAll(' ', '');
  if (joined.length < 4) return [];
  return joined === words ? [joined] : [` ${words} `, joined];
}

/** Whether plain words hold the name of the organisation, or that of its web address. */
function holdsName(words: string, { names, website }: OwnNames): boolean {
  const cores = names.map(coreName).filter((core) => core !== null);
  return (
    cores.some((core) => words.includes(` ${core} `)) ||
    hostSpellings(website).some((spelling) => words.includes(spelling))
  );
}

const contact = /[\w.+-]+@[\w-]+\.\w{2,}|\bhttps?:\/\/|\bwww\.|\+\d[\d ()/-]{7,}/iu;

/** Whether the text names its author: by name, by web address, or by any way to reach somebody. */
export const isNamingItself = (texts: readonly string[], own: OwnNames): boolean =>
  texts.some((text) => contact.test(text) || holdsName(plain(text), own));

/** Whether an address, as a call for partners may have one, leads to its author; in it words may stand joined. */
export function isAddressOfItself(url: string, own: OwnNames): boolean {
  const words = plain(url);
  const joined = own.names.flatMap((name) => {
    const core = coreName(name);
    return core?.includes(' ') ? core.replaceAll(' ', '') : [];
  });
  return holdsName(words, own) || joined.some((name) => words.includes(name));
}
