-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('PHONE', 'EMAIL');

-- CreateEnum
CREATE TYPE "ContactChangeState" AS ENUM ('ASKED', 'CONFIRMED', 'DONE', 'REFUSED', 'DROPPED');


-- CreateTable
CREATE TABLE "ContactChange" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "ContactKind" NOT NULL,
    "oldValue" TEXT,
    "newValue" TEXT NOT NULL,
    "officeCode" TEXT NOT NULL,
    "state" "ContactChangeState" NOT NULL DEFAULT 'ASKED',
    "askedById" UUID NOT NULL,
    "decidedById" UUID,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContactChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ContactChange_officeCode_state_stateSince_idx" ON "ContactChange"("officeCode", "state", "stateSince");

-- CreateIndex
CREATE INDEX "ContactChange_accountId_idx" ON "ContactChange"("accountId");

-- AddForeignKey
ALTER TABLE "ContactChange" ADD CONSTRAINT "ContactChange_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Four eyes, whatever the application does; and one change of a kind at a time.
ALTER TABLE "ContactChange"
  ADD CONSTRAINT "ContactChange_four_eyes" CHECK (
    state NOT IN ('DONE', 'REFUSED') OR ("decidedById" IS NOT NULL AND "decidedById" <> "askedById")
  );
CREATE UNIQUE INDEX "ContactChange_one_at_a_time" ON "ContactChange" ("accountId", kind)
  WHERE state IN ('ASKED', 'CONFIRMED');
