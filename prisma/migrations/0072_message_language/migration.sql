-- A message says in which language it is written, so that nobody has to tell it from its words. Those from before were written in the
-- language of their owner, as far as it was kept.
ALTER TABLE "Message" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'vi';
UPDATE "Message" m SET language = d.language FROM "Declaration" d WHERE d.id = m."declarationId" AND d.language <> 'vi';
UPDATE "Message" m SET language = a.language FROM "Account" a WHERE a.id = m."accountId" AND m."declarationId" IS NULL AND a.language <> 'vi';
