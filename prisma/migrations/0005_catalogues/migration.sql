-- CreateEnum
CREATE TYPE "RowStatus" AS ENUM ('ATTESTED', 'BY_RULE', 'LISTED_OLDER', 'RECONSTRUCTED', 'UNVERIFIED', 'ILLUSTRATIVE', 'INVENTED');

-- AlterTable
ALTER TABLE "AdminUnit" DROP CONSTRAINT "AdminUnit_pkey",
ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "status" "RowStatus" NOT NULL DEFAULT 'ATTESTED',
ADD CONSTRAINT "AdminUnit_pkey" PRIMARY KEY ("structure", "level", "code", "validFrom");

-- AlterTable
ALTER TABLE "AdminUnitSuccessor" ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "status" "RowStatus" NOT NULL DEFAULT 'ATTESTED',
ADD COLUMN     "validFrom" DATE NOT NULL DEFAULT '2025-07-01'::date,
ADD COLUMN     "validTo" DATE;

-- AlterTable
ALTER TABLE "InsuredPerson" ADD COLUMN     "provinceCode" TEXT NOT NULL DEFAULT '01';

-- AlterTable
ALTER TABLE "IvanProvider" DROP CONSTRAINT "IvanProvider_pkey",
ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "status" "RowStatus" NOT NULL DEFAULT 'ATTESTED',
ADD COLUMN     "validFrom" DATE NOT NULL DEFAULT '2020-01-01'::date,
ADD COLUMN     "validTo" DATE,
ADD CONSTRAINT "IvanProvider_pkey" PRIMARY KEY ("code", "validFrom");


-- AlterTable
ALTER TABLE "Office" DROP CONSTRAINT "Office_pkey",
ADD COLUMN     "sinceVersion" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "status" "RowStatus" NOT NULL DEFAULT 'ATTESTED',
ADD COLUMN     "successorCode" TEXT,
ADD COLUMN     "words" TEXT[],
ADD CONSTRAINT "Office_pkey" PRIMARY KEY ("code", "validFrom");

-- CreateTable
CREATE TABLE "CatalogueVersion" (
    "catalogue" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "importedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dataAsOf" DATE NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "closed" INTEGER NOT NULL,

    CONSTRAINT "CatalogueVersion_pkey" PRIMARY KEY ("catalogue","version")
);

-- CreateTable
CREATE TABLE "SupersededRow" (
    "catalogue" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sinceVersion" INTEGER NOT NULL,
    "untilVersion" INTEGER NOT NULL,
    "row" JSONB NOT NULL,

    CONSTRAINT "SupersededRow_pkey" PRIMARY KEY ("catalogue","key","sinceVersion")
);

-- CreateTable
CREATE TABLE "CatalogueWord" (
    "catalogue" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "deletes" TEXT[],

    CONSTRAINT "CatalogueWord_pkey" PRIMARY KEY ("catalogue","word")
);

-- CreateTable
CREATE TABLE "CertificateAuthority" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CertificateAuthority_pkey" PRIMARY KEY ("code","validFrom")
);

-- CreateTable
CREATE TABLE "Facility" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "words" TEXT[],
    "address" TEXT,
    "provinceCode" TEXT NOT NULL,
    "districtCode" TEXT,
    "communeCode" TEXT,
    "kind" TEXT NOT NULL,
    "level" TEXT,
    "issuesSickLeave" BOOLEAN NOT NULL DEFAULT false,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Facility_pkey" PRIMARY KEY ("code","validFrom")
);

-- CreateTable
CREATE TABLE "CollectionPoint" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "words" TEXT[],
    "agent" TEXT NOT NULL,
    "address" TEXT,
    "phone" TEXT,
    "provinceCode" TEXT NOT NULL,
    "districtCode" TEXT,
    "communeCode" TEXT,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CollectionPoint_pkey" PRIMARY KEY ("code","validFrom")
);

-- CreateTable
CREATE TABLE "Employer" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "words" TEXT[],
    "taxCode" TEXT,
    "address" TEXT,
    "provinceCode" TEXT NOT NULL,
    "officeCode" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Employer_pkey" PRIMARY KEY ("code","validFrom")
);

-- CreateTable
CREATE TABLE "Rate" (
    "series" TEXT NOT NULL,
    "member" TEXT NOT NULL,
    "amount" DECIMAL(14,4) NOT NULL,
    "unit" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Rate_pkey" PRIMARY KEY ("series","member","validFrom")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "isWorked" BOOLEAN NOT NULL DEFAULT false,
    "basis" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("day","validFrom")
);

-- CreateIndex
CREATE INDEX "CatalogueWord_deletes_idx" ON "CatalogueWord" USING GIN ("deletes");

-- CreateIndex
CREATE INDEX "Facility_provinceCode_searchText_idx" ON "Facility"("provinceCode", "searchText");

-- CreateIndex
CREATE INDEX "Facility_words_idx" ON "Facility" USING GIN ("words");

-- CreateIndex
CREATE INDEX "CollectionPoint_provinceCode_searchText_idx" ON "CollectionPoint"("provinceCode", "searchText");

-- CreateIndex
CREATE INDEX "CollectionPoint_words_idx" ON "CollectionPoint" USING GIN ("words");

-- CreateIndex
CREATE INDEX "Employer_taxCode_idx" ON "Employer"("taxCode");

-- CreateIndex
CREATE INDEX "Employer_provinceCode_searchText_idx" ON "Employer"("provinceCode", "searchText");

-- CreateIndex
CREATE INDEX "Employer_words_idx" ON "Employer" USING GIN ("words");

-- CreateIndex
CREATE INDEX "InsuredPerson_phone_idx" ON "InsuredPerson"("phone");

-- CreateIndex
CREATE INDEX "Office_words_idx" ON "Office" USING GIN ("words");

-- The defaults were for the rows already there; from now on the loader says it.
ALTER TABLE "AdminUnit" ALTER COLUMN "source" DROP DEFAULT, ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "AdminUnitSuccessor" ALTER COLUMN "source" DROP DEFAULT, ALTER COLUMN "status" DROP DEFAULT, ALTER COLUMN "validFrom" DROP DEFAULT;
ALTER TABLE "Office" ALTER COLUMN "source" DROP DEFAULT, ALTER COLUMN "status" DROP DEFAULT;
ALTER TABLE "IvanProvider" ALTER COLUMN "source" DROP DEFAULT, ALTER COLUMN "status" DROP DEFAULT, ALTER COLUMN "validFrom" DROP DEFAULT;
ALTER TABLE "InsuredPerson" ALTER COLUMN "provinceCode" DROP DEFAULT;
