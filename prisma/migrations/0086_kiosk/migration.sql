-- AlterTable
ALTER TABLE "DeclarationKey" ADD COLUMN     "isForgetful" BOOLEAN NOT NULL DEFAULT false;
