-- The journal can only grow. Each stream is a chain: a row's hash covers the row and the hash of the row before it,
-- so editing, removing or slipping in a row behind the application's back shows in journal_faults().

-- A JSON array, because joined text could be cut apart in more than one way.
CREATE FUNCTION journal_hash(previous bytea, entry "JournalEntry") RETURNS bytea
LANGUAGE sql STABLE AS $$
  SELECT sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(
    entry.stream,
    entry.position,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    entry.act,
    entry.actor,
    entry.details
  )::text, 'UTF8'))
$$;

CREATE FUNCTION journal_append() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  last "JournalEntry";
BEGIN
  -- Until the transaction ends, nobody else adds to this stream: no position is given out twice or left out.
  PERFORM pg_advisory_xact_lock(hashtextextended('journal:' || NEW.stream, 0));
  SELECT * INTO last FROM "JournalEntry" WHERE stream = NEW.stream ORDER BY position DESC LIMIT 1;
  NEW.position := coalesce(last.position, 0) + 1;
  -- The server's clock, whatever the caller says; never before the row it follows, even when that clock is set back.
  NEW.at := greatest(date_trunc('milliseconds', clock_timestamp()), last.at);
  NEW.hash := journal_hash(last.hash, NEW);
  RETURN NEW;
END
$$;

CREATE FUNCTION journal_refuse() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The journal is append-only: % refused.', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER journal_append BEFORE INSERT ON "JournalEntry"
  FOR EACH ROW EXECUTE FUNCTION journal_append();
CREATE TRIGGER journal_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON "JournalEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();

ALTER TABLE "JournalEntry"
  ADD CONSTRAINT "JournalEntry_position_from_one" CHECK (position >= 1),
  ADD CONSTRAINT "JournalEntry_hash_whole" CHECK (octet_length(hash) = 32);

-- Every row whose place or hash does not fit the row before it. A stream cut off at its end shows no fault here:
-- compare its last hash with one noted earlier elsewhere.
CREATE FUNCTION journal_faults() RETURNS TABLE (stream text, "position" integer)
LANGUAGE sql STABLE AS $$
  WITH chain AS (
    SELECT entry, lag(entry.hash) OVER before AS previous, row_number() OVER before AS place
    FROM "JournalEntry" entry
    WINDOW before AS (PARTITION BY entry.stream ORDER BY entry.position)
  )
  SELECT (entry).stream, (entry).position
  FROM chain
  WHERE (entry).position <> place OR (entry).hash <> journal_hash(previous, entry)
  ORDER BY 1, 2
$$;
