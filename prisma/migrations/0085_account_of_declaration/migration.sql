-- Who was signed in when a declaration was begun: a parent who registers a child. The declaration is theirs in any browser.
ALTER TABLE "Declaration" ADD COLUMN "accountId" UUID;
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Declaration_accountId_idx" ON "Declaration"("accountId");
