-- Two cases of one person (decision 0079): whom each is about, and what officers concluded of a pair.
-- CreateEnum
CREATE TYPE "LikePairState" AS ENUM ('OPEN', 'ASKED', 'NOT_DUPLICATE', 'DUPLICATE');


-- CreateTable
CREATE TABLE "CaseWhose" (
    "declarationId" UUID NOT NULL,
    "whose" JSONB NOT NULL,
    "keys" TEXT[],

    CONSTRAINT "CaseWhose_pkey" PRIMARY KEY ("declarationId")
);

-- CreateTable
CREATE TABLE "LikePair" (
    "id" UUID NOT NULL,
    "earlierId" UUID NOT NULL,
    "laterId" UUID NOT NULL,
    "likeness" TEXT[],
    "fingerprint" TEXT NOT NULL,
    "state" "LikePairState" NOT NULL DEFAULT 'OPEN',
    "askedId" UUID,
    "question" TEXT,
    "answer" TEXT,
    "answerWords" TEXT,
    "answeredAt" TIMESTAMPTZ,
    "reason" TEXT,
    "judgedById" UUID,
    "judgedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LikePair_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CaseWhose_keys_idx" ON "CaseWhose" USING GIN ("keys") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "LikePair_laterId_idx" ON "LikePair"("laterId");

-- CreateIndex
CREATE INDEX "LikePair_askedId_idx" ON "LikePair"("askedId");

-- CreateIndex
CREATE UNIQUE INDEX "LikePair_earlierId_laterId_key" ON "LikePair"("earlierId", "laterId");

-- AddForeignKey
ALTER TABLE "CaseWhose" ADD CONSTRAINT "CaseWhose_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LikePair" ADD CONSTRAINT "LikePair_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LikePair" ADD CONSTRAINT "LikePair_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A case is no double of itself, and whoever concluded something stands beside it.
ALTER TABLE "LikePair" ADD CONSTRAINT "LikePair_two_cases" CHECK ("earlierId" <> "laterId");
ALTER TABLE "LikePair" ADD CONSTRAINT "LikePair_judged" CHECK ((state = 'OPEN') = ("judgedById" IS NULL));
