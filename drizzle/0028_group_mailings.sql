ALTER TYPE "public"."mail_purpose" ADD VALUE 'group_mailing';--> statement-breakpoint
CREATE TABLE "group_mailing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"network_id" uuid NOT NULL,
	"sender_id" uuid,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_mailing_recipient" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mailing_id" uuid NOT NULL,
	"account_id" uuid,
	"name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "network_contact" ADD COLUMN "wants_mailings" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "group_mailing" ADD CONSTRAINT "group_mailing_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_mailing" ADD CONSTRAINT "group_mailing_sender_id_account_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_mailing_recipient" ADD CONSTRAINT "group_mailing_recipient_mailing_id_group_mailing_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."group_mailing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_mailing_recipient" ADD CONSTRAINT "group_mailing_recipient_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_mailing_network" ON "group_mailing" USING btree ("network_id","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "group_mailing_recipient_once" ON "group_mailing_recipient" USING btree ("mailing_id","account_id");--> statement-breakpoint
CREATE INDEX "group_mailing_recipient_account" ON "group_mailing_recipient" USING btree ("account_id");