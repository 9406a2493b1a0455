-- The form as its owner signed it with a digital certificate, and what the certificate says (decision 0076).
ALTER TYPE "FileKind" ADD VALUE 'SIGNED_FORM';

ALTER TABLE "Declaration" ADD COLUMN "certificate" JSONB;
