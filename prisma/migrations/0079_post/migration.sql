-- Orders for the public postal service (decision 0080): several for a case, each with its day, its states and what the service said.
CREATE TYPE "PostalState" AS ENUM ('WAITING', 'ORDERED', 'REFUSED', 'FAILED', 'COLLECTED', 'DELIVERED', 'LOST', 'CANCELLED');

DROP INDEX "PostalOrder_declarationId_key";
ALTER TABLE "PostalOrder"
  ADD COLUMN "pickupDay" DATE NOT NULL DEFAULT CURRENT_DATE,
  ADD COLUMN "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "trackingNumber" TEXT,
  ADD COLUMN "heardAt" TIMESTAMPTZ,
  ADD COLUMN "reason" TEXT,
  ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "nextTryAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "isCancelling" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "toldDownAt" TIMESTAMPTZ;
ALTER TABLE "PostalOrder" ALTER COLUMN "pickupDay" DROP DEFAULT, ALTER COLUMN "state" DROP DEFAULT;
-- Nobody was ever sent to fetch these: where the form is still waited for, the order goes out now.
ALTER TABLE "PostalOrder" ALTER COLUMN "state" TYPE "PostalState"
  USING (CASE WHEN state = 'CANCELLED' THEN 'CANCELLED' ELSE 'WAITING' END)::"PostalState";
ALTER TABLE "PostalOrder" ALTER COLUMN "state" SET DEFAULT 'WAITING';
UPDATE "PostalOrder" o SET state = 'CANCELLED' FROM "Declaration" d WHERE d.id = o."declarationId" AND d.status <> 'RECORDED';

CREATE TABLE "PostalEvent" (
    "id" TEXT NOT NULL,
    "orderId" UUID NOT NULL,
    "state" "PostalState" NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ NOT NULL,
    "receivedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PostalEvent_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "PostalOrder_trackingNumber_key" ON "PostalOrder"("trackingNumber");
CREATE INDEX "PostalOrder_declarationId_createdAt_idx" ON "PostalOrder"("declarationId", "createdAt");
CREATE INDEX "PostalOrder_state_nextTryAt_idx" ON "PostalOrder"("state", "nextTryAt");
CREATE INDEX "PostalEvent_orderId_idx" ON "PostalEvent"("orderId");
ALTER TABLE "PostalEvent" ADD CONSTRAINT "PostalEvent_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "PostalOrder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One order at a time is on its way for a case.
CREATE UNIQUE INDEX "PostalOrder_one_under_way" ON "PostalOrder"("declarationId") WHERE state IN ('WAITING', 'ORDERED');
