-- What the portal signed for devices that show a health card, and the digits that a clinic may ask about (decision 0102).
-- CreateTable
CREATE TABLE "CardStatement" (
    "id" TEXT NOT NULL,
    "bhxhCode" TEXT NOT NULL,
    "holderId" UUID NOT NULL,
    "isKept" BOOLEAN NOT NULL,
    "device" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "CardStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CardCode" (
    "holderId" UUID NOT NULL,
    "bhxhCode" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "said" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CardCode_pkey" PRIMARY KEY ("holderId","bhxhCode")
);

-- CreateIndex
CREATE INDEX "CardStatement_bhxhCode_idx" ON "CardStatement"("bhxhCode");

-- CreateIndex
CREATE INDEX "CardStatement_expiresAt_idx" ON "CardStatement"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "CardCode_codeHash_key" ON "CardCode"("codeHash");

-- AddForeignKey
ALTER TABLE "CardStatement" ADD CONSTRAINT "CardStatement_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardCode" ADD CONSTRAINT "CardCode_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The list of withdrawn ones is asked for by every check page: it reads these rows alone.
CREATE INDEX "CardStatement_withdrawn" ON "CardStatement" ("expiresAt", id) WHERE "withdrawnAt" IS NOT NULL;
