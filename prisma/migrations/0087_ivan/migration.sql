-- Who chose an I-VAN is handed over to it once approved (decision 0087).
CREATE TYPE "IvanState" AS ENUM ('WAITING', 'TAKEN', 'ACCEPTED', 'REFUSED');

CREATE TABLE "IvanHandover" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "state" "IvanState" NOT NULL DEFAULT 'WAITING',
    "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "heardAt" TIMESTAMPTZ,
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toldDownAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IvanHandover_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "IvanHandover_declarationId_createdAt_idx" ON "IvanHandover"("declarationId", "createdAt");
CREATE INDEX "IvanHandover_state_nextTryAt_idx" ON "IvanHandover"("state", "nextTryAt");
ALTER TABLE "IvanHandover" ADD CONSTRAINT "IvanHandover_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One hand-over at a time waits for its answer.
CREATE UNIQUE INDEX "IvanHandover_one_open" ON "IvanHandover"("declarationId") WHERE state IN ('WAITING', 'TAKEN');
