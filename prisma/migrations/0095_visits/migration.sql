-- Visits, as hospitals claim them (decisions 0093, 0094, 0096).
CREATE TYPE "VisitState" AS ENUM ('CLAIMED', 'WITHDRAWN');

CREATE TYPE "CostKind" AS ENUM ('DRUG', 'SERVICE', 'SUPPLY');

CREATE TYPE "VisitPaperKind" AS ENUM ('TEST', 'COURSE', 'DISCHARGE', 'SUMMARY', 'SICK_LEAVE', 'REFERRAL', 'APPOINTMENT');

ALTER TABLE "ImportRefusal" DROP CONSTRAINT "ImportRefusal_pkey",
ADD COLUMN     "record" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "ImportRefusal_pkey" PRIMARY KEY ("importId", "record", "line", "column", "rule");

CREATE TABLE "Visit" (
    "bhxhCode" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "facility" TEXT NOT NULL,
    "linkId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "state" "VisitState" NOT NULL,
    "arrivedAt" TEXT NOT NULL,
    "admittedAt" TEXT,
    "leftAt" TEXT,
    "reason" TEXT NOT NULL,
    "diagnosis" TEXT NOT NULL,
    "disease" TEXT NOT NULL,
    "otherDiseases" TEXT[],
    "result" TEXT NOT NULL,
    "discharge" TEXT NOT NULL,
    "care" TEXT NOT NULL,
    "entitlement" TEXT NOT NULL,
    "days" DECIMAL(20,4),
    "total" DECIMAL(20,4),
    "insured" DECIMAL(20,4),
    "fund" DECIMAL(20,4),
    "fundByFee" DECIMAL(20,4),
    "copayment" DECIMAL(20,4),
    "own" DECIMAL(20,4),
    "other" DECIMAL(20,4),
    "drugs" DECIMAL(20,4),
    "supplies" DECIMAL(20,4),
    "head" JSONB NOT NULL,
    "madeOn" DATE,
    "digest" TEXT NOT NULL,
    "importId" UUID NOT NULL,
    "record" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("bhxhCode","key")
) PARTITION BY HASH ("bhxhCode");

CREATE TABLE "VisitLine" (
    "bhxhCode" TEXT NOT NULL,
    "visitKey" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "CostKind" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "shownIn" TEXT NOT NULL,
    "quantity" DECIMAL(20,4),
    "price" DECIMAL(20,4),
    "insuredPrice" DECIMAL(20,4),
    "priceLimit" DECIMAL(20,4),
    "scope" TEXT NOT NULL,
    "serviceRate" DECIMAL(20,4),
    "insuredRate" DECIMAL(20,4),
    "level" DECIMAL(20,4),
    "amount" DECIMAL(20,4),
    "insuredAmount" DECIMAL(20,4),
    "fund" DECIMAL(20,4),
    "copayment" DECIMAL(20,4),
    "own" DECIMAL(20,4),
    "other" DECIMAL(20,4),
    "drug" JSONB,
    "details" JSONB NOT NULL,

    CONSTRAINT "VisitLine_pkey" PRIMARY KEY ("bhxhCode","visitKey","number")
) PARTITION BY HASH ("bhxhCode");

CREATE TABLE "VisitPaper" (
    "bhxhCode" TEXT NOT NULL,
    "visitKey" TEXT NOT NULL,
    "kind" "VisitPaperKind" NOT NULL,
    "number" INTEGER NOT NULL,
    "paper" JSONB NOT NULL,

    CONSTRAINT "VisitPaper_pkey" PRIMARY KEY ("bhxhCode","visitKey","kind","number")
) PARTITION BY HASH ("bhxhCode");

CREATE TABLE "VisitOwner" (
    "key" TEXT NOT NULL,
    "bhxhCode" TEXT NOT NULL,

    CONSTRAINT "VisitOwner_pkey" PRIMARY KEY ("key")
) PARTITION BY HASH ("key");

ALTER TABLE "Visit" ADD CONSTRAINT "Visit_bhxhCode_fkey" FOREIGN KEY ("bhxhCode") REFERENCES "InsuredPerson"("bhxhCode") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Visit" ADD CONSTRAINT "Visit_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "VisitLine" ADD CONSTRAINT "VisitLine_bhxhCode_visitKey_fkey" FOREIGN KEY ("bhxhCode", "visitKey") REFERENCES "Visit"("bhxhCode", "key") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "VisitPaper" ADD CONSTRAINT "VisitPaper_bhxhCode_visitKey_fkey" FOREIGN KEY ("bhxhCode", "visitKey") REFERENCES "Visit"("bhxhCode", "key") ON DELETE CASCADE ON UPDATE CASCADE;

-- Sixteen parts of each, by the one column that every query names. Prisma sees the whole only.
DO $$
DECLARE
  whole text;
BEGIN
  FOREACH whole IN ARRAY ARRAY['Visit', 'VisitLine', 'VisitPaper', 'VisitOwner'] LOOP
    FOR part IN 0..15 LOOP
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
        whole || '_' || lpad(part::text, 2, '0'), whole, part);
    END LOOP;
  END LOOP;
END $$;

ALTER TABLE "ImportRefusal" ADD CONSTRAINT "ImportRefusal_record" CHECK (record >= 0);
-- Days and minutes are text, since some hospitals write the day alone: they sort and compare as they are.
ALTER TABLE "Visit"
  ADD CONSTRAINT "Visit_key" CHECK (key <> '' AND facility <> '' AND "linkId" <> '' AND record > 0 AND line > 0),
  ADD CONSTRAINT "Visit_times" CHECK (
    "arrivedAt" ~ '^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$' AND "admittedAt" ~ '^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$'
    AND "leftAt" ~ '^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$'),
  ADD CONSTRAINT "Visit_amounts" CHECK (
    least(days, total, insured, fund, "fundByFee", copayment, own, other, drugs, supplies) >= 0),
  ADD CONSTRAINT "Visit_head" CHECK (jsonb_typeof(head) = 'object');
ALTER TABLE "VisitLine"
  ADD CONSTRAINT "VisitLine_number" CHECK (number > 0),
  ADD CONSTRAINT "VisitLine_drug" CHECK ((kind = 'DRUG') = (drug IS NOT NULL)),
  ADD CONSTRAINT "VisitLine_amounts" CHECK (
    least(quantity, price, "insuredPrice", "priceLimit", "serviceRate", "insuredRate", level, amount, "insuredAmount",
      fund, copayment, own, other) >= 0);
ALTER TABLE "VisitPaper"
  ADD CONSTRAINT "VisitPaper_number" CHECK (number > 0),
  ADD CONSTRAINT "VisitPaper_paper" CHECK (jsonb_typeof(paper) = 'object');
