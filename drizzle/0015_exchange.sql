CREATE TYPE "public"."digest_rhythm" AS ENUM('daily', 'weekly', 'off');--> statement-breakpoint
CREATE TYPE "public"."exchange_kind" AS ENUM('technology_offer', 'technology_request', 'business_offer', 'business_request', 'research_request');--> statement-breakpoint
CREATE TYPE "public"."exchange_text_state" AS ENUM('draft', 'in_review', 'returned', 'approved');--> statement-breakpoint
CREATE TYPE "public"."follow_up_state" AS ENUM('open', 'talking', 'met', 'agreed', 'ended');--> statement-breakpoint
CREATE TYPE "public"."interest_state" AS ENUM('pending', 'accepted', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."listing_state" AS ENUM('unlisted', 'published', 'expired', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."review_outcome" AS ENUM('waiting', 'taken_back', 'returned', 'published');--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'exchange_review_wanted';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'exchange_returned';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'exchange_published';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'exchange_expiring';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'exchange_expired';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'exchange_digest';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'interest_received';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'interest_accepted';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'interest_declined';--> statement-breakpoint
CREATE TABLE "exchange_attachment" (
	"profile_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"copy_id" uuid NOT NULL,
	"copy_version" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exchange_attachment_profile_id_participant_id_pk" PRIMARY KEY("profile_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "exchange_entry" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"kind" "exchange_kind" NOT NULL,
	"country" text NOT NULL,
	"sectors" text[] NOT NULL,
	"technologies" text[] NOT NULL,
	"stage" text,
	"published_at" timestamp with time zone NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"plain_text" text NOT NULL,
	"document" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange_file" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"is_picture" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange_interest" (
	"id" uuid PRIMARY KEY NOT NULL,
	"profile_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"sender_id" uuid,
	"contact" jsonb NOT NULL,
	"message" text NOT NULL,
	"state" "interest_state" DEFAULT 'pending' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_by_id" uuid,
	"answered_at" timestamp with time zone,
	"given_contact" jsonb,
	"follow_up" "follow_up_state" DEFAULT 'open' NOT NULL,
	"follow_up_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exchange_interest_contact" CHECK (("exchange_interest"."state" = 'accepted') = ("exchange_interest"."given_contact" is not null))
);
--> statement-breakpoint
CREATE TABLE "exchange_office" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"chosen_by_id" uuid,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exchange_office_other" CHECK ("exchange_office"."organisation_id" <> "exchange_office"."office_id")
);
--> statement-breakpoint
CREATE TABLE "exchange_profile" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" "exchange_kind" NOT NULL,
	"text_state" "exchange_text_state" DEFAULT 'draft' NOT NULL,
	"listing" "listing_state" DEFAULT 'unlisted' NOT NULL,
	"is_blind" boolean DEFAULT false NOT NULL,
	"was_named" boolean DEFAULT false NOT NULL,
	"content" jsonb NOT NULL,
	"contact" jsonb NOT NULL,
	"months" integer DEFAULT 12 NOT NULL,
	"published_version" integer,
	"first_published_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"created_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "exchange_profile_listed" CHECK ("exchange_profile"."listing" = 'unlisted' or ("exchange_profile"."published_version" is not null and "exchange_profile"."expires_at" is not null)),
	CONSTRAINT "exchange_profile_hidden" CHECK (not ("exchange_profile"."is_blind" and "exchange_profile"."was_named"))
);
--> statement-breakpoint
CREATE TABLE "exchange_reader" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"digest" "digest_rhythm" DEFAULT 'daily' NOT NULL,
	"wants_suggestions" boolean DEFAULT true NOT NULL,
	"last_digest_on" date
);
--> statement-breakpoint
CREATE TABLE "exchange_search" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exchange_version" (
	"profile_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"outcome" "review_outcome" DEFAULT 'waiting' NOT NULL,
	"remarks" text DEFAULT '' NOT NULL,
	"submitted_by_id" uuid,
	"submitted_at" timestamp with time zone NOT NULL,
	"reviewed_by_id" uuid,
	"reviewed_at" timestamp with time zone,
	CONSTRAINT "exchange_version_profile_id_number_pk" PRIMARY KEY("profile_id","number")
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "is_editor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "exchange_attachment" ADD CONSTRAINT "exchange_attachment_profile_id_exchange_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."exchange_profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_attachment" ADD CONSTRAINT "exchange_attachment_participant" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_attachment" ADD CONSTRAINT "exchange_attachment_copy_fk" FOREIGN KEY ("event_id","copy_id") REFERENCES "public"."cooperation_profile"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_entry" ADD CONSTRAINT "exchange_entry_profile_id_exchange_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."exchange_profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_file" ADD CONSTRAINT "exchange_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_file" ADD CONSTRAINT "exchange_file_profile_id_exchange_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."exchange_profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_interest" ADD CONSTRAINT "exchange_interest_profile_id_exchange_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."exchange_profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_interest" ADD CONSTRAINT "exchange_interest_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_interest" ADD CONSTRAINT "exchange_interest_sender_id_account_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_interest" ADD CONSTRAINT "exchange_interest_answered_by_id_account_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_office" ADD CONSTRAINT "exchange_office_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_office" ADD CONSTRAINT "exchange_office_office_id_organisation_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_office" ADD CONSTRAINT "exchange_office_chosen_by_id_account_id_fk" FOREIGN KEY ("chosen_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_profile" ADD CONSTRAINT "exchange_profile_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_profile" ADD CONSTRAINT "exchange_profile_created_by_id_account_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_reader" ADD CONSTRAINT "exchange_reader_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_search" ADD CONSTRAINT "exchange_search_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_version" ADD CONSTRAINT "exchange_version_profile_id_exchange_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."exchange_profile"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_version" ADD CONSTRAINT "exchange_version_submitted_by_id_account_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_version" ADD CONSTRAINT "exchange_version_reviewed_by_id_account_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exchange_attachment_copy" ON "exchange_attachment" USING btree ("event_id","copy_id");--> statement-breakpoint
CREATE INDEX "exchange_entry_order" ON "exchange_entry" USING btree ("published_at","profile_id");--> statement-breakpoint
CREATE INDEX "exchange_entry_listed" ON "exchange_entry" USING btree ("listed_at");--> statement-breakpoint
CREATE INDEX "exchange_entry_document" ON "exchange_entry" USING gin ("document");--> statement-breakpoint
CREATE INDEX "exchange_entry_trigram" ON "exchange_entry" USING gin ("plain_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "exchange_file_profile" ON "exchange_file" USING btree ("profile_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_interest_live" ON "exchange_interest" USING btree ("profile_id","organisation_id") WHERE "exchange_interest"."state" in ('pending', 'accepted');--> statement-breakpoint
CREATE INDEX "exchange_interest_organisation" ON "exchange_interest" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "exchange_office_office" ON "exchange_office" USING btree ("office_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exchange_profile_reference" ON "exchange_profile" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "exchange_profile_organisation" ON "exchange_profile" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "exchange_profile_expiry" ON "exchange_profile" USING btree ("listing","expires_at");--> statement-breakpoint
CREATE INDEX "exchange_profile_review" ON "exchange_profile" USING btree ("text_state","updated_at");--> statement-breakpoint
CREATE INDEX "exchange_search_account" ON "exchange_search" USING btree ("account_id");