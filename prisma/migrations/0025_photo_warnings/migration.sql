-- What a machine saw of a photograph: dark, blurred … The person is told beside it, the officer too.
ALTER TABLE "StoredFile" ADD COLUMN "warnings" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
