CREATE TYPE "public"."inquiry_state" AS ENUM('open', 'answered', 'closed');--> statement-breakpoint
CREATE TYPE "public"."inquiry_step_kind" AS ENUM('answered', 'handed_on', 'closed');--> statement-breakpoint
CREATE TYPE "public"."newsletter_state" AS ENUM('draft', 'scheduled', 'sent');--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'newsletter_confirm';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'newsletter';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'newsletter_trial';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'inquiry_received';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'inquiry_due';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'inquiry_acknowledged';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'inquiry_handed_on';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'inquiry_answered';--> statement-breakpoint
CREATE TABLE "inquiry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" "inquiry_state" DEFAULT 'open' NOT NULL,
	"locale" "locale" NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"company" text NOT NULL,
	"country" text NOT NULL,
	"area" text DEFAULT '' NOT NULL,
	"field" text NOT NULL,
	"question" text NOT NULL,
	"institution_id" uuid,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inquiry_closed" CHECK (("inquiry"."state" = 'closed') = ("inquiry"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "inquiry_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"kind" "inquiry_step_kind" NOT NULL,
	"account_id" uuid,
	"to_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsletter_issue" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer,
	"state" "newsletter_state" DEFAULT 'draft' NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"subjects" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"intros" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"news_ids" uuid[] DEFAULT '{}' NOT NULL,
	"event_ids" uuid[] DEFAULT '{}' NOT NULL,
	"profile_ids" uuid[] DEFAULT '{}' NOT NULL,
	"send_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"recipients" integer DEFAULT 0 NOT NULL,
	"unsubscribed" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "newsletter_issue_sent" CHECK (("newsletter_issue"."state" = 'sent') = ("newsletter_issue"."sent_at" is not null and "newsletter_issue"."number" is not null)),
	CONSTRAINT "newsletter_issue_waits" CHECK ("newsletter_issue"."state" <> 'scheduled' or "newsletter_issue"."send_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "newsletter_reader" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"locale" "locale" NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsletter_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"locale" "locale" NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_institution_id_organisation_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_step" ADD CONSTRAINT "inquiry_step_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_step" ADD CONSTRAINT "inquiry_step_to_id_organisation_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_step" ADD CONSTRAINT "inquiry_step_of" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiry"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inquiry_institution" ON "inquiry" USING btree ("institution_id","state");--> statement-breakpoint
CREATE INDEX "inquiry_email" ON "inquiry" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "inquiry_due" ON "inquiry" USING btree ("due_at") WHERE "inquiry"."state" = 'open';--> statement-breakpoint
CREATE INDEX "inquiry_step_inquiry" ON "inquiry_step" USING btree ("inquiry_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_issue_number" ON "newsletter_issue" USING btree ("number");--> statement-breakpoint
CREATE INDEX "newsletter_issue_due" ON "newsletter_issue" USING btree ("send_at") WHERE "newsletter_issue"."state" = 'scheduled';--> statement-breakpoint
CREATE UNIQUE INDEX "newsletter_reader_email" ON "newsletter_reader" USING btree ("email");--> statement-breakpoint
CREATE INDEX "newsletter_request_email" ON "newsletter_request" USING btree ("email","created_at");