ALTER TYPE "public"."mail_purpose" ADD VALUE 'meeting_late' BEFORE 'schedule_published';--> statement-breakpoint
CREATE TABLE "saved_person" (
	"event_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"saved_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_person_participant_id_saved_id_pk" PRIMARY KEY("participant_id","saved_id"),
	CONSTRAINT "saved_person_other" CHECK ("saved_person"."participant_id" <> "saved_person"."saved_id")
);
--> statement-breakpoint
ALTER TABLE "meeting_person" ADD COLUMN "late_minutes" integer;--> statement-breakpoint
ALTER TABLE "meeting_person" ADD COLUMN "late_slot_id" uuid;--> statement-breakpoint
ALTER TABLE "meeting_table" ADD COLUMN "x" integer;--> statement-breakpoint
ALTER TABLE "meeting_table" ADD COLUMN "y" integer;--> statement-breakpoint
ALTER TABLE "saved_person" ADD CONSTRAINT "saved_person_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_person" ADD CONSTRAINT "saved_person_participant" FOREIGN KEY ("event_id","participant_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_person" ADD CONSTRAINT "saved_person_saved_fk" FOREIGN KEY ("event_id","saved_id") REFERENCES "public"."participant"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_person_saved" ON "saved_person" USING btree ("saved_id");--> statement-breakpoint
ALTER TABLE "meeting_table" ADD CONSTRAINT "meeting_table_place" CHECK (("meeting_table"."x" is null) = ("meeting_table"."y" is null));