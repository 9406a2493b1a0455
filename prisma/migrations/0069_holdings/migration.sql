-- Which officer works on a case (decision 0069): at most one, and for half an hour since they last did something about it.
-- CreateTable
CREATE TABLE "Holding" (
    "declarationId" UUID NOT NULL,
    "officerId" UUID NOT NULL,
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "putBackAt" TIMESTAMPTZ,

    CONSTRAINT "Holding_pkey" PRIMARY KEY ("declarationId")
);

-- CreateIndex
CREATE INDEX "Holding_officerId_idx" ON "Holding"("officerId");

-- AddForeignKey
ALTER TABLE "Holding" ADD CONSTRAINT "Holding_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The one definition of a holding that counts. A row is nobody's once it is put back or idle for too long.
CREATE FUNCTION held_until(holding "Holding") RETURNS timestamptz
LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN holding."putBackAt" IS NULL THEN holding."activeAt" + interval '30 minutes' ELSE '-infinity' END
$$;

CREATE VIEW "LiveHolding" AS
  SELECT h."declarationId", h."officerId", h.since, h."activeAt", held_until(h) AS until
  FROM "Holding" h WHERE held_until(h) > now();
