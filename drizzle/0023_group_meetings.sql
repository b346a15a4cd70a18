CREATE TYPE "public"."group_meeting_state" AS ENUM('draft', 'called', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."presence" AS ENUM('present', 'excused', 'absent');--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'group_invitation';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'group_cancelled';--> statement-breakpoint
CREATE TABLE "group_meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"network_id" uuid NOT NULL,
	"title" text NOT NULL,
	"intro" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"zone" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"join_url" text DEFAULT '' NOT NULL,
	"agenda" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" "group_meeting_state" DEFAULT 'draft' NOT NULL,
	"cancel_reason" text DEFAULT '' NOT NULL,
	"cancelled_at" timestamp with time zone,
	"minutes" text DEFAULT '' NOT NULL,
	"guests" text DEFAULT '' NOT NULL,
	"recorded_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "group_meeting_interval" CHECK ("group_meeting"."starts_at" < "group_meeting"."ends_at"),
	CONSTRAINT "group_meeting_cancelled" CHECK (("group_meeting"."state" = 'cancelled') = ("group_meeting"."cancelled_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "group_meeting_person" (
	"meeting_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" uuid,
	"is_invited" boolean DEFAULT true NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"answer" "calendar_answer_kind" DEFAULT 'needs_action' NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"proposed_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"reply_sequence" integer,
	"reply_stamped_at" timestamp with time zone,
	"presence" "presence",
	CONSTRAINT "group_meeting_person_meeting_id_account_id_pk" PRIMARY KEY("meeting_id","account_id"),
	CONSTRAINT "group_meeting_person_sequence" CHECK ("group_meeting_person"."sequence" >= 0)
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "feed_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "group_meeting" ADD CONSTRAINT "group_meeting_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_person" ADD CONSTRAINT "group_meeting_person_meeting_id_group_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meeting"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_person" ADD CONSTRAINT "group_meeting_person_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_meeting_person" ADD CONSTRAINT "group_meeting_person_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_meeting_network" ON "group_meeting" USING btree ("network_id","starts_at");--> statement-breakpoint
CREATE INDEX "group_meeting_person_account" ON "group_meeting_person" USING btree ("account_id");