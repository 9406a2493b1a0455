-- What files tell of insured people: cards, periods, benefits, and what stood before (decision 0094).
CREATE TYPE "ImportState" AS ENUM ('RUNNING', 'DONE');

CREATE TYPE "Insurance" AS ENUM ('SOCIAL', 'UNEMPLOYMENT', 'ACCIDENT', 'HEALTH');

CREATE TYPE "ContributionState" AS ENUM ('PAID', 'OWED', 'BACK_PAID', 'VOLUNTARY');

CREATE TYPE "BenefitGroup" AS ENUM ('ONE_OFF', 'MONTHLY', 'SICKNESS', 'MATERNITY', 'RECOVERY', 'UNEMPLOYMENT');

CREATE TYPE "BenefitState" AS ENUM ('DECIDED', 'PAID', 'UNCOLLECTED', 'TO_PAY_BACK', 'RECEIVING', 'SUSPENDED', 'RESUMED', 'MOVED', 'ENDED', 'WITHDRAWN', 'EXHAUSTED');

ALTER TABLE "InsuredPerson" ADD COLUMN     "address" TEXT,
ADD COLUMN     "fingerprint" TEXT,
ADD COLUMN     "importId" UUID,
ADD COLUMN     "line" INTEGER;

CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'RUNNING',
    "doneLine" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "closed" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ImportRefusal" (
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "ImportRefusal_pkey" PRIMARY KEY ("importId","line","column","rule")
);

CREATE TABLE "HealthCard" (
    "bhxhCode" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "facilityCode" TEXT NOT NULL,
    "fiveYearsFrom" DATE,
    "areaCode" TEXT,
    "issuedOn" DATE,
    "issuedAt" TEXT,
    "signer" TEXT,
    "signerTitle" TEXT,
    "fingerprint" TEXT NOT NULL,
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "HealthCard_pkey" PRIMARY KEY ("bhxhCode","key")
) PARTITION BY HASH ("bhxhCode");

CREATE TABLE "ParticipationPeriod" (
    "bhxhCode" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "insurance" "Insurance" NOT NULL,
    "fromMonth" DATE NOT NULL,
    "toMonth" DATE NOT NULL,
    "employerCode" TEXT,
    "employerName" TEXT NOT NULL,
    "posts" TEXT,
    "workplace" TEXT,
    "currency" TEXT,
    "salary" DECIMAL(18,2),
    "coefficient" DECIMAL(6,2),
    "wage" DECIMAL(18,2),
    "state" "ContributionState" NOT NULL,
    "postAllowance" DECIMAL(6,2),
    "beyondScale" DECIMAL(6,2),
    "seniority" DECIMAL(6,2),
    "otherAllowance" DECIMAL(18,2),
    "pensionShare" DECIMAL(6,2),
    "sicknessShare" DECIMAL(6,2),
    "accidentShare" DECIMAL(6,2),
    "unemploymentShare" DECIMAL(6,2),
    "note" TEXT,
    "fingerprint" TEXT NOT NULL,
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "ParticipationPeriod_pkey" PRIMARY KEY ("bhxhCode","key")
) PARTITION BY HASH ("bhxhCode");

CREATE TABLE "Benefit" (
    "bhxhCode" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "group" "BenefitGroup" NOT NULL,
    "type" TEXT NOT NULL,
    "decisionNumber" TEXT,
    "decidedOn" DATE,
    "fromDay" DATE,
    "toDay" DATE,
    "amount" DECIMAL(18,2) NOT NULL,
    "paidOn" DATE,
    "state" "BenefitState" NOT NULL,
    "payer" TEXT,
    "bank" TEXT,
    "bankAccount" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',
    "fingerprint" TEXT NOT NULL,
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "Benefit_pkey" PRIMARY KEY ("bhxhCode","key")
) PARTITION BY HASH ("bhxhCode");

CREATE TABLE "FormerRecord" (
    "bhxhCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "importId" UUID NOT NULL,
    "record" JSONB NOT NULL,
    "replacedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerRecord_pkey" PRIMARY KEY ("bhxhCode","kind","key","importId")
) PARTITION BY HASH ("bhxhCode");

CREATE INDEX "Import_startedAt_idx" ON "Import"("startedAt");

