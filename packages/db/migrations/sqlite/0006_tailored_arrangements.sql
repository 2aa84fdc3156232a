CREATE TABLE `arrangement_amounts` (
	`line_id` text NOT NULL,
	`quarter` text NOT NULL,
	`arrangement_id` text NOT NULL,
	`planned_quantity` integer,
	`planned_cents` integer NOT NULL,
	`realised_quantity` integer,
	`realised_cents` integer,
	PRIMARY KEY(`line_id`, `quarter`),
	FOREIGN KEY (`line_id`) REFERENCES `arrangement_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_amounts_quarter" CHECK(length("arrangement_amounts"."quarter") = 6 and "arrangement_amounts"."quarter" between '1900Q1' and '2200Q4' and substr("arrangement_amounts"."quarter", 5, 1) = 'Q' and substr("arrangement_amounts"."quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "arrangement_amounts_planned" CHECK("arrangement_amounts"."planned_cents" >= 0),
	CONSTRAINT "arrangement_amounts_quantity" CHECK("arrangement_amounts"."planned_quantity" >= 0),
	CONSTRAINT "arrangement_amounts_realised" CHECK("arrangement_amounts"."realised_cents" >= 0),
	CONSTRAINT "arrangement_amounts_delivered" CHECK("arrangement_amounts"."realised_quantity" >= 0)
);
--> statement-breakpoint
CREATE INDEX `arrangement_amounts_arrangement` ON `arrangement_amounts` (`arrangement_id`,`quarter`,`planned_cents`);--> statement-breakpoint
CREATE TABLE `arrangement_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`arrangement_id` text NOT NULL,
	`version_id` text NOT NULL,
	`content_sha256` text NOT NULL,
	`kind` text NOT NULL,
	`message` text NOT NULL,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	`organisation_id` text NOT NULL,
	`withdrawn_at` text,
	`withdrawn_reason` text,
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `arrangement_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_decisions_kind" CHECK("arrangement_decisions"."kind" in ('APPROVE', 'RETURN', 'REJECT', 'RHO_AGREE', 'RHO_DECLINE')),
	CONSTRAINT "arrangement_decisions_reason" CHECK("arrangement_decisions"."withdrawn_reason" in ('RETURNED', 'DECLINED_BY_RHO')),
	CONSTRAINT "arrangement_decisions_withdrawn" CHECK(("arrangement_decisions"."withdrawn_at" is null) = ("arrangement_decisions"."withdrawn_reason" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `arrangement_decisions_person` ON `arrangement_decisions` (`version_id`,`decided_by`);--> statement-breakpoint
CREATE INDEX `arrangement_decisions_arrangement` ON `arrangement_decisions` (`arrangement_id`);--> statement-breakpoint
CREATE TABLE `arrangement_evaluations` (
	`arrangement_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`places_reached` integer,
	`paid_cents` integer NOT NULL,
	`words` text NOT NULL,
	`lesson` text NOT NULL,
	`evaluated_at` text NOT NULL,
	`evaluated_by` text NOT NULL,
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`evaluated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_evaluations_outcome" CHECK("arrangement_evaluations"."outcome" in ('REACHED', 'PARTLY', 'NOT_REACHED')),
	CONSTRAINT "arrangement_evaluations_places" CHECK("arrangement_evaluations"."places_reached" >= 0)
);
--> statement-breakpoint
CREATE TABLE `arrangement_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`arrangement_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`kind` text NOT NULL,
	`unit_cents` integer,
	`break_even_patients` integer,
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_lines_kind" CHECK("arrangement_lines"."kind" in ('FIXED', 'PER_PATIENT', 'PER_HOUR')),
	CONSTRAINT "arrangement_lines_label" CHECK(length("arrangement_lines"."label") > 0),
	CONSTRAINT "arrangement_lines_unit" CHECK(("arrangement_lines"."kind" = 'FIXED') = ("arrangement_lines"."unit_cents" is null)),
	CONSTRAINT "arrangement_lines_price" CHECK("arrangement_lines"."unit_cents" >= 0),
	CONSTRAINT "arrangement_lines_break_even" CHECK("arrangement_lines"."kind" = 'PER_PATIENT' or "arrangement_lines"."break_even_patients" is null),
	CONSTRAINT "arrangement_lines_patients" CHECK("arrangement_lines"."break_even_patients" > 0)
);
--> statement-breakpoint
CREATE INDEX `arrangement_lines_arrangement` ON `arrangement_lines` (`arrangement_id`);--> statement-breakpoint
CREATE TABLE `arrangement_payments` (
	`id` text PRIMARY KEY NOT NULL,
	`arrangement_id` text NOT NULL,
	`kind` text NOT NULL,
	`quarter` text NOT NULL,
	`amount_cents` integer NOT NULL,
	`reference` text NOT NULL,
	`paid_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_payments_kind" CHECK("arrangement_payments"."kind" in ('PAYMENT', 'SETTLEMENT')),
	CONSTRAINT "arrangement_payments_quarter" CHECK(length("arrangement_payments"."quarter") = 6 and "arrangement_payments"."quarter" between '1900Q1' and '2200Q4' and substr("arrangement_payments"."quarter", 5, 1) = 'Q' and substr("arrangement_payments"."quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "arrangement_payments_amount" CHECK("arrangement_payments"."amount_cents" <> 0),
	CONSTRAINT "arrangement_payments_back" CHECK("arrangement_payments"."kind" = 'SETTLEMENT' or "arrangement_payments"."amount_cents" > 0),
	CONSTRAINT "arrangement_payments_reference" CHECK(length("arrangement_payments"."reference") > 0),
	CONSTRAINT "arrangement_payments_on" CHECK(length("arrangement_payments"."paid_on") = 10 and "arrangement_payments"."paid_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `arrangement_payments_reference` ON `arrangement_payments` (`arrangement_id`,`reference`);--> statement-breakpoint
CREATE INDEX `arrangement_payments_quarter` ON `arrangement_payments` (`arrangement_id`,`quarter`);--> statement-breakpoint
CREATE TABLE `arrangement_references` (
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`valid_from` text NOT NULL,
	`payload` text NOT NULL,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`kind`, `version`),
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_references_kind" CHECK("arrangement_references"."kind" in ('types', 'framework', 'documents')),
	CONSTRAINT "arrangement_references_version" CHECK("arrangement_references"."version" > 0),
	CONSTRAINT "arrangement_references_from" CHECK(length("arrangement_references"."valid_from") = 10 and "arrangement_references"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE `arrangement_results` (
	`arrangement_id` text NOT NULL,
	`quarter` text NOT NULL,
	`state` text NOT NULL,
	`places_reached` integer,
	`words` text NOT NULL,
	`evidence` text NOT NULL,
	`reported_at` text NOT NULL,
	`reported_by` text NOT NULL,
	`organisation_id` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`arrangement_id`, `quarter`),
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reported_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_results_quarter" CHECK(length("arrangement_results"."quarter") = 6 and "arrangement_results"."quarter" between '1900Q1' and '2200Q4' and substr("arrangement_results"."quarter", 5, 1) = 'Q' and substr("arrangement_results"."quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "arrangement_results_state" CHECK("arrangement_results"."state" in ('ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'NOT_REACHED')),
	CONSTRAINT "arrangement_results_places" CHECK("arrangement_results"."places_reached" >= 0),
	CONSTRAINT "arrangement_results_version" CHECK("arrangement_results"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE `arrangement_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`arrangement_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_sha256` text NOT NULL,
	`total_cents` integer NOT NULL,
	`frozen_at` text NOT NULL,
	`frozen_by` text NOT NULL,
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangement_versions_number" CHECK("arrangement_versions"."number" > 0),
	CONSTRAINT "arrangement_versions_sha256" CHECK(length("arrangement_versions"."content_sha256") = 64),
	CONSTRAINT "arrangement_versions_total" CHECK("arrangement_versions"."total_cents" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `arrangement_versions_number` ON `arrangement_versions` (`arrangement_id`,`number`);--> statement-breakpoint
CREATE TABLE `arrangements` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`insurer_id` text NOT NULL,
	`rho_id` text NOT NULL,
	`region_code` text NOT NULL,
	`type` text NOT NULL,
	`funding_basis` text NOT NULL,
	`nature` text NOT NULL,
	`structural_reason` text,
	`beneficiary_kind` text NOT NULL,
	`practice_id` text,
	`starting_practice_name` text,
	`course` text NOT NULL,
	`result_obligation` text NOT NULL,
	`plan_id` text,
	`plan_measure_id` text,
	`case_id` text,
	`access_test_outcome` text,
	`access_test_on` text,
	`access_test_reason` text,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`review_on` text,
	`expected_places` integer,
	`expected_on` text,
	`expected_outcome` text NOT NULL,
	`why_here` text NOT NULL,
	`why_measure` text NOT NULL,
	`status` text NOT NULL,
	`status_since` text NOT NULL,
	`owner_id` text NOT NULL,
	`proposed_version_id` text,
	`offered_at` text,
	`contract_reference` text,
	`contracted_on` text,
	`ended_on` text,
	`end_reason` text,
	`copied_from_id` text,
	`import_id` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rho_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`copied_from_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "arrangements_type" CHECK("arrangements"."type" in ('ZERO_PRACTICE_BRIDGE', 'PRACTICE_START_MODULE', 'TAKEOVER_SUPPORT', 'PRACTICE_MANAGEMENT', 'SPECIAL_AREA_ALLOWANCE', 'SPECIAL_PERFORMANCE', 'RHO_COORDINATION', 'HOUSING_CONTRIBUTION', 'EMERGENCY_BRIDGING', 'INNOVATION', 'OTHER_TAILORED')),
	CONSTRAINT "arrangements_basis" CHECK("arrangements"."funding_basis" in ('S1', 'S2', 'S3', 'O_AND_I', 'INSURER_MODULE', 'MUNICIPAL', 'OTHER')),
	CONSTRAINT "arrangements_nature" CHECK("arrangements"."nature" in ('INCIDENTAL', 'TEMPORARY', 'STRUCTURAL')),
	CONSTRAINT "arrangements_beneficiary" CHECK("arrangements"."beneficiary_kind" in ('PRACTICE', 'RHO', 'STARTING_PRACTICE')),
	CONSTRAINT "arrangements_practice" CHECK(("arrangements"."beneficiary_kind" = 'PRACTICE') = ("arrangements"."practice_id" is not null)),
	CONSTRAINT "arrangements_course" CHECK("arrangements"."course" in ('RECRUIT_OWNER', 'RETAIN_OWNER', 'SUPPORT_OWNER', 'PRACTICE_MANAGEMENT', 'START_ZERO_PRACTICE', 'TAKEOVER_SUPPORT', 'EXTEND_PRACTICE', 'NURSERY_PRACTICE', 'RHO_EMPLOYS_GP', 'REGIONAL_TRAINING', 'MATCHMAKING', 'PATIENT_SPREAD', 'PATIENT_EXCHANGE', 'CARE_MEDIATION', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'TASKFORCE', 'DESK', 'HOUSING_SUPPORT', 'INNOVATIVE_WORKING', 'DIGITAL_HYBRID', 'PERSONAL_SUPPORT')),
	CONSTRAINT "arrangements_access" CHECK("arrangements"."access_test_outcome" in ('POSITIVE', 'NEGATIVE')),
	CONSTRAINT "arrangements_access_on" CHECK(length("arrangements"."access_test_on") = 10 and "arrangements"."access_test_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_from" CHECK(length("arrangements"."period_from") = 10 and "arrangements"."period_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_period" CHECK("arrangements"."period_to" is null or (length("arrangements"."period_to") = 10 and "arrangements"."period_from" <= "arrangements"."period_to")),
	CONSTRAINT "arrangements_review" CHECK(length("arrangements"."review_on") = 10 and "arrangements"."review_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_places" CHECK("arrangements"."expected_places" >= 0),
	CONSTRAINT "arrangements_expected" CHECK(length("arrangements"."expected_on") = 10 and "arrangements"."expected_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_status" CHECK("arrangements"."status" in ('DRAFT', 'PROPOSED', 'ASSESSED_POSITIVE', 'ASSESSED_NEGATIVE', 'AGREED', 'CONTRACTED', 'ACTIVE', 'ENDED', 'EVALUATED', 'WITHDRAWN')),
	CONSTRAINT "arrangements_since" CHECK(length("arrangements"."status_since") = 10 and "arrangements"."status_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_contracted" CHECK(length("arrangements"."contracted_on") = 10 and "arrangements"."contracted_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_ended" CHECK(length("arrangements"."ended_on") = 10 and "arrangements"."ended_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_version" CHECK("arrangements"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `arrangements_number_unique` ON `arrangements` (`number`);--> statement-breakpoint
CREATE INDEX `arrangements_insurer` ON `arrangements` (`insurer_id`,`status`);--> statement-breakpoint
CREATE INDEX `arrangements_rho` ON `arrangements` (`rho_id`);--> statement-breakpoint
CREATE INDEX `arrangements_region` ON `arrangements` (`region_code`);--> statement-breakpoint
CREATE INDEX `arrangements_practice` ON `arrangements` (`practice_id`);--> statement-breakpoint
CREATE TABLE `budget_ceilings` (
	`insurer_id` text NOT NULL,
	`year` integer NOT NULL,
	`version` integer NOT NULL,
	`ceiling_cents` integer NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`insurer_id`, `year`, `version`),
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budget_ceilings_year" CHECK("budget_ceilings"."year" between 2020 and 2100),
	CONSTRAINT "budget_ceilings_version" CHECK("budget_ceilings"."version" > 0),
	CONSTRAINT "budget_ceilings_cents" CHECK("budget_ceilings"."ceiling_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE `follow_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`arrangement_id` text NOT NULL,
	`insurer_id` text NOT NULL,
	`state` text NOT NULL,
	`payload` text NOT NULL,
	`payload_sha256` text NOT NULL,
	`sent_at` text NOT NULL,
	`sent_by` text NOT NULL,
	`answer` text NOT NULL,
	`answered_at` text,
	`answered_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`arrangement_id`) REFERENCES `arrangements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "follow_requests_state" CHECK("follow_requests"."state" in ('UNKNOWN', 'INFORMED', 'FOLLOWS', 'DOES_NOT_FOLLOW')),
	CONSTRAINT "follow_requests_sha256" CHECK(length("follow_requests"."payload_sha256") = 64),
	CONSTRAINT "follow_requests_answered" CHECK(("follow_requests"."answered_at" is null) = ("follow_requests"."answered_by" is null)),
	CONSTRAINT "follow_requests_version" CHECK("follow_requests"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_requests_insurer` ON `follow_requests` (`arrangement_id`,`insurer_id`);--> statement-breakpoint
CREATE INDEX `follow_requests_asked` ON `follow_requests` (`insurer_id`,`state`);--> statement-breakpoint
CREATE TABLE `purchase_terms` (
	`insurer_id` text NOT NULL,
	`version` integer NOT NULL,
	`valid_from` text NOT NULL,
	`payload` text NOT NULL,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`insurer_id`, `version`),
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "purchase_terms_version" CHECK("purchase_terms"."version" > 0),
	CONSTRAINT "purchase_terms_from" CHECK(length("purchase_terms"."valid_from") = 10 and "purchase_terms"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`audience` text NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` blob,
	`uploaded_at` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachments_subject" CHECK("__new_attachments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest')),
	CONSTRAINT "attachments_audience" CHECK("__new_attachments"."audience" in ('organisation', 'everyone')),
	CONSTRAINT "attachments_bytes" CHECK("__new_attachments"."bytes" > 0),
	CONSTRAINT "attachments_removed" CHECK(("__new_attachments"."removed_at" is null) = ("__new_attachments"."content" is not null))
);
--> statement-breakpoint
INSERT INTO `__new_attachments`("id", "subject_kind", "subject_id", "audience", "organisation_id", "name", "media_type", "bytes", "sha256", "content", "uploaded_at", "uploaded_by", "removed_at") SELECT "id", "subject_kind", "subject_id", "audience", "organisation_id", "name", "media_type", "bytes", "sha256", "content", "uploaded_at", "uploaded_by", "removed_at" FROM `attachments`;--> statement-breakpoint
DROP TABLE `attachments`;--> statement-breakpoint
ALTER TABLE `__new_attachments` RENAME TO `attachments`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `attachments_about` ON `attachments` (`subject_kind`,`subject_id`,`uploaded_at`);--> statement-breakpoint
CREATE TABLE `__new_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`audience` text NOT NULL,
	`organisation_id` text NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_subject" CHECK("__new_comments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest')),
	CONSTRAINT "comments_audience" CHECK("__new_comments"."audience" in ('organisation', 'everyone')),
	CONSTRAINT "comments_removed" CHECK("__new_comments"."removed_at" is null or "__new_comments"."text" = '')
);
--> statement-breakpoint
INSERT INTO `__new_comments`("id", "subject_kind", "subject_id", "audience", "organisation_id", "text", "written_at", "written_by", "removed_at") SELECT "id", "subject_kind", "subject_id", "audience", "organisation_id", "text", "written_at", "written_by", "removed_at" FROM `comments`;--> statement-breakpoint
DROP TABLE `comments`;--> statement-breakpoint
ALTER TABLE `__new_comments` RENAME TO `comments`;--> statement-breakpoint
CREATE INDEX `comments_about` ON `comments` (`subject_kind`,`subject_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `__new_import_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`header_key` text NOT NULL,
	`name` text NOT NULL,
	`mapping` text NOT NULL,
	`used_at` text NOT NULL,
	`used_by` text,
	FOREIGN KEY (`used_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_mappings_kind" CHECK("__new_import_mappings"."kind" in ('practices', 'indicators', 'boundaries', 'arrangements'))
);
--> statement-breakpoint
INSERT INTO `__new_import_mappings`("id", "kind", "header_key", "name", "mapping", "used_at", "used_by") SELECT "id", "kind", "header_key", "name", "mapping", "used_at", "used_by" FROM `import_mappings`;--> statement-breakpoint
DROP TABLE `import_mappings`;--> statement-breakpoint
ALTER TABLE `__new_import_mappings` RENAME TO `import_mappings`;--> statement-breakpoint
CREATE UNIQUE INDEX `import_mappings_headers` ON `import_mappings` (`kind`,`header_key`);--> statement-breakpoint
CREATE TABLE `__new_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text DEFAULT 'practices' NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` blob NOT NULL,
	`reading` text NOT NULL,
	`mapping` text,
	`report` text NOT NULL,
	`impact` text,
	`state` text NOT NULL,
	`uploaded_at` text NOT NULL,
	`uploaded_by` text,
	`committed_at` text,
	`undone_at` text,
	FOREIGN KEY (`uploaded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_kind" CHECK("__new_imports"."kind" in ('practices', 'indicators', 'boundaries', 'arrangements')),
	CONSTRAINT "imports_state" CHECK("__new_imports"."state" in ('unmapped', 'rehearsed', 'committed', 'undone')),
	CONSTRAINT "imports_bytes" CHECK("__new_imports"."bytes" >= 0)
);
--> statement-breakpoint
INSERT INTO `__new_imports`("id", "kind", "file_name", "bytes", "sha256", "content", "reading", "mapping", "report", "impact", "state", "uploaded_at", "uploaded_by", "committed_at", "undone_at") SELECT "id", "kind", "file_name", "bytes", "sha256", "content", "reading", "mapping", "report", "impact", "state", "uploaded_at", "uploaded_by", "committed_at", "undone_at" FROM `imports`;--> statement-breakpoint
DROP TABLE `imports`;--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;--> statement-breakpoint
CREATE INDEX `imports_uploaded` ON `imports` (`uploaded_at`);--> statement-breakpoint
CREATE TABLE `__new_notice_settings` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`delivery` text NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notice_settings_kind" CHECK("__new_notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered')),
	CONSTRAINT "notice_settings_delivery" CHECK("__new_notice_settings"."delivery" in ('immediate', 'digest', 'off'))
);
--> statement-breakpoint
INSERT INTO `__new_notice_settings`("person_id", "kind", "delivery") SELECT "person_id", "kind", "delivery" FROM `notice_settings`;--> statement-breakpoint
DROP TABLE `notice_settings`;--> statement-breakpoint
ALTER TABLE `__new_notice_settings` RENAME TO `notice_settings`;--> statement-breakpoint
CREATE TABLE `__new_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`details` text NOT NULL,
	`once_key` text,
	`created_at` text NOT NULL,
	`read_at` text,
	`delivery` text NOT NULL,
	`mail_id` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mail_id`) REFERENCES `mails`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_kind" CHECK("__new_notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered')),
	CONSTRAINT "notices_subject" CHECK("__new_notices"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest')),
	CONSTRAINT "notices_delivery" CHECK("__new_notices"."delivery" in ('immediate', 'digest', 'off'))
);
--> statement-breakpoint
INSERT INTO `__new_notices`("id", "person_id", "kind", "subject_kind", "subject_id", "details", "once_key", "created_at", "read_at", "delivery", "mail_id") SELECT "id", "person_id", "kind", "subject_kind", "subject_id", "details", "once_key", "created_at", "read_at", "delivery", "mail_id" FROM `notices`;--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`person_id`,`once_key`);--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_to_mail` ON `notices` (`person_id`) WHERE "notices"."mail_id" is null and "notices"."delivery" <> 'off';--> statement-breakpoint
CREATE INDEX `notices_mail` ON `notices` (`mail_id`);