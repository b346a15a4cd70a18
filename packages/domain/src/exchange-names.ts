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

function hostWord(website: string): string | null {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/:]+)/i.exec(website)?.[1];
  const word = host?.split('.').at(-2);
  return word && word.length >= 4 ? word.toLowerCase() : null;
}

const contact = /[\w.+-]+@[\w-]+\.\w{2,}|\bhttps?:\/\/|\bwww\.|\+\d[\d ()/-]{7,}/iu;

/** Whether the text names its author: by name, by web address, or by any way to reach somebody. */
export function isNamingItself(texts: readonly string[], own: OwnNames): boolean {
  const cores = own.names.map(coreName).filter((core) => core !== null);
  const host = hostWord(own.website);
  return texts.some((text) => {
    if (contact.test(text)) return true;
    const words = plain(text);
    if (cores.some((core) => words.includes(` ${core} `))) return true;
    return host !== null && words.replaceAll(' ', '').includes(host) && words.includes(host);
  });
}
