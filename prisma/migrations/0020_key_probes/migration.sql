-- CreateTable
CREATE TABLE "KeyProbe" (
    "name" TEXT NOT NULL,
    "probe" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeyProbe_pkey" PRIMARY KEY ("name")
);
