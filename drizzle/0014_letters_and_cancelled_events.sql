ALTER TYPE "public"."event_state" ADD VALUE 'cancelled' BEFORE 'archived';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'requests_digest' BEFORE 'meeting_unplaced';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'event_reminder';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'event_followup';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'event_cancelled';--> statement-breakpoint
CREATE TABLE "letter_text" (
	"event_id" uuid NOT NULL,
	"letter" text NOT NULL,
	"locale" "locale" NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"action" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "letter_text_event_id_letter_locale_pk" PRIMARY KEY("event_id","letter","locale")
);
--> statement-breakpoint
ALTER TABLE "letter_text" ADD CONSTRAINT "letter_text_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;