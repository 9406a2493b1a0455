-- Counting a queue of 100,000 cases takes 20 ms and more, at every opening of the page. The tally is kept by the change itself: in its
-- transaction, by adding rows and touching none, so that nobody waits for anybody.
CREATE TABLE "CaseTally" (
    "id" BIGSERIAL NOT NULL,
    "officeCode" TEXT NOT NULL,
    "status" "DeclarationStatus" NOT NULL,
    "dueOn" DATE,
    "stand" INTEGER NOT NULL,

    CONSTRAINT "CaseTally_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CaseTally_officeCode_idx" ON "CaseTally"("officeCode");

CREATE FUNCTION tally_case() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status <> 'DRAFT' AND OLD."officeCode" IS NOT NULL THEN
    INSERT INTO "CaseTally" ("officeCode", status, "dueOn", stand) VALUES (OLD."officeCode", OLD.status, OLD."dueOn", -1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status <> 'DRAFT' AND NEW."officeCode" IS NOT NULL THEN
    INSERT INTO "CaseTally" ("officeCode", status, "dueOn", stand) VALUES (NEW."officeCode", NEW.status, NEW."dueOn", 1);
  END IF;
  RETURN NULL;
END
$$;

-- Nobody may send a case between the counting and the trigger.
LOCK TABLE "Declaration" IN SHARE ROW EXCLUSIVE MODE;
CREATE TRIGGER tally_new_case AFTER INSERT OR DELETE ON "Declaration"
  FOR EACH ROW EXECUTE FUNCTION tally_case();
CREATE TRIGGER tally_moved_case AFTER UPDATE OF status, "officeCode", "dueOn" ON "Declaration"
  FOR EACH ROW
  WHEN ((OLD.status, OLD."officeCode", OLD."dueOn") IS DISTINCT FROM (NEW.status, NEW."officeCode", NEW."dueOn"))
  EXECUTE FUNCTION tally_case();
INSERT INTO "CaseTally" ("officeCode", status, "dueOn", stand)
  SELECT "officeCode", status, "dueOn", count(*) FROM "Declaration" WHERE status <> 'DRAFT' AND "officeCode" IS NOT NULL GROUP BY 1, 2, 3;
