ALTER TYPE "public"."mail_purpose" ADD VALUE 'office_contact_missing' BEFORE 'group_invitation';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'office_assigned' BEFORE 'group_invitation';--> statement-breakpoint
ALTER TABLE "meeting_request" ADD COLUMN "about_id" uuid;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD COLUMN "exchange_profile_id" uuid;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_about_id_cooperation_profile_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."cooperation_profile"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_request" ADD CONSTRAINT "meeting_request_exchange_profile_id_exchange_profile_id_fk" FOREIGN KEY ("exchange_profile_id") REFERENCES "public"."exchange_profile"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_request_exchange" ON "meeting_request" USING btree ("exchange_profile_id");--> statement-breakpoint
CREATE INDEX "meeting_request_about" ON "meeting_request" USING btree ("about_id");