-- CreateIndex
CREATE INDEX "Facility_kind_searchText_idx" ON "Facility"("kind", "searchText");
