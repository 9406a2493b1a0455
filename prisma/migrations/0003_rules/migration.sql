-- What must hold whatever the application does. Prisma's schema can't say these.

-- Once sent, a declaration is whole; nobody decides about a case that they received or checked themselves.
ALTER TABLE "Declaration"
  ADD CONSTRAINT "Declaration_sent_whole" CHECK (
    status = 'DRAFT'
    OR (answers IS NOT NULL AND "submittedAt" IS NOT NULL AND "officeCode" IS NOT NULL)
  ),
  ADD CONSTRAINT "Declaration_four_eyes" CHECK (
    status NOT IN ('APPROVED', 'REFUSED')
    OR (
      "decidedById" IS NOT NULL
      AND "decidedById" IS DISTINCT FROM "reviewedById"
      AND "decidedById" IS DISTINCT FROM "receivedById"
    )
  );

ALTER TABLE "StoredFile"
  ADD CONSTRAINT "StoredFile_not_empty" CHECK (size > 0 AND octet_length(sealed) > 0);

-- A citizen never holds an officer's role.
ALTER TABLE "Account"
  ADD CONSTRAINT "Account_citizen_without_roles" CHECK (kind = 'OFFICER' OR cardinality(roles) = 0),
  ADD CONSTRAINT "Account_failed_attempts" CHECK ("failedAttempts" >= 0);

ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_attempts" CHECK (attempts >= 0);

ALTER TABLE "Message"
  ADD CONSTRAINT "Message_attempts" CHECK (attempts >= 0),
  ADD CONSTRAINT "Message_sent_when" CHECK (state IN ('QUEUED', 'FAILED') OR "sentAt" IS NOT NULL);

ALTER TABLE "AdminUnit" ADD CONSTRAINT "AdminUnit_dates" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
ALTER TABLE "Office" ADD CONSTRAINT "Office_dates" CHECK ("validTo" IS NULL OR "validTo" >= "validFrom");
