-- Each news by the channels its owner chose for it; of the display nothing is taken for chosen before it is (decision 0118).

-- AlterTable
ALTER TABLE "AccountSettings" ALTER COLUMN "textSize" DROP NOT NULL,
ALTER COLUMN "textSize" DROP DEFAULT,
ALTER COLUMN "contrast" DROP NOT NULL,
ALTER COLUMN "contrast" DROP DEFAULT;

-- AlterTable
ALTER TABLE "NoticeWish" ADD COLUMN     "quiet" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Led through the introduction is not yet a choice.
UPDATE "AccountSettings" SET "textSize" = NULL, contrast = NULL WHERE "textSize" = 'normal' AND contrast = 'normal' AND language IS NULL;
