CREATE TABLE `continuity_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`region_code` text NOT NULL,
	`rho_id` text NOT NULL,
	`period_from` integer NOT NULL,
	`period_to` integer NOT NULL,
	`status` text NOT NULL,
	`status_since` text NOT NULL,
	`owner_id` text NOT NULL,
	`template_version` integer NOT NULL,
	`content_revision` integer NOT NULL,
	`sign_off_version_id` text,
	`released_version_id` text,
	`previous_plan_id` text,
	`contract_reference` text,
	`contracted_on` text,
	`execution_since` text,
	`evaluation` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rho_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "continuity_plans_status" CHECK("continuity_plans"."status" in ('DRAFT', 'SUBMITTED', 'UNDER_ASSESSMENT', 'REVISION_ASKED', 'POSITIVE', 'NEGATIVE', 'CONTRACTED', 'IN_EXECUTION', 'EVALUATED', 'SUPERSEDED')),
	CONSTRAINT "continuity_plans_from" CHECK("continuity_plans"."period_from" between 2020 and 2100),
	CONSTRAINT "continuity_plans_period" CHECK("continuity_plans"."period_to" between "continuity_plans"."period_from" and "continuity_plans"."period_from" + 5),
	CONSTRAINT "continuity_plans_since" CHECK(length("continuity_plans"."status_since") = 10 and "continuity_plans"."status_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "continuity_plans_contracted" CHECK(length("continuity_plans"."contracted_on") = 10 and "continuity_plans"."contracted_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "continuity_plans_execution" CHECK(length("continuity_plans"."execution_since") = 10 and "continuity_plans"."execution_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "continuity_plans_revision" CHECK("continuity_plans"."content_revision" > 0),
	CONSTRAINT "continuity_plans_version" CHECK("continuity_plans"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `continuity_plans_number_unique` ON `continuity_plans` (`number`);--> statement-breakpoint
CREATE INDEX `continuity_plans_region` ON `continuity_plans` (`region_code`,`status`);--> statement-breakpoint
CREATE INDEX `continuity_plans_rho` ON `continuity_plans` (`rho_id`);--> statement-breakpoint
CREATE TABLE `plan_assessment_marks` (
	`assessment_id` text NOT NULL,
	`criterion` text NOT NULL,
	`initiative_id` text NOT NULL,
	`verdict` text,
	`reason` text NOT NULL,
	`internal_note` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`assessment_id`, `criterion`, `initiative_id`),
	FOREIGN KEY (`assessment_id`) REFERENCES `plan_assessments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_assessment_marks_verdict" CHECK("plan_assessment_marks"."verdict" in ('MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE')),
	CONSTRAINT "plan_assessment_marks_version" CHECK("plan_assessment_marks"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE `plan_assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`version_id` text NOT NULL,
	`insurer_id` text NOT NULL,
	`content_sha256` text NOT NULL,
	`criteria_version` integer NOT NULL,
	`core_values_version` integer NOT NULL,
	`started_at` text NOT NULL,
	`started_by` text NOT NULL,
	`outcome` text,
	`reason` text,
	`decided_at` text,
	`decided_by` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `plan_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`started_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_assessments_outcome" CHECK("plan_assessments"."outcome" in ('POSITIVE', 'NEGATIVE', 'REVISION_ASKED')),
	CONSTRAINT "plan_assessments_decided" CHECK(("plan_assessments"."outcome" is null) = ("plan_assessments"."decided_at" is null) and ("plan_assessments"."outcome" is null) = ("plan_assessments"."decided_by" is null) and ("plan_assessments"."outcome" is null) = ("plan_assessments"."reason" is null)),
	CONSTRAINT "plan_assessments_hash" CHECK(length("plan_assessments"."content_sha256") = 64),
	CONSTRAINT "plan_assessments_version" CHECK("plan_assessments"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_assessments_one_open` ON `plan_assessments` (`plan_id`) WHERE "plan_assessments"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `plan_assessments_one_per_version` ON `plan_assessments` (`version_id`);--> statement-breakpoint
CREATE TABLE `plan_goals` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`lineage_id` text NOT NULL,
	`position` integer NOT NULL,
	`wording` text NOT NULL,
	`indicator_code` text NOT NULL,
	`baseline_value` real,
	`baseline_on` text,
	`baseline_source` text NOT NULL,
	`target_value` real NOT NULL,
	`target_on` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_goals_baseline" CHECK(length("plan_goals"."baseline_on") = 10 and "plan_goals"."baseline_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_goals_baseline_known" CHECK(("plan_goals"."baseline_value" is null) = ("plan_goals"."baseline_on" is null)),
	CONSTRAINT "plan_goals_target" CHECK(length("plan_goals"."target_on") = 10 and "plan_goals"."target_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_goals_version" CHECK("plan_goals"."version" > 0)
);
--> statement-breakpoint
CREATE INDEX `plan_goals_plan` ON `plan_goals` (`plan_id`,`position`);--> statement-breakpoint
CREATE TABLE `plan_initiative_answers` (
	`initiative_id` text NOT NULL,
	`criterion` text NOT NULL,
	`words` text NOT NULL,
	`evidence` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`initiative_id`, `criterion`),
	FOREIGN KEY (`initiative_id`) REFERENCES `plan_initiatives`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `plan_initiatives` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`lineage_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`note` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_initiatives_kind" CHECK("plan_initiatives"."kind" in ('TAKEOVER', 'START', 'CHAIN')),
	CONSTRAINT "plan_initiatives_version" CHECK("plan_initiatives"."version" > 0)
);
--> statement-breakpoint
CREATE INDEX `plan_initiatives_plan` ON `plan_initiatives` (`plan_id`,`position`);--> statement-breakpoint
CREATE TABLE `plan_measure_steps` (
	`measure_id` text NOT NULL,
	`quarter` text NOT NULL,
	`partial_result` text NOT NULL,
	PRIMARY KEY(`measure_id`, `quarter`),
	FOREIGN KEY (`measure_id`) REFERENCES `plan_measures`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_measure_steps_quarter" CHECK(length("plan_measure_steps"."quarter") = 6 and "plan_measure_steps"."quarter" between '1900Q1' and '2200Q4' and substr("plan_measure_steps"."quarter", 5, 1) = 'Q' and substr("plan_measure_steps"."quarter", 6, 1) between '1' and '4')
);
--> statement-breakpoint
CREATE TABLE `plan_measures` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`lineage_id` text NOT NULL,
	`position` integer NOT NULL,
	`origin` text NOT NULL,
	`course` text,
	`approach_code` text,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`partner_id` text,
	`owner` text NOT NULL,
	`start_quarter` text,
	`end_quarter` text,
	`cost_cents` integer,
	`cost_note` text NOT NULL,
	`funding_basis` text,
	`goal_id` text,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `plan_partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `plan_goals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_measures_origin" CHECK("plan_measures"."origin" in ('catalogue', 'approach', 'own')),
	CONSTRAINT "plan_measures_course" CHECK("plan_measures"."course" in ('RECRUIT_OWNER', 'RETAIN_OWNER', 'SUPPORT_OWNER', 'PRACTICE_MANAGEMENT', 'START_ZERO_PRACTICE', 'TAKEOVER_SUPPORT', 'EXTEND_PRACTICE', 'NURSERY_PRACTICE', 'RHO_EMPLOYS_GP', 'REGIONAL_TRAINING', 'MATCHMAKING', 'PATIENT_SPREAD', 'PATIENT_EXCHANGE', 'CARE_MEDIATION', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'TASKFORCE', 'DESK', 'HOUSING_SUPPORT', 'INNOVATIVE_WORKING', 'DIGITAL_HYBRID', 'PERSONAL_SUPPORT')),
	CONSTRAINT "plan_measures_catalogue" CHECK("plan_measures"."origin" <> 'catalogue' or "plan_measures"."course" is not null),
	CONSTRAINT "plan_measures_approach" CHECK(("plan_measures"."origin" = 'approach') = ("plan_measures"."approach_code" is not null)),
	CONSTRAINT "plan_measures_start" CHECK(length("plan_measures"."start_quarter") = 6 and "plan_measures"."start_quarter" between '1900Q1' and '2200Q4' and substr("plan_measures"."start_quarter", 5, 1) = 'Q' and substr("plan_measures"."start_quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "plan_measures_end" CHECK(length("plan_measures"."end_quarter") = 6 and "plan_measures"."end_quarter" between '1900Q1' and '2200Q4' and substr("plan_measures"."end_quarter", 5, 1) = 'Q' and substr("plan_measures"."end_quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "plan_measures_period" CHECK(("plan_measures"."start_quarter" is null) = ("plan_measures"."end_quarter" is null) and ("plan_measures"."start_quarter" is null or "plan_measures"."start_quarter" <= "plan_measures"."end_quarter")),
	CONSTRAINT "plan_measures_cost" CHECK("plan_measures"."cost_cents" >= 0),
	CONSTRAINT "plan_measures_funding" CHECK("plan_measures"."funding_basis" in ('S1', 'S2', 'S3', 'O_AND_I', 'INSURER_MODULE', 'MUNICIPAL', 'OTHER')),
	CONSTRAINT "plan_measures_version" CHECK("plan_measures"."version" > 0)
);
--> statement-breakpoint
CREATE INDEX `plan_measures_plan` ON `plan_measures` (`plan_id`,`position`);--> statement-breakpoint
CREATE TABLE `plan_municipalities` (
	`plan_id` text NOT NULL,
	`municipality_code` text NOT NULL,
	PRIMARY KEY(`plan_id`, `municipality_code`),
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_municipalities_code` ON `plan_municipalities` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `plan_obligations` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`lineage_id` text NOT NULL,
	`measure_id` text NOT NULL,
	`position` integer NOT NULL,
	`wording` text NOT NULL,
	`target_value` real NOT NULL,
	`unit` text NOT NULL,
	`due_on` text NOT NULL,
	`evidence` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `plan_measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_obligations_due" CHECK(length("plan_obligations"."due_on") = 10 and "plan_obligations"."due_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_obligations_version" CHECK("plan_obligations"."version" > 0)
);
--> statement-breakpoint
CREATE INDEX `plan_obligations_plan` ON `plan_obligations` (`plan_id`,`position`);--> statement-breakpoint
CREATE INDEX `plan_obligations_measure` ON `plan_obligations` (`measure_id`);--> statement-breakpoint
CREATE TABLE `plan_partners` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`organisation_id` text,
	`task` text NOT NULL,
	`position` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_partners_kind" CHECK("plan_partners"."kind" in ('RHO', 'GP_COLLECTIVE', 'LHV_DEPARTMENT', 'OUT_OF_HOURS', 'MUNICIPALITY', 'PATIENTS', 'OTHER')),
	CONSTRAINT "plan_partners_name" CHECK(length("plan_partners"."name") > 0),
	CONSTRAINT "plan_partners_version" CHECK("plan_partners"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_partners_organisation` ON `plan_partners` (`plan_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `plan_presence` (
	`plan_id` text NOT NULL,
	`person_id` text NOT NULL,
	`code` text,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`plan_id`, `person_id`),
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "plan_presence_code" CHECK("plan_presence"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX'))
);
--> statement-breakpoint
CREATE TABLE `plan_progress` (
	`plan_id` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`quarter` text NOT NULL,
	`state` text NOT NULL,
	`words` text NOT NULL,
	`value` real,
	`evidence` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`subject_id`, `quarter`),
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_progress_subject" CHECK("plan_progress"."subject" in ('measure', 'obligation')),
	CONSTRAINT "plan_progress_state" CHECK("plan_progress"."state" in ('ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'NOT_REACHED')),
	CONSTRAINT "plan_progress_quarter" CHECK(length("plan_progress"."quarter") = 6 and "plan_progress"."quarter" between '1900Q1' and '2200Q4'),
	CONSTRAINT "plan_progress_version" CHECK("plan_progress"."version" > 0)
);
--> statement-breakpoint
CREATE INDEX `plan_progress_plan` ON `plan_progress` (`plan_id`,`quarter`);--> statement-breakpoint
CREATE TABLE `plan_references` (
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
	CONSTRAINT "plan_references_kind" CHECK("plan_references"."kind" in ('template', 'criteria', 'coreValues', 'approaches', 'documents')),
	CONSTRAINT "plan_references_version" CHECK("plan_references"."version" > 0),
	CONSTRAINT "plan_references_from" CHECK(length("plan_references"."valid_from") = 10 and "plan_references"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE `plan_section_messages` (
	`assessment_id` text NOT NULL,
	`code` text NOT NULL,
	`message` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`assessment_id`, `code`),
	FOREIGN KEY (`assessment_id`) REFERENCES `plan_assessments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_section_messages_code" CHECK("plan_section_messages"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX')),
	CONSTRAINT "plan_section_messages_text" CHECK(length("plan_section_messages"."message") > 0)
);
--> statement-breakpoint
CREATE TABLE `plan_section_texts` (
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`text_version` integer NOT NULL,
	`document` text NOT NULL,
	`words` integer NOT NULL,
	`origin` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	PRIMARY KEY(`plan_id`, `code`, `text_version`),
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_section_texts_code" CHECK("plan_section_texts"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX')),
	CONSTRAINT "plan_section_texts_origin" CHECK("plan_section_texts"."origin" in ('typed', 'imported', 'restored', 'previousPlan')),
	CONSTRAINT "plan_section_texts_version" CHECK("plan_section_texts"."text_version" > 0)
);
--> statement-breakpoint
CREATE TABLE `plan_sections` (
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`text_version` integer NOT NULL,
	`words` integer NOT NULL,
	`is_unlocked` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`plan_id`, `code`),
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_sections_code" CHECK("plan_sections"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX')),
	CONSTRAINT "plan_sections_words" CHECK("plan_sections"."words" >= 0),
	CONSTRAINT "plan_sections_version" CHECK("plan_sections"."text_version" > 0)
);
--> statement-breakpoint
CREATE TABLE `plan_signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`partner_id` text NOT NULL,
	`partner_name` text NOT NULL,
	`content_sha256` text NOT NULL,
	`signed_on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`signatory` text,
	`evidence` text,
	`withdrawn_at` text,
	`withdrawn_reason` text,
	FOREIGN KEY (`version_id`) REFERENCES `plan_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_signatures_on" CHECK(length("plan_signatures"."signed_on") = 10 and "plan_signatures"."signed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_signatures_hash" CHECK(length("plan_signatures"."content_sha256") = 64),
	CONSTRAINT "plan_signatures_paper" CHECK(("plan_signatures"."signatory" is null) = ("plan_signatures"."evidence" is null)),
	CONSTRAINT "plan_signatures_reason" CHECK("plan_signatures"."withdrawn_reason" in ('CONTENT_CHANGED', 'TAKEN_BACK')),
	CONSTRAINT "plan_signatures_withdrawn" CHECK(("plan_signatures"."withdrawn_at" is null) = ("plan_signatures"."withdrawn_reason" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_signatures_one` ON `plan_signatures` (`version_id`,`partner_id`) WHERE "plan_signatures"."withdrawn_at" is null;--> statement-breakpoint
