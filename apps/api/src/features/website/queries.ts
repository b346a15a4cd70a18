import {
  type Queryable,
  sitePage,
  sitePicture,
  siteSetting,
  siteText,
  siteVisit,
  storedFile,
  type Transaction,
} from '@ponte/db';
import type { Locale, SitePageKind } from '@ponte/domain';
import { and, asc, desc, eq, gte, isNotNull, lte, sql } from 'drizzle-orm';

export type SiteSettingRow = typeof siteSetting.$inferSelect;
export type SitePageRow = typeof sitePage.$inferSelect;
export type SiteTextRow = typeof siteText.$inferSelect;
export type WrittenPage = SitePageRow & { texts: SiteTextRow[] };

export async function findSettings(db: Queryable): Promise<SiteSettingRow | null> {
  const [row] = await db.select().from(siteSetting);
  return row ?? null;
}

/** Writes the settings unless somebody else did since `version` was seen (0: nobody ever had). */
export async function saveSettings(
  tx: Transaction,
  version: number,
  change: Omit<typeof siteSetting.$inferInsert, 'id' | 'version'>,
): Promise<boolean> {
  const rows = await tx
    .insert(siteSetting)
    .values({ id: 1, ...change, version: 1 })
    .onConflictDoUpdate({
      target: siteSetting.id,
      set: { ...change, version: sql`${siteSetting.version} + 1` },
      setWhere: eq(siteSetting.version, version),
    })
    .returning({ version: siteSetting.version });
  return rows.length === 1;
}

/** The logo beside whatever the settings are; those given here stand where nobody has saved any. */
export async function setLogo(
  tx: Transaction,
  logoId: string,
  { version: _version, ...standard }: Omit<SiteSettingRow, 'id'>,
): Promise<void> {
  await tx
    .insert(siteSetting)
    .values({ ...standard, logoId })
    .onConflictDoUpdate({ target: siteSetting.id, set: { logoId } });
}

async function withTexts(db: Queryable, pages: readonly SitePageRow[]): Promise<WrittenPage[]> {
  if (pages.length === 0) return [];
  const ids = sql.param(pages.map(({ id }) => id));
  const texts = await db
    .select()
    .from(siteText)
    .where(sql`${siteText.pageId} = any(${ids}::uuid[])`);
  return pages.map((page) => ({
    ...page,
    texts: texts.filter(({ pageId }) => pageId === page.id),
  }));
}

/** All pages as the editor sees them: those of the menu first, then the rest, the newest first. */
export const listPages = async (db: Queryable): Promise<WrittenPage[]> =>
  withTexts(
    db,
    await db
      .select()
      .from(sitePage)
      .orderBy(asc(sitePage.kind), sql`${sitePage.menuPosition} nulls last`, desc(sitePage.id))
      .limit(500),
  );

export async function findPage(db: Queryable, id: string): Promise<WrittenPage | null> {
  const rows = await db.select().from(sitePage).where(eq(sitePage.id, id));
  return (await withTexts(db, rows))[0] ?? null;
}

const isOut = (now: Date) => and(isNotNull(sitePage.publishedAt), lte(sitePage.publishedAt, now));

/** The page that everybody may read under this address now. */
export async function findPublished(
  db: Queryable,
  key: { kind: SitePageKind; slug: string; now: Date },
): Promise<WrittenPage | null> {
  const rows = await db
    .select()
    .from(sitePage)
    .where(and(eq(sitePage.kind, key.kind), eq(sitePage.slug, key.slug), isOut(key.now)));
  return (await withTexts(db, rows))[0] ?? null;
}

/** What is published, the newest first. */
export const listPublished = async (
  db: Queryable,
  { kind, now, limit }: { kind: SitePageKind; now: Date; limit: number },
): Promise<WrittenPage[]> =>
  withTexts(
    db,
    await db
      .select()
      .from(sitePage)
      .where(and(eq(sitePage.kind, kind), isOut(now)))
      .orderBy(desc(sitePage.publishedAt), desc(sitePage.id))
      .limit(limit),
  );

/** The published pages of the menu in their order, by their title in each language. */
export async function listMenu(db: Queryable, now: Date) {
  const rows = await db
    .select({ slug: sitePage.slug, locale: siteText.locale, title: siteText.title })
    .from(sitePage)
    .innerJoin(siteText, eq(siteText.pageId, sitePage.id))
    .where(and(eq(sitePage.kind, 'page'), isNotNull(sitePage.menuPosition), isOut(now)))
    .orderBy(asc(sitePage.menuPosition), asc(sitePage.id));
  return [...Map.groupBy(rows, ({ slug }) => slug)].map(([slug, titles]) => ({ slug, titles }));
}

