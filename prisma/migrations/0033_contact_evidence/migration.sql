-- What waits at one office never blocks the person elsewhere for ever.
ALTER TYPE "ContactChangeState" ADD VALUE 'LAPSED';

-- The paper that was seen. Until now both numbers had to fit as well before a change could be asked for.
ALTER TABLE "ContactChange" ADD COLUMN "paperNumber" TEXT;
UPDATE "ContactChange" c SET "paperNumber" = COALESCE(a."idNumber", '') FROM "Account" a WHERE a.id = c."accountId";
ALTER TABLE "ContactChange" ALTER COLUMN "paperNumber" SET NOT NULL;
