-- Files that officers bring to be imported: tried, looked at by a second officer, let in (decision 0098).
CREATE TYPE "ImportFileState" AS ENUM ('ARRIVING', 'TRYING', 'READY', 'STORING', 'DONE', 'BROKEN', 'FAILED', 'DROPPED', 'LAPSED');

CREATE TABLE "ImportFile" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 0,
    "lines" INTEGER NOT NULL DEFAULT 0,
    "fileHash" TEXT NOT NULL DEFAULT '',
    "state" "ImportFileState" NOT NULL DEFAULT 'ARRIVING',
    "stateSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "officeCode" TEXT NOT NULL,
    "broughtById" UUID NOT NULL,
    "decidedById" UUID,
    "heldBy" UUID,
    "heldUntil" TIMESTAMPTZ,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "doneLine" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "closed" INTEGER NOT NULL DEFAULT 0,
    "same" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,
    "triedAt" TIMESTAMPTZ,
    "importsMark" TEXT,
    "fault" JSONB,
    "importId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ImportPiece" (
    "fileId" UUID NOT NULL,
    "at" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "ImportPiece_pkey" PRIMARY KEY ("fileId","at")
);

CREATE TABLE "ImportFileRefusal" (
    "fileId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "ImportFileRefusal_pkey" PRIMARY KEY ("fileId","line","column","rule")
);

CREATE INDEX "ImportFile_state_stateSince_idx" ON "ImportFile"("state", "stateSince");

CREATE INDEX "ImportFile_createdAt_idx" ON "ImportFile"("createdAt");

CREATE INDEX "ImportFile_importId_idx" ON "ImportFile"("importId");

ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "ImportPiece" ADD CONSTRAINT "ImportPiece_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "ImportFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ImportFileRefusal" ADD CONSTRAINT "ImportFileRefusal_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "ImportFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever brought a file never lets it in, whatever a page or a verb forgets.
ALTER TABLE "ImportFile"
  ADD CONSTRAINT "ImportFile_four_eyes" CHECK ("decidedById" <> "broughtById"),
  ADD CONSTRAINT "ImportFile_decided" CHECK (state NOT IN ('STORING', 'DONE') OR "decidedById" IS NOT NULL),
  ADD CONSTRAINT "ImportFile_traced" CHECK (state <> 'DONE' OR "importId" IS NOT NULL),
  ADD CONSTRAINT "ImportFile_counted" CHECK (least(size, lines, attempts, "doneLine", added, changed, closed, same, refused, held) >= 0);
ALTER TABLE "ImportFileRefusal" ADD CONSTRAINT "ImportFileRefusal_line" CHECK (line > 0);

-- Sealed bytes can't be packed: not even tried.
ALTER TABLE "ImportPiece" ALTER COLUMN sealed SET STORAGE EXTERNAL;
