-- What a card of the form since 2021 prints beside its ten digits (decision 0100).
ALTER TABLE "HealthCard" ADD COLUMN     "level" TEXT;
ALTER TABLE "HealthCard" ADD CONSTRAINT "HealthCard_level_check" CHECK ("level" ~ '^[1-5]$');
