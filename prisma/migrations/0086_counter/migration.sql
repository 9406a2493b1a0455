-- AlterTable
ALTER TABLE "Declaration" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'online',
ADD COLUMN     "enteredByIds" UUID[] DEFAULT ARRAY[]::UUID[];


-- CreateTable
CREATE TABLE "DeskDraft" (
    "declarationId" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "officeCode" TEXT NOT NULL,
    "isHandedOver" BOOLEAN NOT NULL DEFAULT false,
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "DeskDraft_pkey" PRIMARY KEY ("declarationId")
);

-- CreateTable
CREATE TABLE "CounterPass" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "officeCode" TEXT,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "CounterPass_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DeskDraft_officerId_idx" ON "DeskDraft"("officerId");

-- CreateIndex
CREATE INDEX "DeskDraft_until_idx" ON "DeskDraft"("until");

-- CreateIndex
CREATE INDEX "CounterPass_declarationId_createdAt_idx" ON "CounterPass"("declarationId", "createdAt");

-- CreateIndex
CREATE INDEX "CounterPass_expiresAt_idx" ON "CounterPass"("expiresAt");

-- AddForeignKey
ALTER TABLE "DeskDraft" ADD CONSTRAINT "DeskDraft_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CounterPass" ADD CONSTRAINT "CounterPass_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
