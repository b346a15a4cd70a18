ALTER TABLE "account" ADD COLUMN "wants_suggestions" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "suggests_partners" boolean DEFAULT true NOT NULL;--> statement-breakpoint
UPDATE "account" SET "wants_suggestions" = false FROM "exchange_reader" WHERE "exchange_reader"."account_id" = "account"."id" AND NOT "exchange_reader"."wants_suggestions";--> statement-breakpoint
ALTER TABLE "exchange_reader" DROP COLUMN "wants_suggestions";