export async function insertPage(tx: Transaction, row: typeof sitePage.$inferInsert) {
  const rows = await tx.insert(sitePage).values(row).onConflictDoNothing().returning();
  return rows[0] ?? null;
}

export async function isSlugFree(
  tx: Transaction,
  { id, kind, slug }: Pick<SitePageRow, 'id' | 'kind' | 'slug'>,
): Promise<boolean> {
  const [other] = await tx
    .select({ id: sitePage.id })
    .from(sitePage)
    .where(and(eq(sitePage.kind, kind), eq(sitePage.slug, slug), sql`${sitePage.id} <> ${id}`));
  return !other;
}

/** Zero rows when somebody changed it since. */
export async function updatePage(
  tx: Transaction,
  id: string,
  version: number,
  change: Pick<SitePageRow, 'slug' | 'menuPosition' | 'publishedAt'>,
): Promise<boolean> {
  const rows = await tx
    .update(sitePage)
    .set({ ...change, version: version + 1 })
    .where(and(eq(sitePage.id, id), eq(sitePage.version, version)))
    .returning({ id: sitePage.id });
  return rows.length === 1;
}

export async function replaceTexts(
  tx: Transaction,
  pageId: string,
  texts: readonly Omit<SiteTextRow, 'pageId'>[],
): Promise<void> {
  await tx.delete(siteText).where(eq(siteText.pageId, pageId));
  if (texts.length > 0)
    await tx.insert(siteText).values(texts.map((text) => ({ pageId, ...text })));
}

export async function deletePage(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.delete(sitePage).where(eq(sitePage.id, id)).returning({ id: sitePage.id });
  return rows.length === 1;
}

export async function insertPicture(
  tx: Transaction,
  row: typeof sitePicture.$inferInsert,
): Promise<void> {
  await tx.insert(sitePicture).values(row);
}

export async function findPictureFile(db: Queryable, id: string, size: 'small' | 'large') {
  const fileId = size === 'small' ? sitePicture.smallId : sitePicture.fileId;
  const [row] = await db
    .select({ file: storedFile })
    .from(sitePicture)
    .innerJoin(storedFile, eq(storedFile.id, fileId))
    .where(eq(sitePicture.id, id));
  return row?.file ?? null;
}

/** One more reading of the page on this day. */
export async function countVisit(db: Queryable, day: string, path: string): Promise<void> {
  await db
    .insert(siteVisit)
    .values({ day, path, visits: 1 })
    .onConflictDoUpdate({
      target: [siteVisit.day, siteVisit.path],
      set: { visits: sql`${siteVisit.visits} + 1` },
    });
}

export const listVisits = (db: Queryable, from: string) =>
  db
    .select({ path: siteVisit.path, visits: sql<number>`sum(${siteVisit.visits})::int` })
    .from(siteVisit)
    .where(gte(siteVisit.day, from))
    .groupBy(siteVisit.path)
    .orderBy(sql`2 desc`, asc(siteVisit.path))
    .limit(100);

/** Addresses for search engines: each public thing with the day on which it last changed, where that is known. */
export async function listAddresses(db: Queryable, now: Date) {
  const { rows } = await db.execute<{
    path: string;
    changed: string | null;
    locales: Locale[] | null;
  }>(sql`
    select 'events/' || slug as path, null::text as changed, null::json as locales from event where state <> 'draft'
    union all
    select 'exchange/' || reference, to_char(e.listed_at at time zone 'UTC', 'YYYY-MM-DD'), null::json
      from exchange_entry e join exchange_profile f on f.id = e.profile_id
    union all
    select 'networks/' || slug, null::text, null::json from network where is_public
    union all
    select 'newsletter/' || number, to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD'),
      (select json_agg(key) from jsonb_each_text(subjects) where trim(value) <> '')
      from newsletter_issue where state = 'sent'
    union all
    select case when p.kind = 'news' then 'news/' else '' end || p.slug,
      to_char(max(t.revised_at) at time zone 'UTC', 'YYYY-MM-DD'), json_agg(t.locale)
    from site_page p join site_text t on t.page_id = p.id
    where p.published_at <= ${now.toISOString()}::timestamptz
    group by p.id
    order by 1 limit 10000`);
  return rows;
}