CREATE TABLE `plan_situations` (
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`frozen_on` text NOT NULL,
	`frozen_at` text NOT NULL,
	`frozen_by` text NOT NULL,
	`payload` text NOT NULL,
	`sha256` text NOT NULL,
	PRIMARY KEY(`plan_id`, `number`),
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_situations_number" CHECK("plan_situations"."number" > 0),
	CONSTRAINT "plan_situations_on" CHECK(length("plan_situations"."frozen_on") = 10 and "plan_situations"."frozen_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_situations_hash" CHECK(length("plan_situations"."sha256") = 64)
);
--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_sha256` text NOT NULL,
	`outline` text NOT NULL,
	`content_revision` integer NOT NULL,
	`frozen_at` text NOT NULL,
	`frozen_by` text NOT NULL,
	`released_at` text,
	`submitted_at` text,
	`submitted_by` text,
	FOREIGN KEY (`plan_id`) REFERENCES `continuity_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_versions_number" CHECK("plan_versions"."number" > 0),
	CONSTRAINT "plan_versions_hash" CHECK(length("plan_versions"."content_sha256") = 64),
	CONSTRAINT "plan_versions_submitted" CHECK(("plan_versions"."submitted_at" is null) = ("plan_versions"."submitted_by" is null)),
	CONSTRAINT "plan_versions_released" CHECK("plan_versions"."submitted_at" is null or "plan_versions"."released_at" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_versions_number_once` ON `plan_versions` (`plan_id`,`number`);--> statement-breakpoint
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
	CONSTRAINT "attachments_subject" CHECK("__new_attachments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan')),
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
	CONSTRAINT "comments_subject" CHECK("__new_comments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan')),
	CONSTRAINT "comments_audience" CHECK("__new_comments"."audience" in ('organisation', 'everyone')),
	CONSTRAINT "comments_removed" CHECK("__new_comments"."removed_at" is null or "__new_comments"."text" = '')
);
--> statement-breakpoint
INSERT INTO `__new_comments`("id", "subject_kind", "subject_id", "audience", "organisation_id", "text", "written_at", "written_by", "removed_at") SELECT "id", "subject_kind", "subject_id", "audience", "organisation_id", "text", "written_at", "written_by", "removed_at" FROM `comments`;--> statement-breakpoint
DROP TABLE `comments`;--> statement-breakpoint
ALTER TABLE `__new_comments` RENAME TO `comments`;--> statement-breakpoint
CREATE INDEX `comments_about` ON `comments` (`subject_kind`,`subject_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `__new_notice_settings` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`delivery` text NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notice_settings_kind" CHECK("__new_notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue')),
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
	CONSTRAINT "notices_kind" CHECK("__new_notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue')),
	CONSTRAINT "notices_subject" CHECK("__new_notices"."subject_kind" in ('case', 'chainCase', 'practice', 'plan')),
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