-- The days of the journal, as they are published (decision 0123). Like the journal they only grow.
-- CreateTable
CREATE TABLE "JournalDay" (
    "day" DATE NOT NULL,
    "first" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    "parts" BYTEA[],
    "root" BYTEA NOT NULL,
    "before" BYTEA NOT NULL,
    "digest" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JournalDay_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE UNIQUE INDEX "JournalDay_digest_key" ON "JournalDay"("digest");

CREATE TRIGGER journal_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON "JournalDay"
  FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse();

ALTER TABLE "JournalDay" ADD CONSTRAINT "JournalDay_range" CHECK ("first" >= 1 AND "last" >= "first" - 1);
