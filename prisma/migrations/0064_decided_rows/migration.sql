-- What waited for its effect under another status, known by its decider alone, stands where it is.
UPDATE "Declaration"
SET status = 'DECIDED', "statusSince" = (checklist->'decision'->>'at')::timestamptz
WHERE status = 'AWAITING_APPROVAL' AND "decidedById" IS NOT NULL;

-- Who decided is known from the decision on and never before it; what was decided, as long as it waits.
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_decided" CHECK (
  (status IN ('DECIDED', 'APPROVED', 'REFUSED')) = ("decidedById" IS NOT NULL)
  AND (status <> 'DECIDED' OR checklist ? 'decision')
);

-- Four eyes from the moment of the decision, not only of its effect.
ALTER TABLE "Declaration" DROP CONSTRAINT "Declaration_four_eyes",
  ADD CONSTRAINT "Declaration_four_eyes" CHECK (
    "decidedById" IS NULL
    OR ("decidedById" IS DISTINCT FROM "reviewedById" AND "decidedById" IS DISTINCT FROM "receivedById")
  );
DROP TRIGGER declaration_four_eyes ON "Declaration";
CREATE TRIGGER declaration_four_eyes BEFORE UPDATE ON "Declaration"
  FOR EACH ROW WHEN (NEW.status IN ('DECIDED', 'APPROVED', 'REFUSED') AND OLD.status IS DISTINCT FROM NEW.status)
  EXECUTE FUNCTION declaration_four_eyes();
