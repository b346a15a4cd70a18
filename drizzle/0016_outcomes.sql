CREATE TYPE "public"."following_step" AS ENUM('none', 'talk', 'visit', 'samples', 'quotation', 'project', 'negotiation');--> statement-breakpoint
CREATE TYPE "public"."outcome_band" AS ENUM('under_10k', '10k_50k', '50k_250k', '250k_1m', 'over_1m', 'jobs_1', 'jobs_2_5', 'jobs_6_20', 'jobs_over_20');--> statement-breakpoint
CREATE TYPE "public"."outcome_kind" AS ENUM('contract', 'technology_agreement', 'research_proposal', 'partnership', 'investment', 'jobs', 'new_enterprise');--> statement-breakpoint
CREATE TYPE "public"."usefulness" AS ENUM('very', 'fairly', 'not');--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'outcomes_due';--> statement-breakpoint
CREATE TABLE "outcome_card" (
	"event_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"took_place" boolean NOT NULL,
	"usefulness" "usefulness",
	"step" "following_step" DEFAULT 'none' NOT NULL,
	"step_on" date,
	"note" text DEFAULT '' NOT NULL,
	"filled_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outcome_card_meeting_id_participant_id_pk" PRIMARY KEY("meeting_id","participant_id"),
	CONSTRAINT "outcome_card_held" CHECK ("outcome_card"."took_place" or ("outcome_card"."usefulness" is null and "outcome_card"."step" = 'none' and "outcome_card"."step_on" is null))
);
--> statement-breakpoint
CREATE TABLE "outcome_follow_up" (
	"event_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"months" integer NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outcome_follow_up_meeting_id_participant_id_months_pk" PRIMARY KEY("meeting_id","participant_id","months"),
	CONSTRAINT "outcome_follow_up_months" CHECK ("outcome_follow_up"."months" in (1, 6, 12))
);
--> statement-breakpoint
CREATE TABLE "outcome_result" (
	"event_id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"months" integer NOT NULL,
	"kind" "outcome_kind" NOT NULL,
	"band" "outcome_band",
	CONSTRAINT "outcome_result_meeting_id_participant_id_months_kind_pk" PRIMARY KEY("meeting_id","participant_id","months","kind")
);
--> statement-breakpoint
ALTER TABLE "outcome_card" ADD CONSTRAINT "outcome_card_meeting" FOREIGN KEY ("event_id","meeting_id") REFERENCES "public"."meeting"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_card" ADD CONSTRAINT "outcome_card_person" FOREIGN KEY ("meeting_id","participant_id") REFERENCES "public"."meeting_person"("meeting_id","participant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_follow_up" ADD CONSTRAINT "outcome_follow_up_meeting" FOREIGN KEY ("event_id","meeting_id") REFERENCES "public"."meeting"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_follow_up" ADD CONSTRAINT "outcome_follow_up_person" FOREIGN KEY ("meeting_id","participant_id") REFERENCES "public"."meeting_person"("meeting_id","participant_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_result" ADD CONSTRAINT "outcome_result_meeting" FOREIGN KEY ("event_id","meeting_id") REFERENCES "public"."meeting"("event_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outcome_result" ADD CONSTRAINT "outcome_result_follow_up" FOREIGN KEY ("meeting_id","participant_id","months") REFERENCES "public"."outcome_follow_up"("meeting_id","participant_id","months") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outcome_card_event" ON "outcome_card" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "outcome_follow_up_event" ON "outcome_follow_up" USING btree ("event_id");