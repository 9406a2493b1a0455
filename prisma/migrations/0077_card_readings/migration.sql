-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN "because" TEXT NOT NULL DEFAULT '',
ADD COLUMN "reading" JSONB;
