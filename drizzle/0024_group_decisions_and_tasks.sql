ALTER TYPE "public"."mail_purpose" ADD VALUE 'task_given';--> statement-breakpoint
ALTER TYPE "public"."mail_purpose" ADD VALUE 'tasks_due';--> statement-breakpoint
CREATE TABLE "group_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"network_id" uuid NOT NULL,
	"meeting_id" uuid,
	"title" text NOT NULL,
	"reasons" text DEFAULT '' NOT NULL,
	"decided_on" date NOT NULL,
	"created_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"network_id" uuid NOT NULL,
	"meeting_id" uuid,
	"decision_id" uuid,
	"title" text NOT NULL,
	"owner_id" uuid,
	"due_on" date,
	"reminded_of" date,
	"done_at" timestamp with time zone,
	"created_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "group_decision" ADD CONSTRAINT "group_decision_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_decision" ADD CONSTRAINT "group_decision_meeting_id_group_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meeting"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_decision" ADD CONSTRAINT "group_decision_created_by_id_account_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_task" ADD CONSTRAINT "group_task_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_task" ADD CONSTRAINT "group_task_meeting_id_group_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."group_meeting"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_task" ADD CONSTRAINT "group_task_decision_id_group_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."group_decision"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_task" ADD CONSTRAINT "group_task_owner_id_account_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_task" ADD CONSTRAINT "group_task_created_by_id_account_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_decision_network" ON "group_decision" USING btree ("network_id","decided_on");--> statement-breakpoint
CREATE INDEX "group_task_network" ON "group_task" USING btree ("network_id","due_on");--> statement-breakpoint
CREATE INDEX "group_task_owner" ON "group_task" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "group_task_decision" ON "group_task" USING btree ("decision_id");