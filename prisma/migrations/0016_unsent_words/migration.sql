-- What an officer typed into a form of a case and has not sent, or could not: sealed, given back to them alone, deleted after a day.
CREATE TABLE "UnsentWords" (
    "officerId" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "keptAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UnsentWords_pkey" PRIMARY KEY ("officerId","declarationId","form")
);

CREATE INDEX "UnsentWords_keptAt_idx" ON "UnsentWords"("keptAt");

ALTER TABLE "UnsentWords" ADD CONSTRAINT "UnsentWords_declarationId_fkey"
  FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
