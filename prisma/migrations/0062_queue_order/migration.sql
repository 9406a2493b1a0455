-- A queue is read in its order from an index, office by office and status by status, and counted from the same one: the rows behind it
-- are fetched for one page only.
DROP INDEX "Declaration_officeCode_status_statusSince_idx";
CREATE INDEX "Declaration_officeCode_status_dueOn_statusSince_id_idx" ON "Declaration"("officeCode", "status", "dueOn", "statusSince", "id");
CREATE INDEX "Declaration_officeCode_status_statusSince_id_idx" ON "Declaration"("officeCode", "status", "statusSince", "id");
CREATE INDEX "Declaration_officeCode_submittedAt_idx" ON "Declaration"("officeCode", "submittedAt");
