-- The offices of after July 2025 beside those of before, which take the declarations: their codes are not known yet.
ALTER TABLE "Office" ADD COLUMN "structure" TEXT NOT NULL DEFAULT '2020',
ADD COLUMN "formerName" TEXT,
ADD COLUMN "territoryCodes" TEXT;

-- Where only land of a divided ward went, nobody lives: the person need not be asked.
ALTER TABLE "AdminUnitSuccessor" ADD COLUMN "hasPeople" BOOLEAN NOT NULL DEFAULT true;
