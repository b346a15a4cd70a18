import type { ChangeSitePage, ChangeSiteSettings } from '@ponte/contracts';
import {
  type Locale,
  limits,
  locales,
  type SitePageKind,
  whyNotColour,
  whyNotPublishPage,
} from '@ponte/domain';
import { recordActivity } from '../../call/activity.ts';
import { type Call, transact } from '../../call/call.ts';
import { pictureTypes } from '../../files/media-type.ts';
import { redrawPicture } from '../../files/picture.ts';
import { storeFile } from '../../files/store.ts';
import type { UploadedFile, UploadRules } from '../../files/upload.ts';
import { ensure, found, refuse } from '../../http/errors.ts';
import { cleanHtml } from '../../site/clean-html.ts';
import { standardSettings } from './present.ts';
import * as queries from './queries.ts';

/** Name, looks and menu, for the pages of other slices. */
export { readFrame, readSiteName, type Site } from './site.ts';

export const pictureRules: UploadRules = { mostBytes: limits.fileBytes, types: pictureTypes };

/** Gives the site its name, colours and first words; nothing is built anew for it. */
export async function changeSettings(
  call: Call,
  { version, ...change }: ChangeSiteSettings,
): Promise<void> {
  ensure(whyNotColour(change.colour));
  await transact(call, async (tx) => {
    if (!(await queries.saveSettings(tx, version, change))) throw refuse('stale_state');
    await recordActivity(tx, call, { action: 'website.change_settings' });
  });
}

/** The picture beside the site's name. */
export async function changeLogo(call: Call, upload: UploadedFile): Promise<void> {
  const file = await redrawPicture(upload, 512);
  await transact(call, async (tx) => {
    await queries.setLogo(tx, await storeFile(tx, call, file), standardSettings);
    await recordActivity(tx, call, { action: 'website.change_logo' });
  });
}

/** Keeps a picture in two sizes; which page shows it stands in the page. */
export async function addPicture(call: Call, upload: UploadedFile): Promise<string> {
  // Drawn before the transaction: it takes long, and holds nothing.
  const large = await redrawPicture(upload);
  const small = await redrawPicture(upload, 640);
  return transact(call, async (tx) => {
    const id = call.deps.ids.next();
    const fileId = await storeFile(tx, call, large);
    const smallId = await storeFile(tx, call, small);
    await queries.insertPicture(tx, { id, fileId, smallId });
    await recordActivity(tx, call, { action: 'website.add_picture', subjectId: id });
    return id;
  });
}

/** A new draft without a word. */
export function createPage(
  call: Call,
  { kind, slug }: { kind: SitePageKind; slug: string },
): Promise<string> {
  return transact(call, async (tx) => {
    const id = call.deps.ids.next();
    if (!(await queries.insertPage(tx, { id, kind, slug }))) throw refuse('slug_taken');
    await recordActivity(tx, call, { action: 'website.create_page', subjectId: id });
    return id;
  });
}

type Texts = Omit<queries.SiteTextRow, 'pageId'>[];

/** The texts as they will stand: cleaned, and as old as their last change or confirmation. */
function reviseTexts(page: queries.WrittenPage, change: ChangeSitePage, now: Date): Texts {
  return locales.flatMap((locale: Locale) => {
    const text = change.texts[locale];
    if (!text || (!text.title && !text.html)) return [];
    const html = cleanHtml(text.html);
    const before = page.texts.find((each) => each.locale === locale);
    const isSame =
      before?.title === text.title && before.summary === text.summary && before.html === html;
    const isCurrent = isSame && !change.confirmed.includes(locale);
    return [{ locale, ...text, html, revisedAt: isCurrent ? before.revisedAt : now }];
  });
}

/** Writes the whole page; from its moment on the public reads what stands in it. */
export function changePage(call: Call, id: string, change: ChangeSitePage): Promise<void> {
  return transact(call, async (tx) => {
    const page = found(await queries.findPage(tx, id));
    const { slug, menuPosition, version } = change;
    const publishedAt = change.publishedAt ? new Date(change.publishedAt) : null;
    const texts = reviseTexts(page, change, call.now);
    if (publishedAt) ensure(whyNotPublishPage(texts.map(({ title }) => title)));
    if (!(await queries.isSlugFree(tx, { ...page, slug }))) throw refuse('slug_taken');
    if (!(await queries.updatePage(tx, id, version, { slug, menuPosition, publishedAt })))
      throw refuse('stale_state');
    await queries.replaceTexts(tx, id, texts);
    await recordActivity(tx, call, { action: 'website.change_page', subjectId: id });
  });
}

export function deletePage(call: Call, id: string): Promise<void> {
  return transact(call, async (tx) => {
    found((await queries.deletePage(tx, id)) || null);
    await recordActivity(tx, call, { action: 'website.delete_page', subjectId: id });
  });
}
