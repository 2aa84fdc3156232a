DROP INDEX `arrangement_decisions_person`;--> statement-breakpoint
CREATE UNIQUE INDEX `arrangement_decisions_person` ON `arrangement_decisions` (`version_id`,`decided_by`,`kind`);--> statement-breakpoint
UPDATE arrangements SET offered_at = NULL WHERE offered_at IS NOT NULL AND (
  status IN ('DRAFT', 'PROPOSED', 'ASSESSED_NEGATIVE')
  OR (status = 'WITHDRAWN' AND EXISTS (
    SELECT 1 FROM arrangement_decisions d WHERE d.arrangement_id = arrangements.id AND d.kind = 'RHO_DECLINE'
  ))
);
