CREATE TYPE "public"."network_kind" AS ENUM('network', 'working_group');--> statement-breakpoint
CREATE TYPE "public"."network_role" AS ENUM('lead', 'member', 'observer');--> statement-breakpoint
CREATE TYPE "public"."respondent_kind" AS ENUM('institution', 'local_actor');--> statement-breakpoint
CREATE TYPE "public"."survey_state" AS ENUM('draft', 'open', 'closed', 'decided');--> statement-breakpoint
CREATE TABLE "network" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" "network_kind" NOT NULL,
	"parent_id" uuid,
	"names" jsonb NOT NULL,
	"summaries" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"texts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"areas" text[] DEFAULT '{}' NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"website" text DEFAULT '' NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "network_parent_other" CHECK ("network"."parent_id" <> "network"."id")
);
--> statement-breakpoint
CREATE TABLE "network_contact" (
	"network_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"task" text DEFAULT '' NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "network_contact_network_id_account_id_pk" PRIMARY KEY("network_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "network_member" (
	"network_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" "network_role" NOT NULL,
	"areas" text[] DEFAULT '{}' NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "network_member_network_id_organisation_id_pk" PRIMARY KEY("network_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "sector_survey" (
	"id" uuid PRIMARY KEY NOT NULL,
	"network_id" uuid NOT NULL,
	"key" text NOT NULL,
	"titles" jsonb NOT NULL,
	"texts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"options" text[] NOT NULL,
	"state" "survey_state" DEFAULT 'draft' NOT NULL,
	"closes_at" timestamp with time zone,
	"chosen" text[] DEFAULT '{}' NOT NULL,
	"reasons" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sector_survey_decided" CHECK (("sector_survey"."state" = 'decided') = ("sector_survey"."decided_at" is not null and cardinality("sector_survey"."chosen") > 0))
);
--> statement-breakpoint
CREATE TABLE "survey_answer" (
	"survey_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" "respondent_kind" NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"weights" jsonb NOT NULL,
	"comments" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "survey_answer_survey_id_account_id_pk" PRIMARY KEY("survey_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "network" ADD CONSTRAINT "network_parent_id_network_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."network"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_contact" ADD CONSTRAINT "network_contact_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_contact" ADD CONSTRAINT "network_contact_member" FOREIGN KEY ("network_id","organisation_id") REFERENCES "public"."network_member"("network_id","organisation_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_member" ADD CONSTRAINT "network_member_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_member" ADD CONSTRAINT "network_member_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sector_survey" ADD CONSTRAINT "sector_survey_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answer" ADD CONSTRAINT "survey_answer_survey_id_sector_survey_id_fk" FOREIGN KEY ("survey_id") REFERENCES "public"."sector_survey"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_answer" ADD CONSTRAINT "survey_answer_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "network_slug" ON "network" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "network_parent" ON "network" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "network_contact_account" ON "network_contact" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "network_member_organisation" ON "network_member" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sector_survey_key" ON "sector_survey" USING btree ("key");--> statement-breakpoint
CREATE INDEX "sector_survey_network" ON "sector_survey" USING btree ("network_id");