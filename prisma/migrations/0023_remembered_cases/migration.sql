-- When a browser last used its key: a case that was sent is locked there after some hours unused.
ALTER TABLE "DeclarationKey" ADD COLUMN "seenAt" TIMESTAMPTZ NOT NULL DEFAULT now();
