-- A message's own life: what it is for, who caused it, until when it is of use, when it was tried and when it is tried again.
ALTER TABLE "Message" ADD COLUMN "purpose" TEXT,
ADD COLUMN "networks" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "expiresAt" TIMESTAMPTZ,
ADD COLUMN "triedAt" TIMESTAMPTZ,
ADD COLUMN "nextTryAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

CREATE INDEX "Message_networks_idx" ON "Message" USING GIN ("networks");
CREATE INDEX "Message_recipient_createdAt_idx" ON "Message" ("recipient", "createdAt");
CREATE INDEX "Message_purpose_createdAt_idx" ON "Message" ("purpose", "createdAt");
CREATE INDEX "Message_state_nextTryAt_idx" ON "Message" ("state", "nextTryAt");

-- Until now FAILED stood also for what would be tried again; from now on it is the end.
UPDATE "Message" SET state = 'QUEUED'
WHERE state = 'FAILED' AND failure IS DISTINCT FROM 'gateway' AND NOT secret AND "createdAt" > now() - interval '1 day';

-- Which networks began a draft, and so fill the store with what nobody has submitted.
ALTER TABLE "Declaration" ADD COLUMN "networks" TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX "Declaration_networks_idx" ON "Declaration" USING GIN ("networks");
