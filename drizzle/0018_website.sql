CREATE TYPE "public"."site_page_kind" AS ENUM('page', 'news');--> statement-breakpoint
CREATE TABLE "site_page" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "site_page_kind" NOT NULL,
	"slug" text NOT NULL,
	"menu_position" integer,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_picture" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_id" uuid NOT NULL,
	"small_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_setting" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"claims" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"intros" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"colour" text NOT NULL,
	"main_locale" "locale" NOT NULL,
	"contact_email" text DEFAULT '' NOT NULL,
	"contacts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"logo_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "site_setting_one" CHECK ("site_setting"."id" = 1),
	CONSTRAINT "site_setting_colour" CHECK ("site_setting"."colour" ~ '^#[0-9a-f]{6}$')
);
--> statement-breakpoint
CREATE TABLE "site_text" (
	"page_id" uuid NOT NULL,
	"locale" "locale" NOT NULL,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"html" text DEFAULT '' NOT NULL,
	"revised_at" timestamp with time zone NOT NULL,
	CONSTRAINT "site_text_page_id_locale_pk" PRIMARY KEY("page_id","locale")
);
--> statement-breakpoint
CREATE TABLE "site_visit" (
	"day" date NOT NULL,
	"path" text NOT NULL,
	"visits" integer NOT NULL,
	CONSTRAINT "site_visit_day_path_pk" PRIMARY KEY("day","path")
);
--> statement-breakpoint
ALTER TABLE "site_picture" ADD CONSTRAINT "site_picture_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_picture" ADD CONSTRAINT "site_picture_small_id_stored_file_id_fk" FOREIGN KEY ("small_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_setting" ADD CONSTRAINT "site_setting_logo_id_stored_file_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."stored_file"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_text" ADD CONSTRAINT "site_text_page_id_site_page_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."site_page"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "site_page_slug" ON "site_page" USING btree ("kind","slug");--> statement-breakpoint
CREATE INDEX "site_page_published" ON "site_page" USING btree ("kind","published_at");