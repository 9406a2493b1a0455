-- Which kind of declaration a case is, written when it is sent: officers list and count by it (docs/decisions/0075).
ALTER TABLE "Declaration" ADD COLUMN "kind" TEXT;
UPDATE "Declaration" SET "kind" = answers #>> '{subject,subject}' WHERE answers IS NOT NULL;

-- A child has a birth certificate and no identity card yet.
ALTER TYPE "FileKind" ADD VALUE 'BIRTH_FRONT' AFTER 'ID_BACK';
ALTER TYPE "FileKind" ADD VALUE 'BIRTH_BACK' AFTER 'BIRTH_FRONT';

-- Who looks after the account of somebody under eighteen. It counts until the birthday, by the clock alone (docs/decisions/0082).
CREATE TABLE "Guardianship" (
  "id" UUID NOT NULL,
  "childId" UUID NOT NULL,
  "guardianCode" TEXT NOT NULL,
  "kinship" TEXT NOT NULL,
  "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "endsOn" DATE NOT NULL,
  "endedAt" TIMESTAMPTZ,
  "endedWhy" TEXT,
  "declarationId" UUID,
  CONSTRAINT "Guardianship_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Guardianship_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Guardianship_guardianCode_idx" ON "Guardianship"("guardianCode");
CREATE INDEX "Guardianship_endsOn_idx" ON "Guardianship"("endsOn");
-- One at a time between the same two.
CREATE UNIQUE INDEX "Guardianship_of_both" ON "Guardianship"("childId", "guardianCode") WHERE "endedAt" IS NULL;

-- Whether it still counts is asked of this view, nowhere else.
CREATE VIEW "LiveGuardianship" AS
  SELECT * FROM "Guardianship"
  WHERE "endedAt" IS NULL AND "endsOn" > (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
