-- The day on the paper that was seen: no page shows it, so whoever tells it again holds the paper. What waits from before is asked for anew.
UPDATE "ContactChange" SET state = 'LAPSED', "stateSince" = now() WHERE state IN ('ASKED', 'CONFIRMED');
ALTER TABLE "ContactChange" ADD COLUMN "paperIssuedOn" TEXT, ADD COLUMN "paperMisses" INTEGER NOT NULL DEFAULT 0;
