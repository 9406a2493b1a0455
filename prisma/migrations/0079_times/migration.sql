-- How long each office takes, reckoned from the journal every night (row B28).
CREATE TABLE "OfficeTime" (
    "officeCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cases" INTEGER NOT NULL,
    "median" INTEGER NOT NULL,
    "mostly" INTEGER NOT NULL,
    "reckonedOn" DATE NOT NULL,

    CONSTRAINT "OfficeTime_pkey" PRIMARY KEY ("officeCode", "kind")
);
