-- The language somebody used when they asked: what the portal writes to them later is in it.
ALTER TABLE "Declaration" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'vi';
ALTER TABLE "Account" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'vi';
