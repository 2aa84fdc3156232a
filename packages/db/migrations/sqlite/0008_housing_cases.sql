CREATE TABLE `housing_access_tests` (
	`id` text PRIMARY KEY NOT NULL,
	`housing_case_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`figures` text NOT NULL,
	`content_sha256` text NOT NULL,
	`state` text NOT NULL,
	`offered_at` text NOT NULL,
	`offered_by` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`decision_reason` text,
	`replaced_at` text,
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offered_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_access_tests_outcome" CHECK("housing_access_tests"."outcome" in ('POSITIVE', 'NEGATIVE')),
	CONSTRAINT "housing_access_tests_state" CHECK("housing_access_tests"."state" in ('OFFERED', 'CONFIRMED', 'REFUSED')),
	CONSTRAINT "housing_access_tests_reason" CHECK(length("housing_access_tests"."reason") > 0),
	CONSTRAINT "housing_access_tests_hash" CHECK(length("housing_access_tests"."content_sha256") = 64),
	CONSTRAINT "housing_access_tests_decided" CHECK(("housing_access_tests"."state" = 'OFFERED') = ("housing_access_tests"."decided_by" is null) and ("housing_access_tests"."decided_by" is null) = ("housing_access_tests"."decided_at" is null)),
	CONSTRAINT "housing_access_tests_four_eyes" CHECK("housing_access_tests"."decided_by" is null or "housing_access_tests"."decided_by" <> "housing_access_tests"."offered_by")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `housing_access_tests_one_last` ON `housing_access_tests` (`housing_case_id`) WHERE "housing_access_tests"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX `housing_access_tests_case` ON `housing_access_tests` (`housing_case_id`);--> statement-breakpoint
CREATE TABLE `housing_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`housing_case_id` text NOT NULL,
	`cell` text NOT NULL,
	`state` text NOT NULL,
	`note` text NOT NULL,
	`category` text,
	`evidence` text NOT NULL,
	`expires_on` text,
	`guidance_version` integer NOT NULL,
	`cell_sha256` text NOT NULL,
	`answered_at` text NOT NULL,
	`answered_by` text,
	`organisation_id` text,
	`link_id` text,
	`content_sha256` text NOT NULL,
	`counter_sign` text,
	`counter_signed_at` text,
	`counter_signed_by` text,
	`counter_sign_reason` text,
	`replaced_at` text,
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `housing_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counter_signed_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_answers_state" CHECK("housing_answers"."state" in ('APPLIED', 'DEVIATED', 'NOT_APPLICABLE')),
	CONSTRAINT "housing_answers_category" CHECK("housing_answers"."category" in ('NO_LOCATION', 'LEGAL', 'FINANCIAL', 'CAPACITY', 'TIMING', 'DONE_OTHERWISE', 'NOT_RELEVANT')),
	CONSTRAINT "housing_answers_expires" CHECK(length("housing_answers"."expires_on") = 10 and "housing_answers"."expires_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_answers_explained" CHECK("housing_answers"."state" = 'APPLIED' or ("housing_answers"."category" is not null and "housing_answers"."expires_on" is not null and length("housing_answers"."note") > 0 and length("housing_answers"."evidence") > 0)),
	CONSTRAINT "housing_answers_applied" CHECK("housing_answers"."state" <> 'APPLIED' or ("housing_answers"."category" is null and "housing_answers"."expires_on" is null and "housing_answers"."counter_sign" is null)),
	CONSTRAINT "housing_answers_guidance" CHECK("housing_answers"."guidance_version" > 0),
	CONSTRAINT "housing_answers_hashes" CHECK(length("housing_answers"."cell_sha256") = 64 and length("housing_answers"."content_sha256") = 64),
	CONSTRAINT "housing_answers_who" CHECK(("housing_answers"."answered_by" is null) = ("housing_answers"."organisation_id" is null) and ("housing_answers"."answered_by" is not null or "housing_answers"."link_id" is not null)),
	CONSTRAINT "housing_answers_sign" CHECK("housing_answers"."counter_sign" in ('SIGNED', 'REFUSED')),
	CONSTRAINT "housing_answers_signed" CHECK(("housing_answers"."counter_sign" is null) = ("housing_answers"."counter_signed_by" is null) and ("housing_answers"."counter_sign" is null) = ("housing_answers"."counter_signed_at" is null)),
	CONSTRAINT "housing_answers_four_eyes" CHECK("housing_answers"."counter_signed_by" is null or "housing_answers"."answered_by" is null or "housing_answers"."counter_signed_by" <> "housing_answers"."answered_by")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `housing_answers_one_holds` ON `housing_answers` (`housing_case_id`,`cell`) WHERE "housing_answers"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX `housing_answers_case` ON `housing_answers` (`housing_case_id`);--> statement-breakpoint
CREATE TABLE `housing_bottlenecks` (
	`housing_case_id` text NOT NULL,
	`bottleneck` text NOT NULL,
	PRIMARY KEY(`housing_case_id`, `bottleneck`),
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_bottlenecks_bottleneck" CHECK("housing_bottlenecks"."bottleneck" in ('TOO_SMALL', 'NO_ROOM_FOR_STAFF', 'UNSUITABLE', 'TOO_EXPENSIVE_RENT', 'TOO_EXPENSIVE_PURCHASE', 'REBUILD_COST', 'LEASE_ENDS', 'NO_LOCATION', 'ZONING_CONFLICT', 'PERMIT_DELAY', 'NEW_BUILD_INFEASIBLE', 'NO_FACILITY_IN_NEW_DISTRICT', 'FINANCING_REFUSED'))
);
--> statement-breakpoint
CREATE TABLE `housing_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`practice_id` text,
	`initiative_name` text,
	`municipality_code` text NOT NULL,
	`rho_id` text NOT NULL,
	`insurer_id` text,
	`shared_on` text,
	`case_id` text,
	`step` text NOT NULL,
	`step_since` text NOT NULL,
	`opened_on` text NOT NULL,
	`problem` text NOT NULL,
	`enrolled_patients` integer,
	`enrolled_at_completion` integer,
	`premises_address` text NOT NULL,
	`floor_area_m_2` integer,
	`consulting_rooms` integer,
	`tenure` text,
	`lease_ends_on` text,
	`condition` text,
	`wanted_floor_area_m_2` integer,
	`wanted_consulting_rooms` integer,
	`wanted_year` integer,
	`is_on_need_map` integer NOT NULL,
	`option_weights` text,
	`contribution_cents` integer,
	`outcome` text,
	`closed_on` text,
	`closing_note` text,
	`owner_id` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rho_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_cases_whose" CHECK(("housing_cases"."practice_id" is null) <> ("housing_cases"."initiative_name" is null)),
	CONSTRAINT "housing_cases_shared" CHECK(("housing_cases"."shared_on" is null) = ("housing_cases"."insurer_id" is null)),
	CONSTRAINT "housing_cases_shared_on" CHECK(length("housing_cases"."shared_on") = 10 and "housing_cases"."shared_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_step" CHECK("housing_cases"."step" in ('REPORTED', 'ACCESS_TEST', 'ROLES_AGREED', 'OPTIONS', 'FINANCIAL_BOTTLENECK', 'DECISION', 'REALISATION', 'CLOSED')),
	CONSTRAINT "housing_cases_since" CHECK(length("housing_cases"."step_since") = 10 and "housing_cases"."step_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_opened" CHECK(length("housing_cases"."opened_on") = 10 and "housing_cases"."opened_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_enrolled" CHECK("housing_cases"."enrolled_patients" between 0 and 100000),
	CONSTRAINT "housing_cases_completion" CHECK("housing_cases"."enrolled_at_completion" between 0 and 100000),
	CONSTRAINT "housing_cases_area" CHECK("housing_cases"."floor_area_m_2" between 0 and 20000),
	CONSTRAINT "housing_cases_rooms" CHECK("housing_cases"."consulting_rooms" between 0 and 200),
	CONSTRAINT "housing_cases_tenure" CHECK("housing_cases"."tenure" in ('RENT', 'OWNED', 'LEASEHOLD', 'OTHER')),
	CONSTRAINT "housing_cases_lease" CHECK(length("housing_cases"."lease_ends_on") = 10 and "housing_cases"."lease_ends_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_condition" CHECK("housing_cases"."condition" in ('GOOD', 'FAIR', 'POOR', 'UNFIT')),
	CONSTRAINT "housing_cases_wanted_area" CHECK("housing_cases"."wanted_floor_area_m_2" between 0 and 20000),
	CONSTRAINT "housing_cases_wanted_rooms" CHECK("housing_cases"."wanted_consulting_rooms" between 0 and 200),
	CONSTRAINT "housing_cases_wanted_year" CHECK("housing_cases"."wanted_year" between 2020 and 2100),
	CONSTRAINT "housing_cases_contribution" CHECK("housing_cases"."contribution_cents" between 0 and 1000000000),
	CONSTRAINT "housing_cases_outcome" CHECK("housing_cases"."outcome" in ('NEW_PREMISES', 'EXTENDED', 'SHARED_PREMISES', 'TEMPORARY_SPACE', 'STAYED', 'NO_SOLUTION', 'WITHDRAWN')),
	CONSTRAINT "housing_cases_closed_on" CHECK(length("housing_cases"."closed_on") = 10 and "housing_cases"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_closed" CHECK(("housing_cases"."step" = 'CLOSED') = ("housing_cases"."closed_on" is not null) and ("housing_cases"."closed_on" is null) = ("housing_cases"."outcome" is null)),
	CONSTRAINT "housing_cases_version" CHECK("housing_cases"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `housing_cases_number_unique` ON `housing_cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `housing_cases_one_open` ON `housing_cases` (`practice_id`) WHERE "housing_cases"."step" <> 'CLOSED';--> statement-breakpoint
CREATE INDEX `housing_cases_municipality` ON `housing_cases` (`municipality_code`);--> statement-breakpoint
CREATE INDEX `housing_cases_insurer` ON `housing_cases` (`insurer_id`);--> statement-breakpoint
CREATE INDEX `housing_cases_owner` ON `housing_cases` (`owner_id`);--> statement-breakpoint
CREATE TABLE `housing_costs` (
	`housing_case_id` text NOT NULL,
	`year` integer NOT NULL,
	`yearly_cost_cents` integer NOT NULL,
	`enrolled_patients` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`housing_case_id`, `year`),
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_costs_year" CHECK("housing_costs"."year" between 2020 and 2100),
	CONSTRAINT "housing_costs_cost" CHECK("housing_costs"."yearly_cost_cents" between 0 and 1000000000),
	CONSTRAINT "housing_costs_enrolled" CHECK("housing_costs"."enrolled_patients" between 0 and 100000),
	CONSTRAINT "housing_costs_source" CHECK(length("housing_costs"."source") > 0)
);
--> statement-breakpoint
CREATE TABLE `housing_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`housing_case_id` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` blob NOT NULL,
	`uploaded_at` text NOT NULL,
	FOREIGN KEY (`link_id`) REFERENCES `housing_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_evidence_bytes" CHECK("housing_evidence"."bytes" > 0)
);
--> statement-breakpoint
CREATE INDEX `housing_evidence_link` ON `housing_evidence` (`link_id`);--> statement-breakpoint
CREATE INDEX `housing_evidence_case` ON `housing_evidence` (`housing_case_id`);--> statement-breakpoint
CREATE TABLE `housing_link_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`code_sha256` text NOT NULL,
	`asked_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`failures` integer NOT NULL,
	`pass_sha256` text,
	`pass_expires_at` text,
	FOREIGN KEY (`link_id`) REFERENCES `housing_links`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_link_codes_failures" CHECK("housing_link_codes"."failures" >= 0),
	CONSTRAINT "housing_link_codes_pass" CHECK(("housing_link_codes"."pass_sha256" is null) = ("housing_link_codes"."pass_expires_at" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `housing_link_codes_passSha256_unique` ON `housing_link_codes` (`pass_sha256`);--> statement-breakpoint
CREATE INDEX `housing_link_codes_link` ON `housing_link_codes` (`link_id`);--> statement-breakpoint
CREATE TABLE `housing_links` (
	`id` text PRIMARY KEY NOT NULL,
	`housing_case_id` text NOT NULL,
	`cell` text NOT NULL,
	`party` text NOT NULL,
	`recipient_name` text NOT NULL,
	`recipient_email` text NOT NULL,
	`language` text NOT NULL,
	`token_sha256` text NOT NULL,
	`message` text NOT NULL,
	`invited_at` text NOT NULL,
	`invited_by` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`opened_at` text,
	`answered_at` text,
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_links_party" CHECK("housing_links"."party" in ('MUNICIPALITY', 'MARKET')),
	CONSTRAINT "housing_links_language" CHECK("housing_links"."language" in ('nl', 'en')),
	CONSTRAINT "housing_links_hash" CHECK(length("housing_links"."token_sha256") = 64),
	CONSTRAINT "housing_links_expires" CHECK("housing_links"."expires_at" > "housing_links"."invited_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `housing_links_tokenSha256_unique` ON `housing_links` (`token_sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `housing_links_one_live` ON `housing_links` (`housing_case_id`,`cell`) WHERE "housing_links"."revoked_at" is null and "housing_links"."answered_at" is null;--> statement-breakpoint
CREATE INDEX `housing_links_case` ON `housing_links` (`housing_case_id`);--> statement-breakpoint
CREATE TABLE `housing_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`housing_case_id` text NOT NULL,
	`from_step` text,
	`to_step` text NOT NULL,
	`effective_on` text NOT NULL,
	`reason` text NOT NULL,
	`moved_at` text NOT NULL,
	`moved_by` text NOT NULL,
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`moved_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_moves_from" CHECK("housing_moves"."from_step" in ('REPORTED', 'ACCESS_TEST', 'ROLES_AGREED', 'OPTIONS', 'FINANCIAL_BOTTLENECK', 'DECISION', 'REALISATION', 'CLOSED')),
	CONSTRAINT "housing_moves_to" CHECK("housing_moves"."to_step" in ('REPORTED', 'ACCESS_TEST', 'ROLES_AGREED', 'OPTIONS', 'FINANCIAL_BOTTLENECK', 'DECISION', 'REALISATION', 'CLOSED')),
	CONSTRAINT "housing_moves_effective" CHECK(length("housing_moves"."effective_on") = 10 and "housing_moves"."effective_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE INDEX `housing_moves_case` ON `housing_moves` (`housing_case_id`);--> statement-breakpoint
CREATE TABLE `housing_options` (
	`id` text PRIMARY KEY NOT NULL,
	`housing_case_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`municipality_code` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`floor_area_m_2` integer,
	`consulting_rooms` integer,
	`yearly_cost_cents` integer,
	`one_off_cost_cents` integer,
	`planning_status` text NOT NULL,
	`permit_expected_on` text,
	`completion_on` text,
	`note` text NOT NULL,
	`state` text NOT NULL,
	`state_reason` text,
	`added_at` text NOT NULL,
	`added_by` text NOT NULL,
	FOREIGN KEY (`housing_case_id`) REFERENCES `housing_cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "housing_options_name" CHECK(length("housing_options"."name") > 0),
	CONSTRAINT "housing_options_latitude" CHECK("housing_options"."latitude" between 50 and 54),
	CONSTRAINT "housing_options_longitude" CHECK("housing_options"."longitude" between 3 and 8),
	CONSTRAINT "housing_options_place" CHECK(("housing_options"."latitude" is null) = ("housing_options"."longitude" is null)),
	CONSTRAINT "housing_options_area" CHECK("housing_options"."floor_area_m_2" between 0 and 20000),
	CONSTRAINT "housing_options_rooms" CHECK("housing_options"."consulting_rooms" between 0 and 200),
	CONSTRAINT "housing_options_yearly" CHECK("housing_options"."yearly_cost_cents" between 0 and 1000000000),
	CONSTRAINT "housing_options_one_off" CHECK("housing_options"."one_off_cost_cents" between 0 and 1000000000),
	CONSTRAINT "housing_options_planning" CHECK("housing_options"."planning_status" in ('UNKNOWN', 'PLAN_CHANGE_NEEDED', 'FITS_PLAN', 'PERMIT_REQUESTED', 'PERMIT_GRANTED', 'PERMIT_REFUSED')),
	CONSTRAINT "housing_options_permit" CHECK(length("housing_options"."permit_expected_on") = 10 and "housing_options"."permit_expected_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_options_completion" CHECK(length("housing_options"."completion_on") = 10 and "housing_options"."completion_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_options_state" CHECK("housing_options"."state" in ('OPEN', 'CHOSEN', 'DROPPED')),
	CONSTRAINT "housing_options_reason" CHECK(("housing_options"."state" = 'OPEN') = ("housing_options"."state_reason" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `housing_options_one_chosen` ON `housing_options` (`housing_case_id`) WHERE "housing_options"."state" = 'CHOSEN';--> statement-breakpoint
CREATE INDEX `housing_options_case` ON `housing_options` (`housing_case_id`);--> statement-breakpoint
CREATE TABLE `housing_references` (
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
	CONSTRAINT "housing_references_kind" CHECK("housing_references"."kind" in ('guidance', 'norms', 'component')),
	CONSTRAINT "housing_references_version" CHECK("housing_references"."version" > 0),
	CONSTRAINT "housing_references_from" CHECK(length("housing_references"."valid_from") = 10 and "housing_references"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE `outside_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`kind` text NOT NULL,
	`code_id` text,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`not_before` text NOT NULL,
	`attempts` integer NOT NULL,
	`leased_by` text,
	`leased_until` text,
	`sent_at` text,
	`failure` text,
	FOREIGN KEY (`link_id`) REFERENCES `housing_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`code_id`) REFERENCES `housing_link_codes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outside_mails_kind" CHECK("outside_mails"."kind" in ('link', 'code')),
	CONSTRAINT "outside_mails_code" CHECK(("outside_mails"."kind" = 'code') = ("outside_mails"."code_id" is not null)),
	CONSTRAINT "outside_mails_state" CHECK("outside_mails"."state" in ('waiting', 'sent', 'failed', 'dropped')),
	CONSTRAINT "outside_mails_attempts" CHECK("outside_mails"."attempts" >= 0),
	CONSTRAINT "outside_mails_lease" CHECK(("outside_mails"."leased_by" is null) = ("outside_mails"."leased_until" is null))
);
--> statement-breakpoint
CREATE INDEX `outside_mails_waiting` ON `outside_mails` (`not_before`) WHERE "outside_mails"."state" = 'waiting';--> statement-breakpoint
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
	CONSTRAINT "attachments_subject" CHECK("__new_attachments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest', 'housingCase')),
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
	CONSTRAINT "comments_subject" CHECK("__new_comments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest', 'housingCase')),
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
	CONSTRAINT "notice_settings_kind" CHECK("__new_notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered', 'housingTestOffered', 'housingTestDecided', 'housingSignAsked', 'housingSignDecided', 'housingAnswered', 'housingAnswerAgain', 'housingAlarm')),
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
	CONSTRAINT "notices_kind" CHECK("__new_notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered', 'housingTestOffered', 'housingTestDecided', 'housingSignAsked', 'housingSignDecided', 'housingAnswered', 'housingAnswerAgain', 'housingAlarm')),
	CONSTRAINT "notices_subject" CHECK("__new_notices"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest', 'housingCase')),
	CONSTRAINT "notices_delivery" CHECK("__new_notices"."delivery" in ('immediate', 'digest', 'off'))
);
--> statement-breakpoint
INSERT INTO `__new_notices`("id", "person_id", "kind", "subject_kind", "subject_id", "details", "once_key", "created_at", "read_at", "delivery", "mail_id") SELECT "id", "person_id", "kind", "subject_kind", "subject_id", "details", "once_key", "created_at", "read_at", "delivery", "mail_id" FROM `notices`;--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`person_id`,`once_key`);--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_to_mail` ON `notices` (`person_id`) WHERE "notices"."mail_id" is null and "notices"."delivery" <> 'off';--> statement-breakpoint
CREATE INDEX `notices_mail` ON `notices` (`mail_id`);--> statement-breakpoint
CREATE TABLE `__new_saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`page` text NOT NULL,
	`name` text NOT NULL,
	`search` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "saved_views_page" CHECK("__new_saved_views"."page" in ('regions', 'practices', 'cases', 'housing')),
	CONSTRAINT "saved_views_name" CHECK(length("__new_saved_views"."name") > 0)
);
--> statement-breakpoint
INSERT INTO `__new_saved_views`("id", "person_id", "page", "name", "search", "saved_at") SELECT "id", "person_id", "page", "name", "search", "saved_at" FROM `saved_views`;--> statement-breakpoint
DROP TABLE `saved_views`;--> statement-breakpoint
ALTER TABLE `__new_saved_views` RENAME TO `saved_views`;--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name_once` ON `saved_views` (`person_id`,`page`,`name`);--> statement-breakpoint
ALTER TABLE `arrangements` ADD `housing_case_id` text REFERENCES housing_cases(id);--> statement-breakpoint
CREATE INDEX `arrangements_housing` ON `arrangements` (`housing_case_id`);