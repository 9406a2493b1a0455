-- Whose account a case asks for, in one word: a person's mã số BHXH, or «MST» and an organisation's tax code (docs/decisions/0083).
ALTER TABLE "Declaration" ADD COLUMN "login" TEXT;
UPDATE "Declaration" SET "login" = "bhxhCode" WHERE "bhxhCode" IS NOT NULL;
CREATE INDEX "Declaration_login_idx" ON "Declaration"("login");
