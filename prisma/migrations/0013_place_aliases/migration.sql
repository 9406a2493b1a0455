-- What people type or papers say for a place: one table for every list and look-up.
CREATE TABLE "PlaceAlias" (
    "alias" TEXT NOT NULL,
    "structure" TEXT NOT NULL,
    "level" "AdminLevel" NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT NOT NULL,
    "status" "RowStatus" NOT NULL,
    "sinceVersion" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PlaceAlias_pkey" PRIMARY KEY ("structure","level","code","alias")
);
