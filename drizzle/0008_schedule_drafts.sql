CREATE TYPE "public"."schedule_run_kind" AS ENUM('solve', 'repair');--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'schedule_published' BEFORE 'meeting_invitation';--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "kind" "schedule_run_kind" DEFAULT 'solve' NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "curve" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "repair" jsonb;--> statement-breakpoint
ALTER TABLE "schedule_run" ADD COLUMN "seal" text DEFAULT '' NOT NULL;