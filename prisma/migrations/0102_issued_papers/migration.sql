-- Papers that people take along of their records, signed by the portal, and the key that signs them (decision 0104).
-- CreateEnum
CREATE TYPE "IssuedPaperKind" AS ENUM ('PARTICIPATION', 'CARD', 'VISITS');

-- CreateEnum
CREATE TYPE "PaperWithdrawal" AS ENUM ('WRONG', 'LOST', 'UNNEEDED');

-- CreateTable
CREATE TABLE "PaperSigner" (
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "certificates" BYTEA[],
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PaperSigner_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "IssuedPaper" (
    "code" TEXT NOT NULL,
    "kind" "IssuedPaperKind" NOT NULL,
    "accountId" UUID NOT NULL,
    "issuedById" UUID NOT NULL,
    "fromDay" DATE,
    "toDay" DATE,
    "inFull" BOOLEAN NOT NULL DEFAULT false,
    "sha256" BYTEA NOT NULL,
    "issuedAt" TIMESTAMPTZ NOT NULL,
    "withdrawnAt" TIMESTAMPTZ,
    "withdrawnById" UUID,
    "withdrawal" "PaperWithdrawal",

    CONSTRAINT "IssuedPaper_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "IssuedPaper_sha256_key" ON "IssuedPaper"("sha256");

-- CreateIndex
CREATE INDEX "IssuedPaper_accountId_issuedAt_idx" ON "IssuedPaper"("accountId", "issuedAt");

-- AddForeignKey
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_issuedById_fkey" FOREIGN KEY ("issuedById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PaperSigner" ADD CONSTRAINT "PaperSigner_chain" CHECK (cardinality(certificates) > 0);

-- The hash is SHA-256; who takes a paper back stands there with the day and the reason, or none of the three does; visits alone have days.
ALTER TABLE "IssuedPaper"
  ADD CONSTRAINT "IssuedPaper_code" CHECK (code ~ '^[2-9A-HJ-NP-Z]{12}$'),
  ADD CONSTRAINT "IssuedPaper_hash" CHECK (length(sha256) = 32),
  ADD CONSTRAINT "IssuedPaper_days" CHECK (CASE WHEN kind = 'VISITS' THEN "fromDay" IS NOT NULL AND "toDay" IS NOT NULL AND "fromDay" <= "toDay" ELSE "fromDay" IS NULL AND "toDay" IS NULL END),
  ADD CONSTRAINT "IssuedPaper_full" CHECK (NOT "inFull" OR kind = 'VISITS'),
  ADD CONSTRAINT "IssuedPaper_withdrawn" CHECK (("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL) AND ("withdrawnAt" IS NULL) = (withdrawal IS NULL));

-- What was issued stays as it was: only its withdrawal is added, once.
CREATE FUNCTION keep_issued_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."withdrawnAt" IS NOT NULL
    OR (OLD.code, OLD.kind, OLD."accountId", OLD."issuedById", OLD.sha256, OLD."issuedAt", OLD."inFull")
      IS DISTINCT FROM (NEW.code, NEW.kind, NEW."accountId", NEW."issuedById", NEW.sha256, NEW."issuedAt", NEW."inFull")
    OR (OLD."fromDay", OLD."toDay") IS DISTINCT FROM (NEW."fromDay", NEW."toDay")
  THEN RAISE EXCEPTION 'An issued paper is kept as it was';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_issued_paper BEFORE UPDATE OR DELETE ON "IssuedPaper" FOR EACH ROW EXECUTE FUNCTION keep_issued_paper();
