-- What an owner adjusts beside contacts, and by which code (decision 0084).
ALTER TABLE "Account" ADD COLUMN "adjusted" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "AccountRequest" ADD COLUMN "formerPhone" TEXT, ADD COLUMN "formerEmail" TEXT, ADD COLUMN "codeId" UUID;

-- Every contact that an account once had, changed at a counter or by its owner.
CREATE VIEW "FormerContact" AS
  SELECT "accountId", kind::text AS kind, "oldValue" AS value FROM "ContactChange" WHERE "oldValue" IS NOT NULL
  UNION ALL
  SELECT "accountId", 'PHONE', "formerPhone" FROM "AccountRequest" WHERE "formerPhone" IS NOT NULL
  UNION ALL
  SELECT "accountId", 'EMAIL', "formerEmail" FROM "AccountRequest" WHERE "formerEmail" IS NOT NULL;
