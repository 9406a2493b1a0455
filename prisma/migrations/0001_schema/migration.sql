-- CreateEnum
CREATE TYPE "AdminLevel" AS ENUM ('PROVINCE', 'DISTRICT', 'COMMUNE');

-- CreateEnum
CREATE TYPE "DeclarationStatus" AS ENUM ('DRAFT', 'RECORDED', 'AWAITING_PAPER', 'UNDER_REVIEW', 'RETURNED', 'AWAITING_APPROVAL', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('ID_FRONT', 'ID_BACK', 'FORM');

-- CreateEnum
CREATE TYPE "AccountKind" AS ENUM ('CITIZEN', 'OFFICER');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('RECEIVER', 'CHECKER', 'APPROVER', 'SUPERVISOR', 'ADMINISTRATOR', 'AUDITOR');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('SMS', 'EMAIL');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('QUEUED', 'SENT', 'DELIVERED', 'FAILED');

-- CreateTable
CREATE TABLE "AdminUnit" (
    "structure" TEXT NOT NULL,
    "level" "AdminLevel" NOT NULL,
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "AdminUnit_pkey" PRIMARY KEY ("structure","level","code")
);

-- CreateTable
CREATE TABLE "AdminUnitSuccessor" (
    "oldCode" TEXT NOT NULL,
    "newCode" TEXT NOT NULL,

    CONSTRAINT "AdminUnitSuccessor_pkey" PRIMARY KEY ("oldCode","newCode")
);

-- CreateTable
CREATE TABLE "Office" (
    "code" TEXT NOT NULL,
    "parentCode" TEXT,
    "name" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "address" TEXT,
    "phone" TEXT,
    "attested" BOOLEAN NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "IvanProvider" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,

    CONSTRAINT "IvanProvider_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "InsuredPerson" (
    "bhxhCode" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "birthDate" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "idNumber" TEXT NOT NULL,
    "phone" TEXT,
    "householdCode" TEXT NOT NULL,

    CONSTRAINT "InsuredPerson_pkey" PRIMARY KEY ("bhxhCode")
);

-- CreateTable
CREATE TABLE "Declaration" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "status" "DeclarationStatus" NOT NULL DEFAULT 'DRAFT',
    "formVersion" INTEGER NOT NULL,
    "typed" JSONB NOT NULL DEFAULT '{}',
    "answers" JSONB,
    "commitment" JSONB,
    "corrections" JSONB NOT NULL DEFAULT '[]',
    "checklist" JSONB NOT NULL DEFAULT '{}',
    "officeCode" TEXT,
    "bhxhCode" TEXT,
    "idNumber" TEXT,
    "phone" TEXT,
    "fullName" TEXT,
    "searchText" TEXT,
    "paperAddress" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ,
    "statusSince" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueOn" DATE,
    "receivedById" UUID,
    "reviewedById" UUID,
    "decidedById" UUID,

    CONSTRAINT "Declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeclarationKey" (
    "keyHash" TEXT NOT NULL,
    "declarationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeclarationKey_pkey" PRIMARY KEY ("keyHash")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "kind" "FileKind" NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostalOrder" (
    "id" UUID NOT NULL,
    "declarationId" UUID NOT NULL,
    "pickupAddress" TEXT NOT NULL,
    "pickupTime" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ORDERED',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PostalOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "kind" "AccountKind" NOT NULL,
    "login" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "bhxhCode" TEXT,
    "passwordHash" TEXT,
    "failedAttempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ,
    "phone" TEXT,
    "email" TEXT,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "idNumber" TEXT,
    "address" TEXT,
    "officeCode" TEXT,
    "roles" "Role"[],
    "declarationId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "tokenHash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OneTimeCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT,
    "body" TEXT NOT NULL,
    "secret" BOOLEAN NOT NULL DEFAULT false,
    "state" "MessageState" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "gatewayId" TEXT,
    "declarationId" UUID,
    "accountId" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ,
    "deliveredAt" TIMESTAMPTZ,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "stream" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "act" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "hash" BYTEA NOT NULL DEFAULT '\x'::bytea,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("stream","position")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "AdminUnit_structure_level_parentCode_idx" ON "AdminUnit"("structure", "level", "parentCode");

-- CreateIndex
CREATE INDEX "Office_parentCode_idx" ON "Office"("parentCode");

-- CreateIndex
CREATE INDEX "InsuredPerson_idNumber_idx" ON "InsuredPerson"("idNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Declaration_reference_key" ON "Declaration"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Declaration_paperAddress_key" ON "Declaration"("paperAddress");

-- CreateIndex
CREATE INDEX "Declaration_officeCode_status_statusSince_idx" ON "Declaration"("officeCode", "status", "statusSince");

-- CreateIndex
CREATE INDEX "Declaration_bhxhCode_idx" ON "Declaration"("bhxhCode");

-- CreateIndex
CREATE INDEX "Declaration_idNumber_idx" ON "Declaration"("idNumber");

-- CreateIndex
CREATE INDEX "Declaration_status_updatedAt_idx" ON "Declaration"("status", "updatedAt");

-- CreateIndex
CREATE INDEX "DeclarationKey_declarationId_idx" ON "DeclarationKey"("declarationId");

-- CreateIndex
CREATE INDEX "StoredFile_declarationId_kind_createdAt_idx" ON "StoredFile"("declarationId", "kind", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "PostalOrder_declarationId_key" ON "PostalOrder"("declarationId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_login_key" ON "Account"("login");

-- CreateIndex
CREATE UNIQUE INDEX "Account_declarationId_key" ON "Account"("declarationId");

-- CreateIndex
CREATE INDEX "Account_phone_idx" ON "Account"("phone");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "OneTimeCode_purpose_subject_createdAt_idx" ON "OneTimeCode"("purpose", "subject", "createdAt");

-- CreateIndex
CREATE INDEX "OneTimeCode_expiresAt_idx" ON "OneTimeCode"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Message_gatewayId_key" ON "Message"("gatewayId");

-- CreateIndex
CREATE INDEX "Message_declarationId_idx" ON "Message"("declarationId");

-- CreateIndex
CREATE INDEX "Message_accountId_idx" ON "Message"("accountId");

-- CreateIndex
CREATE INDEX "Message_createdAt_idx" ON "Message"("createdAt");

-- CreateIndex
CREATE INDEX "JournalEntry_at_idx" ON "JournalEntry"("at");

-- CreateIndex
CREATE INDEX "JournalEntry_actor_at_idx" ON "JournalEntry"("actor", "at");

-- AddForeignKey
ALTER TABLE "DeclarationKey" ADD CONSTRAINT "DeclarationKey_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostalOrder" ADD CONSTRAINT "PostalOrder_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
