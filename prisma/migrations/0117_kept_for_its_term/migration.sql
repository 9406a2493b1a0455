-- What each night did for every term of the table of kept data (decision 0122), and since when a request that was begun lies untouched.
-- AlterTable
ALTER TABLE "AccountRequest" ADD COLUMN     "touchedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "RetentionRun" (
    "term" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "ranAt" TIMESTAMPTZ NOT NULL,
    "deleted" INTEGER NOT NULL,
    "oldestAt" TIMESTAMPTZ,
    "failure" TEXT,

    CONSTRAINT "RetentionRun_pkey" PRIMARY KEY ("term","day")
);

-- CreateIndex
CREATE INDEX "RetentionRun_day_idx" ON "RetentionRun"("day");

ALTER TABLE "RetentionRun" ADD CONSTRAINT "RetentionRun_counts" CHECK ("deleted" >= 0);

-- What was begun and left is looked for by night.
CREATE INDEX "AccountRequest_begun_idx" ON "AccountRequest" ("touchedAt") WHERE state = 'DRAFT';
