-- What people are told before they ask: each thing once, as they wish it, by walks through all records (decision 0106).

-- CreateTable
CREATE TABLE "PersonNotice" (
    "accountId" UUID NOT NULL,
    "bhxhCode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "toldAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ,

    CONSTRAINT "PersonNotice_pkey" PRIMARY KEY ("accountId","bhxhCode","kind","subject","day")
);

-- CreateTable
CREATE TABLE "NoticeWish" (
    "accountId" UUID NOT NULL,
    "off" TEXT[],
    "bySms" BOOLEAN NOT NULL,
    "byEmail" BOOLEAN NOT NULL,
    "keptAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticeWish_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "NoticeWalk" (
    "id" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "after" TEXT NOT NULL DEFAULT '',
    "people" INTEGER NOT NULL DEFAULT 0,
    "told" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "NoticeWalk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NoticeWalk_startedAt_idx" ON "NoticeWalk"("startedAt");

-- AddForeignKey
ALTER TABLE "PersonNotice" ADD CONSTRAINT "PersonNotice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeWish" ADD CONSTRAINT "NoticeWish_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One walk at a time: whoever comes second goes on with it.
CREATE UNIQUE INDEX "NoticeWalk_one_open" ON "NoticeWalk" (("endedAt" IS NULL)) WHERE "endedAt" IS NULL;

ALTER TABLE "PersonNotice" ADD CONSTRAINT "PersonNotice_named" CHECK (kind <> '' AND "bhxhCode" <> '');
ALTER TABLE "NoticeWalk" ADD CONSTRAINT "NoticeWalk_counted" CHECK (people >= 0 AND told >= 0 AND "endedAt" >= "startedAt");

-- From here on things are told: a visit that came in before is old, and nobody is told of it.
INSERT INTO "NoticeWalk" (id, "startedAt", "endedAt") VALUES (gen_random_uuid(), now(), now());
