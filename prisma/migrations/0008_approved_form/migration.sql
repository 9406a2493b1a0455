-- A copy of the form that says it was approved, beside the form as it was made.
ALTER TYPE "FileKind" ADD VALUE 'APPROVED_FORM';
