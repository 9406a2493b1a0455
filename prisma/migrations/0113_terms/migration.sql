-- Terms that are accepted by version, and how an account wants the portal (decision 0118).

-- CreateTable
CREATE TABLE "TermsAcceptance" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "acceptedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "TermsAcceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountSettings" (
    "accountId" UUID NOT NULL,
    "textSize" TEXT NOT NULL DEFAULT 'normal',
    "contrast" TEXT NOT NULL DEFAULT 'normal',
    "language" TEXT,
    "introducedAt" TIMESTAMPTZ,

    CONSTRAINT "AccountSettings_pkey" PRIMARY KEY ("accountId")
);

-- CreateIndex
CREATE INDEX "TermsAcceptance_accountId_version_idx" ON "TermsAcceptance"("accountId", "version");

-- AddForeignKey
ALTER TABLE "TermsAcceptance" ADD CONSTRAINT "TermsAcceptance_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountSettings" ADD CONSTRAINT "AccountSettings_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Pressed twice at once, it is accepted once; what was withdrawn stays to be read.
CREATE UNIQUE INDEX "TermsAcceptance_live_key" ON "TermsAcceptance"("accountId", "version") WHERE "withdrawnAt" IS NULL;

ALTER TABLE "AccountSettings" ADD CONSTRAINT "AccountSettings_known" CHECK (
  "textSize" IN ('normal', 'large', 'largest') AND contrast IN ('normal', 'high') AND language IN ('vi', 'en'));
