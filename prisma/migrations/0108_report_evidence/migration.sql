-- Papers that prove a report, and what is still being typed of it (decision 0110).
-- AlterEnum
ALTER TYPE "FileKind" ADD VALUE 'EVIDENCE';

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "begunNotes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "touchedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;


-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "correctionId" UUID;

-- CreateIndex
CREATE INDEX "StoredFile_correctionId_idx" ON "StoredFile"("correctionId");

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file is of one case.
ALTER TABLE "StoredFile" DROP CONSTRAINT "StoredFile_of_one",
  ADD CONSTRAINT "StoredFile_of_one" CHECK (num_nonnulls("declarationId", "requestId", "correctionId") = 1);

-- What was begun and left is looked for by night.
CREATE INDEX "Correction_begun_idx" ON "Correction" ("touchedAt") WHERE state = 'DRAFT';
