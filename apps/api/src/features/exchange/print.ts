import { createHash } from 'node:crypto';
import { type Locale, pickText } from '@ponte/domain';
import type { Deps } from '../../deps.ts';
import type { ProfileFacts } from '../../documents/pdf/facts.ts';
import { redrawForPrint } from '../../files/picture.ts';
import { findFile } from '../../files/store.ts';
import { listProfileFacts, listProfileTexts } from '../../site/profile-words.ts';
import { textsIn } from '../../site/texts.ts';
import { siteAddress } from './address.ts';
import { toReadable } from './naming.ts';
import type { ListedProfile } from './public-queries.ts';

type Words = Omit<ProfileFacts, 'pictures'> & { pictures: { fileId: string; caption: string }[] };

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** What the paper will say, in the reader's language where it is written, and no more than they may know. */
export function writeWords(
  { config }: Pick<Deps, 'config'>,
  row: ListedProfile,
  isKnown: boolean,
  locale: Locale,
): Words {
  const t = textsIn(locale);
  const profile = toReadable(row, isKnown);
  const { content, reference } = profile;
  const url = siteAddress(config, locale, reference);
  return {
    author: profile.organisation?.name ?? null,
    publishedAt: row.profile.publishedAt ?? row.profile.createdAt,
    kind: `${t(`kind.${profile.kind}`)} · ${reference}`,
    title: pickText(content.title, locale),
    summary: paragraphsOf(pickText(content.summary, locale)),
    url,
    footOf: t('profile.page', { reference, page: '{{page}}', url }),
    rows: listProfileFacts(profile, locale),
    texts: listProfileTexts(profile, locale).map(({ title, text }) => ({
      title,
      paragraphs: paragraphsOf(pickText(text, locale)),
    })),
    picturesTitle: t('profile.pictures'),
    pictures: content.pictures.map(({ fileId, caption }) => ({
      fileId,
      caption: pickText(caption, locale),
    })),
  };
}

/** Changes with whatever the paper says: equal marks mean that there is no need to make it again. */
export const markOf = (words: Words): string =>
  `W/"${createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 27)}"`;

/** The words with the pictures themselves, as a printer takes them. */
export async function addPictures({ db }: Deps, words: Words): Promise<ProfileFacts> {
  const pictures = [];
  for (const { fileId, caption } of words.pictures) {
    const file = await findFile(db, fileId);
    if (file) pictures.push({ caption, content: await redrawForPrint(file.content) });
  }
  return { ...words, pictures };
}
