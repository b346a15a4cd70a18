CREATE TYPE "public"."handover_state" AS ENUM('asked', 'agreed', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."office_asker" AS ENUM('company', 'old_office', 'new_office');--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'office_invitation' BEFORE 'group_invitation';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'office_handover_asked' BEFORE 'group_invitation';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'office_handover_declined' BEFORE 'group_invitation';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'office_company_came' BEFORE 'group_invitation';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'office_company_left' BEFORE 'group_invitation';--> statement-breakpoint
CREATE TABLE "office_handover" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"asked_by" "office_asker" NOT NULL,
	"from_id" uuid,
	"office_gives_notes" boolean DEFAULT false NOT NULL,
	"asked_by_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	"state" "handover_state" DEFAULT 'asked' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "office_handover_other" CHECK ("office_handover"."organisation_id" <> "office_handover"."to_id"),
	CONSTRAINT "office_handover_decided" CHECK (("office_handover"."state" = 'asked') = ("office_handover"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "office_invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"event_id" uuid,
	"email" text NOT NULL,
	"company" text DEFAULT '' NOT NULL,
	"locale" "locale" NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"account_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "office_note" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid,
	"from_office_id" uuid,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "office_parting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"to_id" uuid,
	"figures" jsonb NOT NULL,
	"company_gives_notes" boolean DEFAULT false NOT NULL,
	"notes_passed_at" timestamp with time zone,
	"left_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "office_parting_other" CHECK ("office_parting"."office_id" <> "office_parting"."to_id")
);
--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "credited_office_id" uuid;--> statement-breakpoint
ALTER TABLE "office_handover" ADD CONSTRAINT "office_handover_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_handover" ADD CONSTRAINT "office_handover_to_id_organisation_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_handover" ADD CONSTRAINT "office_handover_from_id_organisation_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_handover" ADD CONSTRAINT "office_handover_asked_by_id_account_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_handover" ADD CONSTRAINT "office_handover_decided_by_id_account_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_invitation" ADD CONSTRAINT "office_invitation_office_id_organisation_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_invitation" ADD CONSTRAINT "office_invitation_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_invitation" ADD CONSTRAINT "office_invitation_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_note" ADD CONSTRAINT "office_note_office_id_organisation_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_note" ADD CONSTRAINT "office_note_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_note" ADD CONSTRAINT "office_note_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_note" ADD CONSTRAINT "office_note_from_office_id_organisation_id_fk" FOREIGN KEY ("from_office_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_parting" ADD CONSTRAINT "office_parting_office_id_organisation_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_parting" ADD CONSTRAINT "office_parting_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_parting" ADD CONSTRAINT "office_parting_to_id_organisation_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "office_handover_open" ON "office_handover" USING btree ("organisation_id","to_id") WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX "office_handover_to" ON "office_handover" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "office_handover_from" ON "office_handover" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "office_invitation_office" ON "office_invitation" USING btree ("office_id","created_at");--> statement-breakpoint
CREATE INDEX "office_note_company" ON "office_note" USING btree ("office_id","organisation_id","id");--> statement-breakpoint
CREATE INDEX "office_parting_office" ON "office_parting" USING btree ("office_id","left_at");--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_credited_office_id_organisation_id_fk" FOREIGN KEY ("credited_office_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participant_office" ON "participant" USING btree ("office_id");