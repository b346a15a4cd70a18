CREATE TYPE "public"."approval_mode" AS ENUM('automatic', 'manual');--> statement-breakpoint
CREATE TYPE "public"."claim_kind" AS ENUM('participant', 'table', 'interpreter');--> statement-breakpoint
CREATE TYPE "public"."claim_reason" AS ENUM('meeting', 'absence', 'session');--> statement-breakpoint
CREATE TYPE "public"."event_role_kind" AS ENUM('owner', 'organiser', 'support', 'check_in', 'viewer');--> statement-breakpoint
CREATE TYPE "public"."event_state" AS ENUM('draft', 'open', 'closed', 'scheduled', 'running', 'finished', 'archived');--> statement-breakpoint
CREATE TYPE "public"."invitation_method" AS ENUM('REQUEST', 'CANCEL');--> statement-breakpoint
CREATE TYPE "public"."locale" AS ENUM('en', 'it', 'sl', 'de');--> statement-breakpoint
CREATE TYPE "public"."mail_purpose" AS ENUM('sign_in_link', 'registration_received', 'registration_approved', 'registration_rejected', 'registration_waiting', 'place_offered', 'place_offer_expired', 'role_granted', 'request_received', 'request_accepted', 'request_declined', 'meeting_unplaced', 'meeting_invitation', 'meeting_cancelled');--> statement-breakpoint
CREATE TYPE "public"."meeting_state" AS ENUM('agreed', 'scheduled', 'held', 'missed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."member_role" AS ENUM('manager', 'member');--> statement-breakpoint
CREATE TYPE "public"."message_state" AS ENUM('queued', 'sending', 'sent', 'kept', 'skipped', 'failed');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('company', 'association', 'chamber', 'cluster', 'agency', 'university', 'research_centre', 'public_body', 'other');--> statement-breakpoint
CREATE TYPE "public"."organisation_size" AS ENUM('1-9', '10-49', '50-249', '250+');--> statement-breakpoint
CREATE TYPE "public"."participant_state" AS ENUM('applied', 'approved', 'rejected', 'waiting', 'offered', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."placement_mode" AS ENUM('participants', 'organiser');--> statement-breakpoint
CREATE TYPE "public"."profile_area" AS ENUM('technology', 'business', 'research');--> statement-breakpoint
CREATE TYPE "public"."profile_kind" AS ENUM('offer', 'request');--> statement-breakpoint
CREATE TYPE "public"."question_kind" AS ENUM('text', 'long_text', 'choice', 'choices', 'file', 'consent');--> statement-breakpoint
CREATE TYPE "public"."request_rank" AS ENUM('must', 'like');--> statement-breakpoint
CREATE TYPE "public"."request_state" AS ENUM('pending', 'accepted', 'declined', 'withdrawn', 'expired', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."schedule_run_state" AS ENUM('solving', 'draft', 'published', 'discarded', 'failed');--> statement-breakpoint
CREATE TYPE "public"."table_kind" AS ENUM('table', 'booth', 'online');--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"locale" "locale" DEFAULT 'en' NOT NULL,
	"password_hash" text,
	"is_administrator" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"account_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer NOT NULL,
	"body" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_account_id_key_pk" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"previous_secret_hash" text,
	"rotated_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"email" text NOT NULL,
	"token_hash" text NOT NULL,
	"redirect_to" text DEFAULT '/' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "activity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid,
	"account_id" uuid,
	"on_behalf_of_id" uuid,
	"action" text NOT NULL,
	"subject_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"state" "event_state" DEFAULT 'draft' NOT NULL,
	"names" jsonb NOT NULL,
	"summaries" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"texts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"languages" text[] DEFAULT '{"en"}' NOT NULL,
	"venue" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"country" text DEFAULT '' NOT NULL,
	"zone" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"placement_mode" "placement_mode" DEFAULT 'participants' NOT NULL,
	"registration_opens_at" timestamp with time zone,
	"registration_closes_at" timestamp with time zone,
	"requests_open_at" timestamp with time zone,
	"requests_close_at" timestamp with time zone,
	"request_expiry_days" integer,
	"place_offer_hours" integer DEFAULT 48 NOT NULL,
	"capacity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	"contact_email" text DEFAULT '' NOT NULL,
	"copied_from_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_days" CHECK ("event"."first_day" <= "event"."last_day"),
	CONSTRAINT "event_capacity" CHECK ("event"."taken" >= 0 and ("event"."capacity" is null or "event"."taken" <= "event"."capacity"))
);
--> statement-breakpoint
CREATE TABLE "event_role" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" "event_role_kind" NOT NULL,
	"office_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_role_office" CHECK (("event_role"."role" = 'support') = ("event_role"."office_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"request_id" uuid,
	"state" "meeting_state" DEFAULT 'agreed' NOT NULL,
	"slot_id" uuid,
	"table_id" uuid,
	"sequence" integer DEFAULT 0 NOT NULL,
	"was_invited" boolean DEFAULT false NOT NULL,
	"is_pinned" boolean DEFAULT false NOT NULL,
	"cancel_reason" text DEFAULT '' NOT NULL,
	"cancelled_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "meeting_of_request" UNIQUE("request_id"),
	CONSTRAINT "meeting_placed" CHECK (("meeting"."slot_id" is null) = ("meeting"."table_id" is null)),
	CONSTRAINT "meeting_scheduled" CHECK ("meeting"."state" not in ('scheduled', 'held', 'missed') or "meeting"."slot_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "meeting_person" (
	"event_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	CONSTRAINT "meeting_person_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"sender_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"rank" "request_rank" NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"state" "request_state" DEFAULT 'pending' NOT NULL,
	"decline_reason" text DEFAULT '' NOT NULL,
	"expires_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "meeting_request_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "meeting_request_pair" CHECK ("meeting_request"."sender_id" <> "meeting_request"."recipient_id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" "organisation_kind" DEFAULT 'company' NOT NULL,
	"country" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"city" text DEFAULT '' NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"size" "organisation_size",
	"languages" text[] DEFAULT '{}' NOT NULL,
	"website" text DEFAULT '' NOT NULL,
	"description" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"logo_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_member" (
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" "member_role" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisation_member_organisation_id_account_id_pk" PRIMARY KEY("organisation_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid,
	"account_id" uuid,
	"participant_id" uuid,
	"meeting_id" uuid,
	"purpose" "mail_purpose" NOT NULL,
	"dedupe_key" text NOT NULL,
	"to_address" text NOT NULL,
	"to_name" text DEFAULT '' NOT NULL,
	"locale" "locale" NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"method" "invitation_method",
	"sequence" integer,
	"state" "message_state" DEFAULT 'queued' NOT NULL,
	"subject" text,
	"text_body" text,
	"html_body" text,
	"calendar_body" text,
	"message_id" text,
	"rendered_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "suppression" (
	"address" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer" (
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"value" jsonb NOT NULL,
	CONSTRAINT "answer_participant_id_question_id_pk" PRIMARY KEY("participant_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"type_id" uuid NOT NULL,
	"office_id" uuid,
	"state" "participant_state" NOT NULL,
	"job_title" text DEFAULT '' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"is_online" boolean DEFAULT false NOT NULL,
	"waiting_since" timestamp with time zone,
	"offered_until" timestamp with time zone,
	"checked_in_at" timestamp with time zone,
	"feed_version" integer DEFAULT 1 NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "participant_once" UNIQUE("event_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "participation_type" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"names" jsonb NOT NULL,
	"descriptions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"approval" "approval_mode" DEFAULT 'automatic' NOT NULL,
	"capacity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	"has_waiting_list" boolean DEFAULT true NOT NULL,
	"opens_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"max_requests" integer,
	"max_meetings" integer,
	"position" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "participation_type_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "participation_type_capacity" CHECK ("participation_type"."taken" >= 0 and ("participation_type"."capacity" is null or "participation_type"."taken" <= "participation_type"."capacity"))
);
--> statement-breakpoint
CREATE TABLE "question" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"type_id" uuid,
	"kind" "question_kind" NOT NULL,
	"labels" jsonb NOT NULL,
	"hints" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_required" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "question_of_event" UNIQUE("event_id","id")
);
--> statement-breakpoint
CREATE TABLE "type_rule" (
	"event_id" uuid NOT NULL,
	"from_type_id" uuid NOT NULL,
	"to_type_id" uuid NOT NULL,
	CONSTRAINT "type_rule_event_id_from_type_id_to_type_id_pk" PRIMARY KEY("event_id","from_type_id","to_type_id")
);
--> statement-breakpoint
CREATE TABLE "cooperation_profile" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"event_id" uuid,
	"participant_id" uuid,
	"kind" "profile_kind" NOT NULL,
	"area" "profile_area" DEFAULT 'business' NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"keywords" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cooperation_profile_of_event" UNIQUE("event_id","id")
);
--> statement-breakpoint
CREATE TABLE "directory_entry" (
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"sort_name" text NOT NULL,
	"country" text NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"type_id" uuid NOT NULL,
	"offers" integer DEFAULT 0 NOT NULL,
	"requests" integer DEFAULT 0 NOT NULL,
	"plain_text" text NOT NULL,
	"document" "tsvector" NOT NULL,
	CONSTRAINT "directory_entry_event_id_participant_id_pk" PRIMARY KEY("event_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "schedule_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"account_id" uuid,
	"state" "schedule_run_state" NOT NULL,
	"seed" integer NOT NULL,
	"parameters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"figures" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"placements" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"unscheduled" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"failure" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	CONSTRAINT "schedule_run_of_event" UNIQUE("event_id","id")
);
--> statement-breakpoint
CREATE TABLE "absence" (
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"slot_id" uuid NOT NULL,
	CONSTRAINT "absence_participant_id_slot_id_pk" PRIMARY KEY("participant_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "agenda_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"titles" jsonb NOT NULL,
	"descriptions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"speakers" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"capacity" integer,
	"taken" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agenda_session_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "agenda_session_interval" CHECK ("agenda_session"."starts_at" < "agenda_session"."ends_at"),
	CONSTRAINT "agenda_session_capacity" CHECK ("agenda_session"."taken" >= 0 and ("agenda_session"."capacity" is null or "agenda_session"."taken" <= "agenda_session"."capacity"))
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"event_id" uuid NOT NULL,
	"kind" "claim_kind" NOT NULL,
	"resource_id" uuid NOT NULL,
	"slot_id" uuid NOT NULL,
	"reason" "claim_reason" NOT NULL,
	"owner_id" uuid,
	CONSTRAINT "claim_event_id_kind_resource_id_slot_id_pk" PRIMARY KEY("event_id","kind","resource_id","slot_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_table" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"label" text NOT NULL,
	"kind" "table_kind" DEFAULT 'table' NOT NULL,
	"organisation_id" uuid,
	"capacity" integer DEFAULT 4 NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"join_url" text DEFAULT '' NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_table_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "meeting_table_booth" CHECK (("meeting_table"."kind" = 'booth') = ("meeting_table"."organisation_id" is not null)),
	CONSTRAINT "meeting_table_online" CHECK ("meeting_table"."kind" <> 'online' or "meeting_table"."join_url" <> '')
);
--> statement-breakpoint
CREATE TABLE "session_attendance" (
	"event_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	CONSTRAINT "session_attendance_session_id_participant_id_pk" PRIMARY KEY("session_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "time_slot" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"block_id" uuid NOT NULL,
	"day" date NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "time_slot_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "time_slot_interval" CHECK ("time_slot"."starts_at" < "time_slot"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "timetable_block" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"day" date NOT NULL,
	"start_minute" integer NOT NULL,
	"end_minute" integer NOT NULL,
	"slot_minutes" integer NOT NULL,
	"pause_minutes" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "timetable_block_of_event" UNIQUE("event_id","id"),
	CONSTRAINT "timetable_block_times" CHECK ("timetable_block"."start_minute" >= 0 and "timetable_block"."start_minute" < "timetable_block"."end_minute" and "timetable_block"."end_minute" <= 1440)
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity" ADD CONSTRAINT "activity_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_role" ADD CONSTRAINT "event_role_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_role" ADD CONSTRAINT "event_role_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_role" ADD CONSTRAINT "event_role_office_id_organisation_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_request_fk" FOREIGN KEY ("event_id","request_id") REFERENCES "public"."meeting_request"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_slot_fk" FOREIGN KEY ("event_id","slot_id") REFERENCES "public"."time_slot"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_table_fk" FOREIGN KEY ("event_id","table_id") REFERENCES "public"."meeting_table"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_meeting" FOREIGN KEY ("event_id","meeting_id") REFERENCES "public"."meeting"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_person" ADD CONSTRAINT "meeting_person_participant_fk" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_sender_fk" FOREIGN KEY ("event_id","sender_id") REFERENCES "public"."participant"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_recipient_fk" FOREIGN KEY ("event_id","recipient_id") REFERENCES "public"."participant"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_logo_id_stored_file_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."stored_file"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_member" ADD CONSTRAINT "organisation_member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_member" ADD CONSTRAINT "organisation_member_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_participant" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_question" FOREIGN KEY ("event_id","question_id") REFERENCES "public"."question"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_office_id_organisation_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_type" FOREIGN KEY ("event_id","type_id") REFERENCES "public"."participation_type"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participation_type" ADD CONSTRAINT "participation_type_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_type" FOREIGN KEY ("event_id","type_id") REFERENCES "public"."participation_type"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "type_rule" ADD CONSTRAINT "type_rule_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "type_rule" ADD CONSTRAINT "type_rule_from" FOREIGN KEY ("event_id","from_type_id") REFERENCES "public"."participation_type"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "type_rule" ADD CONSTRAINT "type_rule_to" FOREIGN KEY ("event_id","to_type_id") REFERENCES "public"."participation_type"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_profile" ADD CONSTRAINT "cooperation_profile_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_profile" ADD CONSTRAINT "cooperation_profile_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_profile" ADD CONSTRAINT "cooperation_profile_participant_fk" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_entry" ADD CONSTRAINT "directory_entry_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directory_entry" ADD CONSTRAINT "directory_entry_participant" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD CONSTRAINT "schedule_run_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD CONSTRAINT "schedule_run_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_participant" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absence" ADD CONSTRAINT "absence_slot" FOREIGN KEY ("event_id","slot_id") REFERENCES "public"."time_slot"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_session" ADD CONSTRAINT "agenda_session_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_slot_fk" FOREIGN KEY ("event_id","slot_id") REFERENCES "public"."time_slot"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_table" ADD CONSTRAINT "meeting_table_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_table" ADD CONSTRAINT "meeting_table_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_session" FOREIGN KEY ("event_id","session_id") REFERENCES "public"."agenda_session"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_attendance" ADD CONSTRAINT "session_attendance_participant_fk" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_slot" ADD CONSTRAINT "time_slot_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "time_slot" ADD CONSTRAINT "time_slot_block" FOREIGN KEY ("event_id","block_id") REFERENCES "public"."timetable_block"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "timetable_block" ADD CONSTRAINT "timetable_block_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree ("email");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_in_link_token" ON "sign_in_link" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "activity_event" ON "activity" USING btree ("event_id","at");--> statement-breakpoint
CREATE INDEX "activity_subject" ON "activity" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "event_slug" ON "event" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "event_role_once" ON "event_role" USING btree ("event_id","account_id","role");--> statement-breakpoint
CREATE INDEX "event_role_account" ON "event_role" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "meeting_state" ON "meeting" USING btree ("event_id","state");--> statement-breakpoint
CREATE INDEX "meeting_slot" ON "meeting" USING btree ("event_id","slot_id");--> statement-breakpoint
CREATE INDEX "meeting_person_participant" ON "meeting_person" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "meeting_request_sender" ON "meeting_request" USING btree ("event_id","sender_id","state");--> statement-breakpoint
CREATE INDEX "meeting_request_recipient" ON "meeting_request" USING btree ("event_id","recipient_id","state");--> statement-breakpoint
CREATE INDEX "organisation_name" ON "organisation" USING btree ("name");--> statement-breakpoint
CREATE INDEX "organisation_member_account" ON "organisation_member" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "message_dedupe" ON "message" USING btree ("dedupe_key");--> statement-breakpoint
CREATE INDEX "message_event" ON "message" USING btree ("event_id","created_at");--> statement-breakpoint
CREATE INDEX "message_meeting" ON "message" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "message_participant" ON "message" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "participant_account" ON "participant" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "participant_state" ON "participant" USING btree ("event_id","state");--> statement-breakpoint
CREATE INDEX "participant_organisation" ON "participant" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "cooperation_profile_participant" ON "cooperation_profile" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "directory_entry_order" ON "directory_entry" USING btree ("event_id","sort_name","participant_id");--> statement-breakpoint
CREATE INDEX "directory_entry_document" ON "directory_entry" USING gin ("document");--> statement-breakpoint
CREATE INDEX "directory_entry_trigram" ON "directory_entry" USING gin ("plain_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "schedule_run_event" ON "schedule_run" USING btree ("event_id","created_at");--> statement-breakpoint
CREATE INDEX "claim_owner" ON "claim" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "claim_slot" ON "claim" USING btree ("event_id","slot_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_table_label" ON "meeting_table" USING btree ("event_id","label");--> statement-breakpoint
CREATE INDEX "session_attendance_participant" ON "session_attendance" USING btree ("participant_id");--> statement-breakpoint
CREATE UNIQUE INDEX "time_slot_start" ON "time_slot" USING btree ("event_id","starts_at");