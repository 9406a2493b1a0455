-- Every message has a code by which anybody can ask whether it is ours, and stands in the box of its account (decision 0119).
-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "code" TEXT,
ADD COLUMN     "openWords" TEXT;

-- What was sent before there was a box is not to be read anew: a default of the moment fills the old rows without writing them.
ALTER TABLE "Message" ADD COLUMN     "readAt" TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "Message" ALTER COLUMN "readAt" DROP DEFAULT;

-- CreateIndex
CREATE INDEX "Message_code_idx" ON "Message"("code");

-- How many somebody has not read stands in their menu. What brings a code was read when the code was typed, and isn't counted.
CREATE INDEX "Message_unread_idx" ON "Message" ("accountId") WHERE "readAt" IS NULL AND NOT secret;

ALTER TABLE "Message" ADD CONSTRAINT "Message_code_whole" CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{7}$');
ALTER TABLE "Message" ADD CONSTRAINT "Message_open_words" CHECK ("openWords" IS NULL OR secret);
