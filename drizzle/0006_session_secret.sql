CREATE UNIQUE INDEX "session_secret" ON "session" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "session_previous_secret" ON "session" USING btree ("previous_secret_hash");