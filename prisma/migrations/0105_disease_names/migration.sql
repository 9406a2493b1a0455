-- Names for codes of diseases, a catalogue of dated rows (decision 0107).
-- CreateTable
CREATE TABLE "Disease" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Disease_pkey" PRIMARY KEY ("code","validFrom")
);
