-- CreateEnum
CREATE TYPE "StaffAct" AS ENUM ('CREATE', 'MOVE', 'SUSPEND', 'RESUME', 'RESET', 'PHONE');

-- CreateEnum
CREATE TYPE "StaffRequestState" AS ENUM ('ASKED', 'DONE', 'REFUSED', 'DROPPED', 'LAPSED');


-- CreateTable
CREATE TABLE "StaffRequest" (
    "id" UUID NOT NULL,
    "act" "StaffAct" NOT NULL,
    "officerId" UUID,
    "login" TEXT NOT NULL,
    "officeCode" TEXT NOT NULL,
    "wish" JSONB NOT NULL DEFAULT '{}',
    "seen" JSONB NOT NULL DEFAULT '{}',
    "ground" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "state" "StaffRequestState" NOT NULL DEFAULT 'ASKED',
    "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedById" UUID NOT NULL,
    "decidedBy" TEXT,
    "answer" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StaffRequest_state_createdAt_idx" ON "StaffRequest"("state", "createdAt");

-- CreateIndex
CREATE INDEX "StaffRequest_officerId_createdAt_idx" ON "StaffRequest"("officerId", "createdAt");

-- AddForeignKey
ALTER TABLE "StaffRequest" ADD CONSTRAINT "StaffRequest_officerId_fkey" FOREIGN KEY ("officerId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRequest" ADD CONSTRAINT "StaffRequest_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One thing at a time is asked for about one officer.
CREATE UNIQUE INDEX "StaffRequest_one_waiting" ON "StaffRequest"("login") WHERE state = 'ASKED';

-- Nobody decides what they asked for, nor what is about themselves, whatever a page or a verb forgets.
ALTER TABLE "StaffRequest"
  ADD CONSTRAINT "StaffRequest_four_eyes" CHECK ("decidedBy" <> 'account:' || "askedById"),
  ADD CONSTRAINT "StaffRequest_not_oneself" CHECK ("officerId" <> "askedById" AND "decidedBy" <> 'account:' || "officerId"),
  ADD CONSTRAINT "StaffRequest_decided" CHECK ((state IN ('DONE', 'REFUSED')) = ("decidedBy" IS NOT NULL)),
  ADD CONSTRAINT "StaffRequest_answered" CHECK ((state = 'REFUSED') = (answer IS NOT NULL)),
  ADD CONSTRAINT "StaffRequest_subject" CHECK ("officerId" IS NOT NULL OR act = 'CREATE');

-- Few among a million accounts: listed and searched without the others.
CREATE INDEX "Account_officers_idx" ON "Account" (login) WHERE kind = 'OFFICER';
