-- AlterTable
ALTER TABLE "CardStatement" ADD COLUMN     "keyHash" TEXT;

-- AlterTable
ALTER TABLE "IssuedPaper" ADD COLUMN     "initials" TEXT;

-- What was issued stays as it was: only its withdrawal is added, once. Initials are of what was issued.
CREATE OR REPLACE FUNCTION keep_issued_paper() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."withdrawnAt" IS NOT NULL
    OR (OLD.code, OLD.kind, OLD."accountId", OLD."issuedById", OLD.sha256, OLD."issuedAt", OLD."inFull")
      IS DISTINCT FROM (NEW.code, NEW.kind, NEW."accountId", NEW."issuedById", NEW.sha256, NEW."issuedAt", NEW."inFull")
    OR (OLD."fromDay", OLD."toDay", OLD.initials) IS DISTINCT FROM (NEW."fromDay", NEW."toDay", NEW.initials)
  THEN RAISE EXCEPTION 'An issued paper is kept as it was';
  END IF;
  RETURN NEW;
END $$;
