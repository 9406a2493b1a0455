-- CreateTable
CREATE TABLE "Upload" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "sender" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "networks" TEXT[],
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touchedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadPiece" (
    "uploadId" UUID NOT NULL,
    "at" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "UploadPiece_pkey" PRIMARY KEY ("uploadId","at")
);

-- CreateTable
CREATE TABLE "PhoneCapture" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "phoneHash" TEXT,
    "device" TEXT,
    "pictures" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMPTZ,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,
    "endedBy" TEXT,

    CONSTRAINT "PhoneCapture_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Upload_declarationId_idx" ON "Upload"("declarationId");

-- CreateIndex
CREATE INDEX "Upload_touchedAt_idx" ON "Upload"("touchedAt");

-- CreateIndex
CREATE INDEX "Upload_networks_idx" ON "Upload" USING GIN ("networks");

-- CreateIndex
CREATE UNIQUE INDEX "PhoneCapture_tokenHash_key" ON "PhoneCapture"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "PhoneCapture_codeHash_key" ON "PhoneCapture"("codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "PhoneCapture_phoneHash_key" ON "PhoneCapture"("phoneHash");

-- CreateIndex
CREATE INDEX "PhoneCapture_declarationId_createdAt_idx" ON "PhoneCapture"("declarationId", "createdAt");

-- CreateIndex
CREATE INDEX "PhoneCapture_expiresAt_idx" ON "PhoneCapture"("expiresAt");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadPiece" ADD CONSTRAINT "UploadPiece_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhoneCapture" ADD CONSTRAINT "PhoneCapture_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever counts wrongly is stopped here.
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_received_within" CHECK ("received" >= 0 AND "received" <= "size");
