-- CreateTable
CREATE TABLE "RecordConsent" (
    "id" UUID NOT NULL,
    "giverId" UUID NOT NULL,
    "receiverCode" TEXT NOT NULL,
    "receiverName" TEXT NOT NULL,
    "kinship" TEXT NOT NULL,
    "scope" TEXT[],
    "endsOn" DATE NOT NULL,
    "offeredAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "receiverId" UUID,
    "acceptedAt" TIMESTAMPTZ,
    "refusedAt" TIMESTAMPTZ,
    "firstLookAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,
    "endedBy" TEXT,
    "codeId" UUID NOT NULL,

    CONSTRAINT "RecordConsent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsentDraft" (
    "giverId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "typed" JSONB NOT NULL DEFAULT '{}',
    "keptAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ConsentDraft_pkey" PRIMARY KEY ("giverId")
);

-- CreateIndex
CREATE INDEX "RecordConsent_giverId_offeredAt_idx" ON "RecordConsent"("giverId", "offeredAt");

-- CreateIndex
CREATE INDEX "RecordConsent_receiverCode_idx" ON "RecordConsent"("receiverCode");

-- CreateIndex
CREATE INDEX "RecordConsent_receiverId_idx" ON "RecordConsent"("receiverId");

-- CreateIndex
CREATE UNIQUE INDEX "ConsentDraft_id_key" ON "ConsentDraft"("id");

-- AddForeignKey
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_giverId_fkey" FOREIGN KEY ("giverId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_receiverId_fkey" FOREIGN KEY ("receiverId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentDraft" ADD CONSTRAINT "ConsentDraft_giverId_fkey" FOREIGN KEY ("giverId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One open consent of a giver to a person: another one to the same person takes its place.
CREATE UNIQUE INDEX "RecordConsent_one_open" ON "RecordConsent" ("giverId", "receiverCode") WHERE "endedAt" IS NULL;
-- None without an end.
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_has_end"
  CHECK ("endsOn" <= ("offeredAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + 366);
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_scope" CHECK (cardinality(scope) > 0);
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_accepted"
  CHECK (("acceptedAt" IS NULL) = ("receiverId" IS NULL) AND ("acceptedAt" IS NULL OR "refusedAt" IS NULL));
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_looked" CHECK ("firstLookAt" IS NULL OR "acceptedAt" IS NOT NULL);
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_ended"
  CHECK (("endedAt" IS NULL) = ("endedBy" IS NULL) AND "endedBy" IN ('giver', 'receiver', 'replaced', 'stop'));
ALTER TABLE "RecordConsent" ADD CONSTRAINT "RecordConsent_not_oneself" CHECK ("receiverId" <> "giverId");

-- Whose consent holds now: asked of the clock and of both accounts, so that its end needs no chore.
CREATE VIEW "LiveConsent" AS
  SELECT c.id, c."giverId", c."receiverId", c.kinship, c.scope, c."endsOn", c."acceptedAt", c."firstLookAt",
    g.login AS "giverCode", g."fullName" AS "giverName"
  FROM "RecordConsent" c
  JOIN "Account" g ON g.id = c."giverId" AND g."stoppedAt" IS NULL AND g."suspendedAt" IS NULL
  JOIN "Account" r ON r.id = c."receiverId" AND r."stoppedAt" IS NULL AND r."suspendedAt" IS NULL
  WHERE c."acceptedAt" IS NOT NULL AND c."endedAt" IS NULL AND c."endsOn" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date;