ALTER TABLE "InsuredPerson" ADD CONSTRAINT "InsuredPerson_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ImportRefusal" ADD CONSTRAINT "ImportRefusal_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "HealthCard" ADD CONSTRAINT "HealthCard_bhxhCode_fkey" FOREIGN KEY ("bhxhCode") REFERENCES "InsuredPerson"("bhxhCode") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "HealthCard" ADD CONSTRAINT "HealthCard_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ParticipationPeriod" ADD CONSTRAINT "ParticipationPeriod_bhxhCode_fkey" FOREIGN KEY ("bhxhCode") REFERENCES "InsuredPerson"("bhxhCode") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ParticipationPeriod" ADD CONSTRAINT "ParticipationPeriod_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Benefit" ADD CONSTRAINT "Benefit_bhxhCode_fkey" FOREIGN KEY ("bhxhCode") REFERENCES "InsuredPerson"("bhxhCode") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Benefit" ADD CONSTRAINT "Benefit_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "FormerRecord" ADD CONSTRAINT "FormerRecord_bhxhCode_fkey" FOREIGN KEY ("bhxhCode") REFERENCES "InsuredPerson"("bhxhCode") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "FormerRecord" ADD CONSTRAINT "FormerRecord_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Sixteen parts of each, by the one column that every query names. Prisma sees the whole only.
DO $$
DECLARE
  whole text;
BEGIN
  FOREACH whole IN ARRAY ARRAY['HealthCard', 'ParticipationPeriod', 'Benefit', 'FormerRecord'] LOOP
    FOR part IN 0..15 LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
        whole || '_' || lpad(part::text, 2, '0'), whole, part);
    END LOOP;
  END LOOP;
END $$;

-- The same file is let in by one import at a time: whoever comes second goes on with it.
CREATE UNIQUE INDEX "Import_one_running" ON "Import"(kind, "fileHash") WHERE state = 'RUNNING';

ALTER TABLE "Import"
  ADD CONSTRAINT "Import_ended" CHECK ((state = 'DONE') = ("endedAt" IS NOT NULL)),
  ADD CONSTRAINT "Import_counted" CHECK (least("doneLine", added, changed, closed, same, refused, held) >= 0);
ALTER TABLE "ImportRefusal" ADD CONSTRAINT "ImportRefusal_line" CHECK (line > 0);
ALTER TABLE "InsuredPerson"
  ADD CONSTRAINT "InsuredPerson_traced" CHECK ((fingerprint IS NULL) = ("importId" IS NULL) AND (fingerprint IS NULL) = (line IS NULL));

ALTER TABLE "HealthCard"
  ADD CONSTRAINT "HealthCard_key" CHECK (key <> '' AND line > 0),
  ADD CONSTRAINT "HealthCard_number" CHECK (right(number, 10) = "bhxhCode" AND number ~ '^([A-Z]{2}[1-5][0-9]{2})?[0-9]{10}$'),
  ADD CONSTRAINT "HealthCard_days" CHECK ("validTo" >= "validFrom"),
  ADD CONSTRAINT "HealthCard_area" CHECK ("areaCode" IN ('K1', 'K2', 'K3'));
ALTER TABLE "ParticipationPeriod"
  ADD CONSTRAINT "ParticipationPeriod_key" CHECK (key <> '' AND line > 0),
  ADD CONSTRAINT "ParticipationPeriod_months" CHECK (
    "toMonth" >= "fromMonth" AND extract(day FROM "fromMonth") = 1 AND extract(day FROM "toMonth") = 1),
  ADD CONSTRAINT "ParticipationPeriod_amounts" CHECK (
    least(salary, coefficient, wage, "postAllowance", "beyondScale", seniority, "otherAllowance",
      "pensionShare", "sicknessShare", "accidentShare", "unemploymentShare") >= 0);
ALTER TABLE "Benefit"
  ADD CONSTRAINT "Benefit_key" CHECK (key <> '' AND line > 0),
  ADD CONSTRAINT "Benefit_days" CHECK ("toDay" >= "fromDay"),
  ADD CONSTRAINT "Benefit_amount" CHECK (amount >= 0),
  ADD CONSTRAINT "Benefit_details" CHECK (jsonb_typeof(details) = 'object');
