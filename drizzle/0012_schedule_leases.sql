ALTER TYPE "public"."schedule_run_kind" ADD VALUE 'edit';--> statement-breakpoint
CREATE TABLE "schedule_edit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"account_id" uuid,
	"moves" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "versions" jsonb;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "edits" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "solver_id" uuid;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "lease_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "attempts" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "solving_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "is_stopping" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_edit" ADD CONSTRAINT "schedule_edit_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_edit" ADD CONSTRAINT "schedule_edit_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "schedule_edit_event" ON "schedule_edit" USING btree ("event_id","created_at");--> statement-breakpoint
-- Runs that no process works on any more: the new index allows one per event.
UPDATE "schedule_run" SET "state" = 'failed', "failure" = 'interrupted', "finished_at" = now() WHERE "state" = 'solving';--> statement-breakpoint
CREATE UNIQUE INDEX "schedule_run_solving" ON "schedule_run" USING btree ("event_id") WHERE "schedule_run"."state" = 'solving';