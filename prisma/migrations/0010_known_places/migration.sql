CREATE TYPE "PlaceKind" AS ENUM ('BROWSER', 'NETWORK');

-- CreateTable
CREATE TABLE "KnownPlace" (
    "accountId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "device" TEXT NOT NULL,
    "firstSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KnownPlace_pkey" PRIMARY KEY ("accountId","hash")
);
CREATE INDEX "KnownPlace_lastSeenAt_idx" ON "KnownPlace"("lastSeenAt");
ALTER TABLE "KnownPlace" ADD CONSTRAINT "KnownPlace_accountId_fkey"
  FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Session" ADD COLUMN "endedAt" TIMESTAMPTZ, ADD COLUMN "endedBy" TEXT;

ALTER TABLE "RateLimit" ADD COLUMN "closings" INTEGER NOT NULL DEFAULT 0;

-- Tries are counted for whoever makes them, no longer with the code: a stranger's must not use up the owner's.
ALTER TABLE "OneTimeCode" DROP COLUMN "attempts";
