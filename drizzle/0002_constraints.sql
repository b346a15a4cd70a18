-- What the schema files cannot say.
-- Overlapping grids of one event are refused by the database itself; the end of one slot may be the start of the next.
ALTER TABLE "time_slot" ADD CONSTRAINT "time_slot_no_overlap"
  EXCLUDE USING gist ("event_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&)
  DEFERRABLE INITIALLY IMMEDIATE;--> statement-breakpoint
-- One live wish per pair, whoever asked first.
CREATE UNIQUE INDEX "meeting_request_live_pair" ON "meeting_request"
  ("event_id", least("sender_id", "recipient_id"), greatest("sender_id", "recipient_id"))
  WHERE "state" IN ('pending', 'accepted');--> statement-breakpoint
-- The text that trigram likeness compares: no accents, lower case. unaccent() alone is not immutable, because its
-- dictionary could be changed; naming the dictionary makes it safe to use in a fixed expression.
CREATE FUNCTION "plain"(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS
  $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;
