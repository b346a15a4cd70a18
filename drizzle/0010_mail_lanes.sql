CREATE TABLE "host_pace" (
	"host" text PRIMARY KEY NOT NULL,
	"free_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "zone" text;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "wants_reminders" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "lane" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "due_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "paced_until" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "message_due" ON "message" USING btree ("lane","due_at","id") WHERE "message"."state" in ('queued', 'sending');