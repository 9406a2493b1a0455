-- Who looks after a child is changed at the counter as a contact is: two officers, one table, one engine (decision 0089).
ALTER TYPE "ContactKind" ADD VALUE 'GUARDIAN_ADDED';
ALTER TYPE "ContactKind" ADD VALUE 'GUARDIAN_ENDED';
ALTER TABLE "ContactChange" ADD COLUMN "guardian" JSONB;
-- Compared as text: a value that is new in this transaction can't be named in it.
ALTER TABLE "ContactChange" ADD CONSTRAINT "ContactChange_of_guardian"
  CHECK ((kind::text LIKE 'GUARDIAN%') = ("guardian" IS NOT NULL));

-- A guardian's number is nobody's contact.
CREATE OR REPLACE VIEW "FormerContact" AS
  SELECT "accountId", kind::text AS kind, "oldValue" AS value FROM "ContactChange"
    WHERE "oldValue" IS NOT NULL AND kind::text IN ('PHONE', 'EMAIL')
  UNION ALL
  SELECT "accountId", 'PHONE', "formerPhone" FROM "AccountRequest" WHERE "formerPhone" IS NOT NULL
  UNION ALL
  SELECT "accountId", 'EMAIL', "formerEmail" FROM "AccountRequest" WHERE "formerEmail" IS NOT NULL;

-- A guardian's hand on the child's contacts: whose request it is beside whose account; null where the owner asked.
ALTER TABLE "AccountRequest" ADD COLUMN "byId" UUID;
DROP INDEX "AccountRequest_one_draft";
CREATE UNIQUE INDEX "AccountRequest_one_draft" ON "AccountRequest" ("accountId", kind, coalesce("byId", "accountId")) WHERE state = 'DRAFT';
