CREATE TABLE `attachments` (
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
	CONSTRAINT "attachments_subject" CHECK("attachments"."subject_kind" in ('case', 'chainCase', 'practice')),
	CONSTRAINT "attachments_audience" CHECK("attachments"."audience" in ('organisation', 'everyone')),
	CONSTRAINT "attachments_bytes" CHECK("attachments"."bytes" > 0),
	CONSTRAINT "attachments_removed" CHECK(("attachments"."removed_at" is null) = ("attachments"."content" is not null))
);
--> statement-breakpoint
CREATE INDEX `attachments_about` ON `attachments` (`subject_kind`,`subject_id`,`uploaded_at`);--> statement-breakpoint
CREATE TABLE `case_informed` (
	`case_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`phase` text NOT NULL,
	`informed_at` text NOT NULL,
	`informed_by` text NOT NULL,
	PRIMARY KEY(`case_id`, `organisation_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`informed_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_informed_phase" CHECK("case_informed"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK'))
);
--> statement-breakpoint
CREATE TABLE `case_measures` (
	`case_id` text NOT NULL,
	`course` text NOT NULL,
	`state` text NOT NULL,
	`note` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	PRIMARY KEY(`case_id`, `course`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_measures_course" CHECK("case_measures"."course" in ('RECRUIT_OWNER', 'RETAIN_OWNER', 'SUPPORT_OWNER', 'PRACTICE_MANAGEMENT', 'START_ZERO_PRACTICE', 'TAKEOVER_SUPPORT', 'EXTEND_PRACTICE', 'NURSERY_PRACTICE', 'RHO_EMPLOYS_GP', 'REGIONAL_TRAINING', 'MATCHMAKING', 'PATIENT_SPREAD', 'PATIENT_EXCHANGE', 'CARE_MEDIATION', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'TASKFORCE', 'DESK', 'HOUSING_SUPPORT', 'INNOVATIVE_WORKING', 'DIGITAL_HYBRID', 'PERSONAL_SUPPORT')),
	CONSTRAINT "case_measures_state" CHECK("case_measures"."state" in ('EXAMINED', 'REJECTED', 'CHOSEN', 'DONE'))
);
--> statement-breakpoint
CREATE TABLE `case_terms` (
	`kind` text NOT NULL,
	`valid_from` text NOT NULL,
	`amount` integer NOT NULL,
	`unit` text NOT NULL,
	`is_default` integer NOT NULL,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`kind`, `valid_from`),
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_terms_kind" CHECK("case_terms"."kind" in ('JUDGE_SIGNAL', 'REVIEW_WATCH', 'SECURE_SOLUTION', 'END_DATE', 'DAILY_ACUTE', 'REVIEW_BRIDGING', 'ACKNOWLEDGE')),
	CONSTRAINT "case_terms_from" CHECK(length("case_terms"."valid_from") = 10 and "case_terms"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "case_terms_amount" CHECK("case_terms"."amount" between 0 and 60),
	CONSTRAINT "case_terms_unit" CHECK("case_terms"."unit" in ('workingDays', 'months', 'monthsBeforeEnd'))
);
--> statement-breakpoint
CREATE TABLE `chain_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`chain_key` text NOT NULL,
	`chain_name` text NOT NULL,
	`organisation_id` text NOT NULL,
	`primary_cause` text NOT NULL,
	`opened_on` text NOT NULL,
	`closed_on` text,
	`owner_id` text NOT NULL,
	`expected_end_on` text,
	`record_transfer_state` text,
	`supervisor_informed_on` text,
	`communication_state` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chain_cases_cause" CHECK("chain_cases"."primary_cause" in ('RETIREMENT_NO_SUCCESSOR', 'OWNER_LEAVES_OTHER', 'OWNER_UNAVAILABLE', 'STAFF_EXODUS', 'STAFF_SHORTAGE', 'LOCUM_UNAVAILABLE', 'WORKLOAD', 'BANKRUPTCY', 'CHAIN_FAILURE', 'CONTRACT_TERMINATED', 'SUPERVISORY_MEASURE', 'HOUSING_LOSS', 'HOUSING_INADEQUATE', 'PARTNERSHIP_CONFLICT', 'ICT_OR_SUPPLIER_FAILURE', 'POPULATION_GROWTH', 'OTHER')),
	CONSTRAINT "chain_cases_opened" CHECK(length("chain_cases"."opened_on") = 10 and "chain_cases"."opened_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_closed" CHECK(length("chain_cases"."closed_on") = 10 and "chain_cases"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_end" CHECK(length("chain_cases"."expected_end_on") = 10 and "chain_cases"."expected_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_transfer" CHECK("chain_cases"."record_transfer_state" in ('NOT_STARTED', 'ANNOUNCED', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED')),
	CONSTRAINT "chain_cases_supervisor" CHECK(length("chain_cases"."supervisor_informed_on") = 10 and "chain_cases"."supervisor_informed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_communication" CHECK("chain_cases"."communication_state" in ('NONE', 'TEAM_INFORMED', 'PATIENTS_INFORMED', 'PUBLIC')),
	CONSTRAINT "chain_cases_version" CHECK("chain_cases"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chain_cases_number_unique` ON `chain_cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `chain_cases_one_open` ON `chain_cases` (`organisation_id`,`chain_key`) WHERE "chain_cases"."closed_on" is null;--> statement-breakpoint
CREATE TABLE `comment_mentions` (
	`comment_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`comment_id`, `person_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
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
	CONSTRAINT "comments_subject" CHECK("comments"."subject_kind" in ('case', 'chainCase', 'practice')),
	CONSTRAINT "comments_audience" CHECK("comments"."audience" in ('organisation', 'everyone')),
	CONSTRAINT "comments_removed" CHECK("comments"."removed_at" is null or "comments"."text" = '')
);
--> statement-breakpoint
CREATE INDEX `comments_about` ON `comments` (`subject_kind`,`subject_id`,`written_at`);--> statement-breakpoint
CREATE TABLE `emergency_plan_items` (
	`plan_id` text NOT NULL,
	`code` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`plan_id`, `code`),
	FOREIGN KEY (`plan_id`) REFERENCES `emergency_plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `emergency_plan_templates` (
	`version` integer PRIMARY KEY NOT NULL,
	`valid_from` text NOT NULL,
	`payload` text NOT NULL,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "emergency_plan_templates_version" CHECK("emergency_plan_templates"."version" > 0),
	CONSTRAINT "emergency_plan_templates_from" CHECK(length("emergency_plan_templates"."valid_from") = 10 and "emergency_plan_templates"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE `emergency_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`template_version` integer NOT NULL,
	`prepared_on` text NOT NULL,
	`rehearsed_on` text,
	`required_items` integer NOT NULL,
	`filled_items` integer NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_version`) REFERENCES `emergency_plan_templates`(`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "emergency_plans_prepared" CHECK(length("emergency_plans"."prepared_on") = 10 and "emergency_plans"."prepared_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "emergency_plans_rehearsed" CHECK(length("emergency_plans"."rehearsed_on") = 10 and "emergency_plans"."rehearsed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "emergency_plans_items" CHECK("emergency_plans"."filled_items" >= 0 and "emergency_plans"."filled_items" <= "emergency_plans"."required_items"),
	CONSTRAINT "emergency_plans_row_version" CHECK("emergency_plans"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `emergency_plans_practiceId_unique` ON `emergency_plans` (`practice_id`);--> statement-breakpoint
CREATE TABLE `mail_settings` (
	`person_id` text PRIMARY KEY NOT NULL,
	`weekly_cap` integer NOT NULL,
	`language` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_settings_cap" CHECK("mail_settings"."weekly_cap" between 0 and 100),
	CONSTRAINT "mail_settings_language" CHECK("mail_settings"."language" in ('nl', 'en'))
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`digest_on` text,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`not_before` text NOT NULL,
	`attempts` integer NOT NULL,
	`leased_by` text,
	`leased_until` text,
	`sent_at` text,
	`failure` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mails_kind" CHECK("mails"."kind" in ('immediate', 'digest')),
	CONSTRAINT "mails_state" CHECK("mails"."state" in ('waiting', 'sent', 'failed', 'dropped')),
	CONSTRAINT "mails_digest_on" CHECK(length("mails"."digest_on") = 10 and "mails"."digest_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "mails_digest" CHECK(("mails"."kind" = 'digest') = ("mails"."digest_on" is not null)),
	CONSTRAINT "mails_attempts" CHECK("mails"."attempts" >= 0),
	CONSTRAINT "mails_lease" CHECK(("mails"."leased_by" is null) = ("mails"."leased_until" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_one_digest_a_day` ON `mails` (`person_id`,`digest_on`);--> statement-breakpoint
CREATE INDEX `mails_waiting` ON `mails` (`not_before`) WHERE "mails"."state" = 'waiting';--> statement-breakpoint
CREATE TABLE `notice_settings` (
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`delivery` text NOT NULL,
	PRIMARY KEY(`person_id`, `kind`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notice_settings_kind" CHECK("notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired')),
	CONSTRAINT "notice_settings_delivery" CHECK("notice_settings"."delivery" in ('immediate', 'digest', 'off'))
);
--> statement-breakpoint
CREATE TABLE `notices` (
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
	CONSTRAINT "notices_kind" CHECK("notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired')),
	CONSTRAINT "notices_subject" CHECK("notices"."subject_kind" in ('case', 'chainCase', 'practice')),
	CONSTRAINT "notices_delivery" CHECK("notices"."delivery" in ('immediate', 'digest', 'off'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`person_id`,`once_key`);--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_to_mail` ON `notices` (`person_id`) WHERE "notices"."mail_id" is null and "notices"."delivery" <> 'off';--> statement-breakpoint
CREATE INDEX `notices_mail` ON `notices` (`mail_id`);--> statement-breakpoint
CREATE TABLE `reach_settings` (
	`valid_from` text PRIMARY KEY NOT NULL,
	`radius_km` real NOT NULL,
	`detour_factor` real NOT NULL,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reach_settings_from" CHECK(length("reach_settings"."valid_from") = 10 and "reach_settings"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "reach_settings_radius" CHECK("reach_settings"."radius_km" between 1 and 50),
	CONSTRAINT "reach_settings_factor" CHECK("reach_settings"."detour_factor" between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE `risk_acceptances` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	`expires_on` text NOT NULL,
	`proposed_at` text NOT NULL,
	`proposed_by` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`decision_reason` text,
	`state_sha256` text,
	`ended_at` text,
	`ended_by` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "risk_acceptances_state" CHECK("risk_acceptances"."state" in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "risk_acceptances_expires" CHECK(length("risk_acceptances"."expires_on") = 10 and "risk_acceptances"."expires_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "risk_acceptances_four_eyes" CHECK("risk_acceptances"."decided_by" is null or "risk_acceptances"."decided_by" <> "risk_acceptances"."proposed_by"),
	CONSTRAINT "risk_acceptances_decided" CHECK("risk_acceptances"."state" not in ('ACCEPTED', 'REFUSED', 'EXPIRED') or ("risk_acceptances"."decided_by" is not null and "risk_acceptances"."state_sha256" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `risk_acceptances_one_live` ON `risk_acceptances` (`case_id`) WHERE "risk_acceptances"."state" in ('PROPOSED', 'ACCEPTED');--> statement-breakpoint
CREATE INDEX `risk_acceptances_case` ON `risk_acceptances` (`case_id`,`proposed_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`practice_id` text NOT NULL,
	`phase` text NOT NULL,
	`primary_cause` text NOT NULL,
	`reported_by` text,
	`opened_on` text NOT NULL,
	`expected_end_on` text,
	`phase_since` text NOT NULL,
	`term_kind` text,
	`term_on` text,
	`hold_until` text,
	`hold_reason` text,
	`reviewed_on` text,
	`solution_secured_on` text,
	`chain_case_id` text,
	`lead` text DEFAULT 'rho' NOT NULL,
	`lead_since` text,
	`affected_patients` integer,
	`own_insured` integer,
	`staff_fte` real,
	`bridging_kind` text,
	`record_transfer_state` text,
	`supervisor_informed_on` text,
	`communication_state` text,
	`retain_until` text,
	`owner_id` text NOT NULL,
	`insurer_id` text,
	`shared_on` text,
	`acknowledge_by` text,
	`acknowledged_on` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chain_case_id`) REFERENCES `chain_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cases_phase" CHECK("__new_cases"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "cases_cause" CHECK("__new_cases"."primary_cause" in ('RETIREMENT_NO_SUCCESSOR', 'OWNER_LEAVES_OTHER', 'OWNER_UNAVAILABLE', 'STAFF_EXODUS', 'STAFF_SHORTAGE', 'LOCUM_UNAVAILABLE', 'WORKLOAD', 'BANKRUPTCY', 'CHAIN_FAILURE', 'CONTRACT_TERMINATED', 'SUPERVISORY_MEASURE', 'HOUSING_LOSS', 'HOUSING_INADEQUATE', 'PARTNERSHIP_CONFLICT', 'ICT_OR_SUPPLIER_FAILURE', 'POPULATION_GROWTH', 'OTHER')),
	CONSTRAINT "cases_reporter" CHECK("__new_cases"."reported_by" in ('practice', 'localGpGroup', 'other')),
	CONSTRAINT "cases_opened" CHECK(length("__new_cases"."opened_on") = 10 and "__new_cases"."opened_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_expected_end" CHECK(length("__new_cases"."expected_end_on") = 10 and "__new_cases"."expected_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_shared" CHECK(("__new_cases"."shared_on" is null) = ("__new_cases"."insurer_id" is null)),
	CONSTRAINT "cases_phase_since" CHECK(length("__new_cases"."phase_since") = 10 and "__new_cases"."phase_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_term_kind" CHECK("__new_cases"."term_kind" in ('JUDGE_SIGNAL', 'REVIEW_WATCH', 'SECURE_SOLUTION', 'END_DATE', 'DAILY_ACUTE', 'REVIEW_BRIDGING', 'ACKNOWLEDGE')),
	CONSTRAINT "cases_term_on" CHECK(length("__new_cases"."term_on") = 10 and "__new_cases"."term_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_term" CHECK(("__new_cases"."term_kind" is null) = ("__new_cases"."term_on" is null)),
	CONSTRAINT "cases_hold_until" CHECK(length("__new_cases"."hold_until") = 10 and "__new_cases"."hold_until" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_hold" CHECK(("__new_cases"."hold_until" is null) = ("__new_cases"."hold_reason" is null)),
	CONSTRAINT "cases_reviewed" CHECK(length("__new_cases"."reviewed_on") = 10 and "__new_cases"."reviewed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_secured" CHECK(length("__new_cases"."solution_secured_on") = 10 and "__new_cases"."solution_secured_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_lead" CHECK("__new_cases"."lead" in ('rho', 'insurer')),
	CONSTRAINT "cases_lead_since" CHECK(length("__new_cases"."lead_since") = 10 and "__new_cases"."lead_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_affected" CHECK("__new_cases"."affected_patients" between 0 and 100000),
	CONSTRAINT "cases_own_insured" CHECK("__new_cases"."own_insured" between 0 and 100000),
	CONSTRAINT "cases_staff" CHECK("__new_cases"."staff_fte" between 0 and 200),
	CONSTRAINT "cases_bridging" CHECK("__new_cases"."bridging_kind" in ('RHO_EMPLOYS_GP', 'PATIENT_SPREAD', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'CARE_MEDIATION', 'OTHER')),
	CONSTRAINT "cases_transfer" CHECK("__new_cases"."record_transfer_state" in ('NOT_STARTED', 'ANNOUNCED', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED')),
	CONSTRAINT "cases_supervisor" CHECK(length("__new_cases"."supervisor_informed_on") = 10 and "__new_cases"."supervisor_informed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_communication" CHECK("__new_cases"."communication_state" in ('NONE', 'TEAM_INFORMED', 'PATIENTS_INFORMED', 'PUBLIC')),
	CONSTRAINT "cases_retain" CHECK(length("__new_cases"."retain_until") = 10 and "__new_cases"."retain_until" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_shared_on" CHECK(length("__new_cases"."shared_on") = 10 and "__new_cases"."shared_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_acknowledge_by" CHECK(length("__new_cases"."acknowledge_by") = 10 and "__new_cases"."acknowledge_by" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_acknowledged" CHECK("__new_cases"."acknowledged_on" is null or ("__new_cases"."shared_on" is not null and "__new_cases"."acknowledged_on" is null or (length("__new_cases"."acknowledged_on") = 10 and "__new_cases"."shared_on" <= "__new_cases"."acknowledged_on"))),
	CONSTRAINT "cases_version" CHECK("__new_cases"."version" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_cases`("id", "number", "practice_id", "phase", "primary_cause", "reported_by", "opened_on", "expected_end_on", "phase_since", "term_kind", "term_on", "hold_until", "hold_reason", "reviewed_on", "solution_secured_on", "chain_case_id", "lead", "lead_since", "affected_patients", "own_insured", "staff_fte", "bridging_kind", "record_transfer_state", "supervisor_informed_on", "communication_state", "retain_until", "owner_id", "insurer_id", "shared_on", "acknowledge_by", "acknowledged_on", "version") SELECT "id", "number", "practice_id", "phase", "primary_cause", "reported_by", "opened_on", "expected_end_on", coalesce((SELECT "effective_on" FROM `case_moves` WHERE `case_moves`."case_id" = `cases`."id" ORDER BY "entered_at" DESC, "id" DESC LIMIT 1), "opened_on"), CASE WHEN "phase" = 'SIGNAL' AND "assess_by" IS NOT NULL THEN 'JUDGE_SIGNAL' END, CASE WHEN "phase" = 'SIGNAL' THEN "assess_by" END, NULL, NULL, NULL, NULL, NULL, 'rho', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, "owner_id", "insurer_id", "shared_on", "acknowledge_by", "acknowledged_on", "version" FROM `cases`;--> statement-breakpoint
DROP TABLE `cases`;--> statement-breakpoint
ALTER TABLE `__new_cases` RENAME TO `cases`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number_unique` ON `cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one_open_per_practice` ON `cases` (`practice_id`) WHERE "cases"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING');--> statement-breakpoint
CREATE INDEX `cases_practice` ON `cases` (`practice_id`);--> statement-breakpoint
CREATE INDEX `cases_opened_on` ON `cases` (`opened_on`,`id`);--> statement-breakpoint
CREATE INDEX `cases_term_on` ON `cases` (`term_on`);--> statement-breakpoint
CREATE INDEX `cases_chain` ON `cases` (`chain_case_id`);--> statement-breakpoint
CREATE TABLE `__new_case_placements` (
	`move_id` text NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`practice_id` text,
	`place` text NOT NULL,
	`patients` integer NOT NULL,
	PRIMARY KEY(`move_id`, `place`),
	FOREIGN KEY (`move_id`) REFERENCES `case_moves`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_placements_kind" CHECK("__new_case_placements"."kind" in ('PRACTICE', 'TEMPORARY_LOCATION', 'ONLINE_PRACTICE', 'OUT_OF_AREA', 'OTHER')),
	CONSTRAINT "case_placements_practice" CHECK(("__new_case_placements"."kind" = 'PRACTICE') = ("__new_case_placements"."practice_id" is not null)),
	CONSTRAINT "case_placements_patients" CHECK("__new_case_placements"."patients" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_case_placements`("move_id", "case_id", "kind", "practice_id", "place", "patients") SELECT "move_id", "case_id", 'PRACTICE', "practice_id", "practice_id", "patients" FROM `case_placements`;--> statement-breakpoint
DROP TABLE `case_placements`;--> statement-breakpoint
ALTER TABLE `__new_case_placements` RENAME TO `case_placements`;--> statement-breakpoint
CREATE INDEX `case_placements_case` ON `case_placements` (`case_id`);--> statement-breakpoint
CREATE TABLE `__new_case_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`title` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text NOT NULL,
	`remind_on` text,
	`done_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_actions_due" CHECK(length("__new_case_actions"."due_on") = 10 and "__new_case_actions"."due_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "case_actions_done" CHECK(length("__new_case_actions"."done_on") = 10 and "__new_case_actions"."done_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "case_actions_remind" CHECK(length("__new_case_actions"."remind_on") = 10 and "__new_case_actions"."remind_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
INSERT INTO `__new_case_actions`("id", "case_id", "title", "owner_id", "due_on", "remind_on", "done_on") SELECT "id", "case_id", "title", "owner_id", "due_on", NULL, "done_on" FROM `case_actions`;--> statement-breakpoint
DROP TABLE `case_actions`;--> statement-breakpoint
ALTER TABLE `__new_case_actions` RENAME TO `case_actions`;--> statement-breakpoint
CREATE INDEX `case_actions_owner` ON `case_actions` (`owner_id`,`due_on`) WHERE "case_actions"."done_on" is null;--> statement-breakpoint
CREATE INDEX `case_actions_case` ON `case_actions` (`case_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `__new_case_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`from_phase` text,
	`to_phase` text NOT NULL,
	`effective_on` text NOT NULL,
	`entered_at` text NOT NULL,
	`entered_by` text NOT NULL,
	`reason` text NOT NULL,
	`expected_end_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_moves_from" CHECK("__new_case_moves"."from_phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "case_moves_to" CHECK("__new_case_moves"."to_phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "case_moves_date" CHECK(length("__new_case_moves"."effective_on") = 10 and "__new_case_moves"."effective_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "case_moves_end" CHECK(length("__new_case_moves"."expected_end_on") = 10 and "__new_case_moves"."expected_end_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
INSERT INTO `__new_case_moves`("id", "case_id", "from_phase", "to_phase", "effective_on", "entered_at", "entered_by", "reason", "expected_end_on") SELECT "id", "case_id", "from_phase", "to_phase", "effective_on", "entered_at", "entered_by", "reason", NULL FROM `case_moves`;--> statement-breakpoint
DROP TABLE `case_moves`;--> statement-breakpoint
ALTER TABLE `__new_case_moves` RENAME TO `case_moves`;--> statement-breakpoint
CREATE INDEX `case_moves_case` ON `case_moves` (`case_id`,`entered_at`);--> statement-breakpoint
CREATE INDEX `case_moves_effective` ON `case_moves` (`effective_on`);--> statement-breakpoint
ALTER TABLE `job_runs` ADD `leased_by` text;--> statement-breakpoint
ALTER TABLE `job_runs` ADD `leased_until` text;--> statement-breakpoint
ALTER TABLE `job_runs` ADD `started_at` text;--> statement-breakpoint
ALTER TABLE `job_runs` ADD `finished_at` text;--> statement-breakpoint
ALTER TABLE `job_runs` ADD `handled` integer;--> statement-breakpoint
ALTER TABLE `job_runs` ADD `failure` text;