-- Which networks sent a picture that nobody has submitted yet; emptied when it is.
ALTER TABLE "StoredFile" ADD COLUMN "unsentFrom" TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX "StoredFile_unsentFrom_idx" ON "StoredFile" USING GIN ("unsentFrom");

-- Those of before belong to nobody's network, but count for all together and can be replaced.
UPDATE "StoredFile" f SET "unsentFrom" = ARRAY['before'] FROM "Declaration" d
WHERE d.id = f."declarationId" AND d.status = 'DRAFT';

-- What is counted for all together on every upload and every new draft.
CREATE INDEX "StoredFile_unsent_idx" ON "StoredFile" ("createdAt") INCLUDE ("size") WHERE "unsentFrom" <> '{}';
CREATE INDEX "Declaration_drafts_idx" ON "Declaration" ("createdAt") WHERE status = 'DRAFT';
