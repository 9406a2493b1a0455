-- Compared byte by byte, whatever the locale of the database, so that a plain index finds what begins with a phrase.
-- Prisma's comparison doesn't see a collation.
ALTER TABLE "Facility" ALTER COLUMN "searchText" TYPE TEXT COLLATE "C";
ALTER TABLE "CollectionPoint" ALTER COLUMN "searchText" TYPE TEXT COLLATE "C";
ALTER TABLE "Employer" ALTER COLUMN "searchText" TYPE TEXT COLLATE "C";
ALTER TABLE "CatalogueWord" ALTER COLUMN "word" TYPE TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "CollectionPoint_searchText_idx" ON "CollectionPoint"("searchText");

-- CreateIndex
CREATE INDEX "CollectionPoint_districtCode_searchText_idx" ON "CollectionPoint"("districtCode", "searchText");

-- CreateIndex
CREATE INDEX "Employer_searchText_idx" ON "Employer"("searchText");

-- CreateIndex
CREATE INDEX "Employer_officeCode_searchText_idx" ON "Employer"("officeCode", "searchText");

-- CreateIndex
CREATE INDEX "Facility_searchText_idx" ON "Facility"("searchText");

-- CreateIndex
CREATE INDEX "Facility_provinceCode_kind_searchText_idx" ON "Facility"("provinceCode", "kind", "searchText");

-- CreateIndex
CREATE INDEX "Facility_districtCode_searchText_idx" ON "Facility"("districtCode", "searchText");

-- CreateIndex
CREATE INDEX "Facility_communeCode_idx" ON "Facility"("communeCode");
