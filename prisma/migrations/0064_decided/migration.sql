-- «Decided, not yet in effect» is a status (decision 0064). A value of an enum can't be used in the transaction that adds it: what uses it
-- stands in the next migration.
ALTER TYPE "DeclarationStatus" ADD VALUE 'DECIDED' BEFORE 'APPROVED';
