-- It was 1 in every row and nothing read it: what a case was asked is told by the answers it has (docs/decisions/0065).
ALTER TABLE "Declaration" DROP COLUMN "formVersion";
