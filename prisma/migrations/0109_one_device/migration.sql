-- One account on one device at a time, and what its owner is told of a new one (decision 0114).
-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "device" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "endedFrom" TEXT,
ADD COLUMN     "place" TEXT;

-- AlterTable
ALTER TABLE "KnownPlace" ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "network" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "KnownPlace_id_key" ON "KnownPlace"("id");

-- CreateTable
CREATE TABLE "DeviceNotice" (
    "keyHash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "pressedAt" TIMESTAMPTZ,

    CONSTRAINT "DeviceNotice_pkey" PRIMARY KEY ("keyHash")
);

-- CreateIndex
CREATE INDEX "DeviceNotice_accountId_idx" ON "DeviceNotice"("accountId");

-- CreateIndex
CREATE INDEX "DeviceNotice_expiresAt_idx" ON "DeviceNotice"("expiresAt");

-- AddForeignKey
ALTER TABLE "DeviceNotice" ADD CONSTRAINT "DeviceNotice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of several that live, the newest stays.
UPDATE "Session" SET "endedAt" = now(), "endedBy" = 'other-device'
WHERE "endedAt" IS NULL AND "tokenHash" NOT IN (
  SELECT DISTINCT ON ("accountId") "tokenHash" FROM "Session" WHERE "endedAt" IS NULL ORDER BY "accountId", "createdAt" DESC, "tokenHash");

-- Whatever the code does, no account has two.
CREATE UNIQUE INDEX "Session_one_alive" ON "Session"("accountId") WHERE "endedAt" IS NULL;
