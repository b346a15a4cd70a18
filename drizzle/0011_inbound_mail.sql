CREATE TYPE "public"."calendar_answer_kind" AS ENUM('accepted', 'tentative', 'declined', 'needs_action');--> statement-breakpoint
CREATE TYPE "public"."decline_policy" AS ENUM('at_once', 'organiser');--> statement-breakpoint
CREATE TYPE "public"."inbound_door" AS ENUM('http', 'mailbox', 'smtp');--> statement-breakpoint
CREATE TYPE "public"."inbound_outcome" AS ENUM('accepted', 'tentative', 'declined', 'needs_action', 'countered', 'delayed', 'decline_waits', 'unknown_attendee', 'delegated', 'counter_unfit', 'not_signed', 'other_meeting', 'words', 'unreadable', 'bounced', 'stale', 'too_late', 'automatic', 'own_message', 'not_ours');--> statement-breakpoint
CREATE TYPE "public"."inbound_state" AS ENUM('received', 'open', 'closed');--> statement-breakpoint
CREATE TYPE "public"."proposal_state" AS ENUM('open', 'accepted', 'declined', 'withdrawn', 'outdated');--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'time_proposed';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'proposal_declined';--> statement-breakpoint
CREATE TABLE "calendar_answer" (
	"event_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"answer" "calendar_answer_kind" NOT NULL,
	"sequence" integer,
	"stamped_at" timestamp with time zone,
	"comment" text DEFAULT '' NOT NULL,
	"answered_sequence" integer NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_answer_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "inbound_mailbox" (
	"name" text PRIMARY KEY NOT NULL,
	"uid_validity" bigint NOT NULL,
	"last_uid" bigint NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbound_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identity" text NOT NULL,
	"door" "inbound_door" NOT NULL,
	"recipients" text[] DEFAULT '{}' NOT NULL,
	"raw" "bytea",
	"size" integer NOT NULL,
	"state" "inbound_state" DEFAULT 'received' NOT NULL,
	"outcome" "inbound_outcome",
	"event_id" uuid,
	"participant_id" uuid,
	"meeting_id" uuid,
	"sender" text DEFAULT '' NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"proposer_id" uuid NOT NULL,
	"slot_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"state" "proposal_state" DEFAULT 'open' NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"answered_by_id" uuid,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "decline_policy" "decline_policy" DEFAULT 'at_once' NOT NULL;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "link_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_session" ADD COLUMN "changed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_answer" ADD CONSTRAINT "calendar_answer_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_answer" ADD CONSTRAINT "calendar_answer_meeting" FOREIGN KEY ("event_id","meeting_id") REFERENCES "public"."meeting"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_answer" ADD CONSTRAINT "calendar_answer_participant" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_message" ADD CONSTRAINT "inbound_message_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_message" ADD CONSTRAINT "inbound_message_decided_by_id_account_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposal" ADD CONSTRAINT "meeting_proposal_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposal" ADD CONSTRAINT "meeting_proposal_meeting_fk" FOREIGN KEY ("event_id","meeting_id") REFERENCES "public"."meeting"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposal" ADD CONSTRAINT "meeting_proposal_proposer" FOREIGN KEY ("event_id","proposer_id") REFERENCES "public"."participant"("event_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_proposal" ADD CONSTRAINT "meeting_proposal_slot" FOREIGN KEY ("event_id","slot_id") REFERENCES "public"."time_slot"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "inbound_message_once" ON "inbound_message" USING btree ("identity");--> statement-breakpoint
CREATE INDEX "inbound_message_event" ON "inbound_message" USING btree ("event_id","state","id");--> statement-breakpoint
CREATE INDEX "inbound_message_waiting" ON "inbound_message" USING btree ("received_at") WHERE "inbound_message"."state" = 'received';--> statement-breakpoint
CREATE INDEX "meeting_proposal_meeting" ON "meeting_proposal" USING btree ("event_id","meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_proposal_open" ON "meeting_proposal" USING btree ("meeting_id","proposer_id") WHERE "meeting_proposal"."state" = 'open';--> statement-breakpoint
CREATE INDEX "message_message_id" ON "message" USING btree ("message_id");