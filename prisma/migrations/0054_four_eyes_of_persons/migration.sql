-- Four eyes are two persons', whatever the application does: one may have had several accounts (decision 0054). The checks of before compare
-- accounts and stay; what they can't read is the number that an account carries.
CREATE FUNCTION is_same_officer(one uuid, other uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT one = other OR EXISTS (
    SELECT 1 FROM "Account" a JOIN "Account" b ON b."bhxhCode" = a."bhxhCode" WHERE a.id = one AND b.id = other)
$$;

CREATE FUNCTION declaration_four_eyes() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF is_same_officer(NEW."decidedById", NEW."reviewedById") OR is_same_officer(NEW."decidedById", NEW."receivedById") THEN
    RAISE EXCEPTION 'Declaration_four_eyes: one person has received or checked the case and decides about it.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE FUNCTION contact_change_four_eyes() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF is_same_officer(NEW."decidedById", NEW."askedById") THEN
    RAISE EXCEPTION 'ContactChange_four_eyes: one person has asked for the change and decides about it.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;

-- When it is decided: an officer whose number is put right later does not close what was decided before.
CREATE TRIGGER declaration_four_eyes BEFORE UPDATE ON "Declaration"
  FOR EACH ROW WHEN (NEW.status IN ('APPROVED', 'REFUSED') AND OLD.status IS DISTINCT FROM NEW.status)
  EXECUTE FUNCTION declaration_four_eyes();
CREATE TRIGGER contact_change_four_eyes BEFORE UPDATE ON "ContactChange"
  FOR EACH ROW WHEN (NEW.state IN ('DONE', 'REFUSED') AND OLD.state IS DISTINCT FROM NEW.state)
  EXECUTE FUNCTION contact_change_four_eyes();
