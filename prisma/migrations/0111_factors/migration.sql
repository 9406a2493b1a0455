-- Ways to prove oneself beside the password: passkeys, authenticator apps, backup codes (decision 0116).
-- CreateEnum
CREATE TYPE "FactorKind" AS ENUM ('PASSKEY', 'TOTP', 'BACKUP');

-- CreateTable
CREATE TABLE "Factor" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "FactorKind" NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "sealed" BYTEA,
    "lastStep" INTEGER,
    "codeHash" TEXT,
    "credentialId" TEXT,
    "publicKey" BYTEA,
    "signCount" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isSyncable" BOOLEAN NOT NULL DEFAULT false,
    "isBackedUp" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ,
    "usedAt" TIMESTAMPTZ,

    CONSTRAINT "Factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnsweredChallenge" (
    "hash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "AnsweredChallenge_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Factor_credentialId_key" ON "Factor"("credentialId");

-- CreateIndex
CREATE INDEX "Factor_accountId_idx" ON "Factor"("accountId");

-- CreateIndex
CREATE INDEX "AnsweredChallenge_expiresAt_idx" ON "AnsweredChallenge"("expiresAt");

-- AddForeignKey
ALTER TABLE "Factor" ADD CONSTRAINT "Factor_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What each kind is made of.
ALTER TABLE "Factor" ADD CONSTRAINT "Factor_kind_check" CHECK (CASE kind
  WHEN 'PASSKEY' THEN num_nulls("credentialId", "publicKey") = 0 AND num_nonnulls(sealed, "codeHash", "lastStep", "usedAt") = 0
  WHEN 'TOTP' THEN sealed IS NOT NULL AND num_nonnulls("credentialId", "publicKey", "codeHash", "usedAt") = 0
  ELSE num_nulls(sealed, "codeHash") = 0 AND num_nonnulls("credentialId", "publicKey", "lastStep") = 0 END);

-- A call reads a code out.
ALTER TYPE "Channel" ADD VALUE 'VOICE';

-- Two gateways may call their messages alike.
DROP INDEX "Message_gatewayId_key";
CREATE UNIQUE INDEX "Message_channel_gatewayId_key" ON "Message"("channel", "gatewayId");
