ALTER TABLE "Account"
  ADD COLUMN "suspendedAt" TIMESTAMPTZ,
  ADD COLUMN "isDemo" BOOLEAN NOT NULL DEFAULT false,
  ADD CONSTRAINT "Account_only_officers_suspended" CHECK (kind = 'OFFICER' OR "suspendedAt" IS NULL);

-- Until now demo accounts carried no mark. They are known by their fixed names, and by nobody real having such a password.
UPDATE "Account" SET "isDemo" = true
WHERE obj_description('"InsuredPerson"'::regclass, 'pg_class') LIKE 'demo %'
  AND (login = '0187273466' OR login ~ '^(TN|TD|DU|GS|KT)(089|08902|001)$');
