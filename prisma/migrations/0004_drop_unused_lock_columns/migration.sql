-- AlterTable
ALTER TABLE "Account" DROP COLUMN "failedAttempts",
DROP COLUMN "lockedUntil",
ALTER COLUMN "roles" SET DEFAULT ARRAY[]::"Role"[];