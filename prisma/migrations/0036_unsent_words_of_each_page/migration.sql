-- Two windows of one case each keep their own words: neither replaces the other's unseen.
ALTER TABLE "UnsentWords" ADD COLUMN "page" TEXT NOT NULL DEFAULT '';
ALTER TABLE "UnsentWords" DROP CONSTRAINT "UnsentWords_pkey",
    ADD CONSTRAINT "UnsentWords_pkey" PRIMARY KEY ("officerId","declarationId","form","page");
