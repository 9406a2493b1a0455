-- What somebody says is wrong in their records (decision 0099).
-- CreateEnum
CREATE TYPE "CorrectionState" AS ENUM ('DRAFT', 'RECEIVED', 'CHECKING', 'CORRECTED', 'NOT_WRONG');


-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "byId" UUID,
    "subject" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "row" JSONB NOT NULL DEFAULT '{}',
    "typed" JSONB NOT NULL DEFAULT '{}',
    "state" "CorrectionState" NOT NULL DEFAULT 'DRAFT',
    "officeCode" TEXT,
    "answer" TEXT,
    "takenById" UUID,
    "answeredById" UUID,
    "sentAt" TIMESTAMPTZ,
    "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Correction_accountId_subject_sentAt_idx" ON "Correction"("accountId", "subject", "sentAt");

-- CreateIndex
CREATE INDEX "Correction_officeCode_state_stateSince_idx" ON "Correction"("officeCode", "state", "stateSince");

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One report of a row is begun by each hand, and one waits for its answer.
CREATE UNIQUE INDEX "Correction_one_draft" ON "Correction" ("accountId", coalesce("byId", "accountId"), subject, mark) WHERE state = 'DRAFT';
CREATE UNIQUE INDEX "Correction_one_open" ON "Correction" ("accountId", subject, mark) WHERE state IN ('RECEIVED', 'CHECKING');
-- What was sent lies at an office; what was answered says what, and by whom.
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_sent"
  CHECK ((state = 'DRAFT') = ("sentAt" IS NULL) AND ("sentAt" IS NULL) = ("officeCode" IS NULL));
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_answered"
  CHECK ((state IN ('CORRECTED', 'NOT_WRONG')) = (answer IS NOT NULL) AND (answer IS NULL) = ("answeredById" IS NULL));
