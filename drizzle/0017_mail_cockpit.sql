CREATE TYPE "public"."message_step_kind" AS ENUM('retried', 'refused', 'delayed', 'bounced', 'resent');--> statement-breakpoint
CREATE TYPE "public"."suppression_source" AS ENUM('refused', 'bounced');--> statement-breakpoint
CREATE TABLE "message_step" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"kind" "message_step_kind" NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "withdrawn_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"titles" jsonb NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"sequence" integer NOT NULL,
	"withdrawn_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_link" ADD COLUMN "locale" "locale" DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "cancelled_by_id" uuid;--> statement-breakpoint
ALTER TABLE "suppression" ADD COLUMN "source" "suppression_source" DEFAULT 'refused' NOT NULL;--> statement-breakpoint
ALTER TABLE "suppression" ADD COLUMN "message_id" uuid;--> statement-breakpoint
ALTER TABLE "message_step" ADD CONSTRAINT "message_step_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawn_session" ADD CONSTRAINT "withdrawn_session_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_step_message" ON "message_step" USING btree ("message_id","created_at");--> statement-breakpoint
CREATE INDEX "withdrawn_session_event" ON "withdrawn_session" USING btree ("event_id","withdrawn_at");--> statement-breakpoint
ALTER TABLE "suppression" ADD CONSTRAINT "suppression_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE set null ON UPDATE no action;