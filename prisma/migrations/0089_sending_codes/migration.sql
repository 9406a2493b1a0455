-- A declaration that an account began is sent by the account's code (decision 0088).
ALTER TABLE "Declaration" ADD COLUMN "committed" JSONB, ADD COLUMN "authenticated" JSONB;

-- What stands in a case names its code, or nothing does; a draft has none, and waits for one only while it may be sent.
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_authenticated" CHECK (
  "authenticated" IS NULL
  OR (status <> 'DRAFT' AND "authenticated" ?& ARRAY['codeId', 'channel', 'sentTo', 'at'])
);
