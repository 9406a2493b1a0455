-- What becomes of a report after it was sent (decision 0108): taken back, added to, and what the portal asked when it was begun.
ALTER TYPE "CorrectionState" ADD VALUE 'WITHDRAWN';

ALTER TABLE "Correction" ADD COLUMN "evidence" JSONB, ADD COLUMN "notes" JSONB NOT NULL DEFAULT '[]';
