-- Adjusting and stopping, asked for from the account (decision 0084).
-- CreateEnum
CREATE TYPE "RequestKind" AS ENUM ('ADJUST', 'STOP');

-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('DRAFT', 'SCHEDULED', 'DONE', 'DROPPED');

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "stoppedAt" TIMESTAMPTZ;


-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "requestId" UUID,
ALTER COLUMN "declarationId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "AccountRequest" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "RequestKind" NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'DRAFT',
    "typed" JSONB NOT NULL DEFAULT '{}',
    "changes" JSONB NOT NULL DEFAULT '[]',
    "endsOn" DATE,
    "reason" TEXT,
    "channel" "Channel",
    "sentTo" TEXT,
    "confirmedAt" TIMESTAMPTZ,
    "doneAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AccountRequest_accountId_createdAt_idx" ON "AccountRequest"("accountId", "createdAt");

-- CreateIndex
CREATE INDEX "AccountRequest_state_endsOn_idx" ON "AccountRequest"("state", "endsOn");

-- CreateIndex
CREATE INDEX "StoredFile_requestId_idx" ON "StoredFile"("requestId");

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "AccountRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountRequest" ADD CONSTRAINT "AccountRequest_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file is of one case; one thing at a time is begun of each kind, and one stop waits for its day.
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_of_one" CHECK (num_nonnulls("declarationId", "requestId") = 1);
CREATE UNIQUE INDEX "AccountRequest_one_draft" ON "AccountRequest" ("accountId", kind) WHERE state = 'DRAFT';
CREATE UNIQUE INDEX "AccountRequest_one_waiting" ON "AccountRequest" ("accountId") WHERE state = 'SCHEDULED';
-- What was confirmed says how and when.
ALTER TABLE "AccountRequest" ADD CONSTRAINT "AccountRequest_confirmed"
  CHECK ((state = 'DRAFT') = ("confirmedAt" IS NULL) AND ("confirmedAt" IS NULL) = (channel IS NULL) AND (channel IS NULL) = ("sentTo" IS NULL));
