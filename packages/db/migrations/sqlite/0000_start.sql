CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`password` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_provider` ON `accounts` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `area_figures` (
	`area_code` text NOT NULL,
	`indicator_code` text NOT NULL,
	`reference_date` text NOT NULL,
	`value` real NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`indicator_code`, `area_code`, `reference_date`),
	CONSTRAINT "area_figures_date" CHECK(length("area_figures"."reference_date") = 10 and "area_figures"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "area_figures_value" CHECK("area_figures"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE `audit_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text,
	`organisation_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`payload` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "audit_events_seq" CHECK("audit_events"."seq" > 0)
);
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject_kind`,`subject_id`,`seq`);--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "audit_head_single" CHECK("audit_head"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `case_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`title` text NOT NULL,
	`owner_id` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_actions_due" CHECK(length("case_actions"."due_on") = 10 and "case_actions"."due_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "case_actions_done" CHECK(length("case_actions"."done_on") = 10 and "case_actions"."done_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE INDEX `case_actions_case` ON `case_actions` (`case_id`,`due_on`);--> statement-breakpoint
CREATE TABLE `case_causes` (
	`case_id` text NOT NULL,
	`cause` text NOT NULL,
	PRIMARY KEY(`case_id`, `cause`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_causes_cause" CHECK("case_causes"."cause" in ('RETIREMENT_NO_SUCCESSOR', 'OWNER_LEAVES_OTHER', 'OWNER_UNAVAILABLE', 'STAFF_EXODUS', 'STAFF_SHORTAGE', 'LOCUM_UNAVAILABLE', 'WORKLOAD', 'BANKRUPTCY', 'CHAIN_FAILURE', 'CONTRACT_TERMINATED', 'SUPERVISORY_MEASURE', 'HOUSING_LOSS', 'HOUSING_INADEQUATE', 'PARTNERSHIP_CONFLICT', 'ICT_OR_SUPPLIER_FAILURE', 'POPULATION_GROWTH', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE `case_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`from_phase` text,
	`to_phase` text NOT NULL,
	`effective_on` text NOT NULL,
	`entered_at` text NOT NULL,
	`entered_by` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entered_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_moves_from" CHECK("case_moves"."from_phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "case_moves_to" CHECK("case_moves"."to_phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "case_moves_date" CHECK(length("case_moves"."effective_on") = 10 and "case_moves"."effective_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE INDEX `case_moves_case` ON `case_moves` (`case_id`,`entered_at`);--> statement-breakpoint
CREATE INDEX `case_moves_effective` ON `case_moves` (`effective_on`);--> statement-breakpoint
CREATE TABLE `case_placements` (
	`move_id` text NOT NULL,
	`case_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`patients` integer NOT NULL,
	PRIMARY KEY(`move_id`, `practice_id`),
	FOREIGN KEY (`move_id`) REFERENCES `case_moves`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_placements_patients" CHECK("case_placements"."patients" > 0)
);
--> statement-breakpoint
CREATE INDEX `case_placements_case` ON `case_placements` (`case_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`practice_id` text NOT NULL,
	`phase` text NOT NULL,
	`primary_cause` text NOT NULL,
	`reported_by` text,
	`opened_on` text NOT NULL,
	`expected_end_on` text,
	`assess_by` text,
	`owner_id` text NOT NULL,
	`insurer_id` text,
	`shared_on` text,
	`acknowledge_by` text,
	`acknowledged_on` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`insurer_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cases_phase" CHECK("cases"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "cases_cause" CHECK("cases"."primary_cause" in ('RETIREMENT_NO_SUCCESSOR', 'OWNER_LEAVES_OTHER', 'OWNER_UNAVAILABLE', 'STAFF_EXODUS', 'STAFF_SHORTAGE', 'LOCUM_UNAVAILABLE', 'WORKLOAD', 'BANKRUPTCY', 'CHAIN_FAILURE', 'CONTRACT_TERMINATED', 'SUPERVISORY_MEASURE', 'HOUSING_LOSS', 'HOUSING_INADEQUATE', 'PARTNERSHIP_CONFLICT', 'ICT_OR_SUPPLIER_FAILURE', 'POPULATION_GROWTH', 'OTHER')),
	CONSTRAINT "cases_reporter" CHECK("cases"."reported_by" in ('practice', 'localGpGroup', 'other')),
	CONSTRAINT "cases_opened" CHECK(length("cases"."opened_on") = 10 and "cases"."opened_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_expected_end" CHECK(length("cases"."expected_end_on") = 10 and "cases"."expected_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_shared" CHECK(("cases"."shared_on" is null) = ("cases"."insurer_id" is null)),
	CONSTRAINT "cases_assess_by" CHECK(length("cases"."assess_by") = 10 and "cases"."assess_by" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_shared_on" CHECK(length("cases"."shared_on") = 10 and "cases"."shared_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_acknowledge_by" CHECK(length("cases"."acknowledge_by") = 10 and "cases"."acknowledge_by" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_acknowledged" CHECK("cases"."acknowledged_on" is null or ("cases"."shared_on" is not null and "cases"."acknowledged_on" is null or (length("cases"."acknowledged_on") = 10 and "cases"."shared_on" <= "cases"."acknowledged_on"))),
	CONSTRAINT "cases_version" CHECK("cases"."version" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number_unique` ON `cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one_open_per_practice` ON `cases` (`practice_id`) WHERE "cases"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING');--> statement-breakpoint
CREATE INDEX `cases_practice` ON `cases` (`practice_id`);--> statement-breakpoint
CREATE INDEX `cases_opened_on` ON `cases` (`opened_on`,`id`);--> statement-breakpoint
CREATE TABLE `counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `guarded_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`text` text NOT NULL,
	`written_on` text NOT NULL,
	`written_by` text NOT NULL,
	`erase_on` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "guarded_texts_written" CHECK(length("guarded_texts"."written_on") = 10 and "guarded_texts"."written_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "guarded_texts_erase" CHECK(length("guarded_texts"."erase_on") = 10 and "guarded_texts"."erase_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE INDEX `guarded_texts_case` ON `guarded_texts` (`case_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` blob NOT NULL,
	`reading` text NOT NULL,
	`report` text NOT NULL,
	`state` text NOT NULL,
	`uploaded_at` text NOT NULL,
	`uploaded_by` text,
	FOREIGN KEY (`uploaded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_state" CHECK("imports"."state" in ('rehearsed', 'committed')),
	CONSTRAINT "imports_bytes" CHECK("imports"."bytes" >= 0)
);
--> statement-breakpoint
CREATE INDEX `imports_uploaded` ON `imports` (`uploaded_at`);--> statement-breakpoint
CREATE TABLE `indicator_definitions` (
	`code` text NOT NULL,
	`version` integer NOT NULL,
	`unit` text NOT NULL,
	`label_nl` text NOT NULL,
	`label_en` text NOT NULL,
	`definition_nl` text NOT NULL,
	`definition_en` text NOT NULL,
	`source` text NOT NULL,
	`valid_from` text NOT NULL,
	PRIMARY KEY(`code`, `version`),
	CONSTRAINT "indicator_definitions_from" CHECK(length("indicator_definitions"."valid_from") = 10 and "indicator_definitions"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "indicator_definitions_version" CHECK("indicator_definitions"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`organisation_id` text NOT NULL,
	`roles` text NOT NULL,
	`token_sha256` text NOT NULL,
	`invited_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenSha256_unique` ON `invitations` (`token_sha256`);--> statement-breakpoint
CREATE TABLE `municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`search_key` text NOT NULL,
	`latitude` real NOT NULL,
	`longitude` real NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`source` text NOT NULL,
	CONSTRAINT "municipalities_from" CHECK(length("municipalities"."valid_from") = 10 and "municipalities"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "municipalities_period" CHECK("municipalities"."valid_to" is null or (length("municipalities"."valid_to") = 10 and "municipalities"."valid_from" <= "municipalities"."valid_to")),
	CONSTRAINT "municipalities_latitude" CHECK("municipalities"."latitude" between 50 and 54),
	CONSTRAINT "municipalities_longitude" CHECK("municipalities"."longitude" between 3 and 8)
);
--> statement-breakpoint
CREATE INDEX `municipalities_search` ON `municipalities` (`search_key`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`area_code` text,
	FOREIGN KEY (`area_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisations_kind" CHECK("organisations"."kind" in ('insurer', 'rho', 'ministry', 'platform')),
	CONSTRAINT "organisations_area" CHECK("organisations"."area_code" is null or "organisations"."kind" = 'rho')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_name_unique` ON `organisations` (`name`);--> statement-breakpoint
CREATE TABLE `person_roles` (
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "person_roles_role" CHECK("person_roles"."role" in ('procurementOfficer', 'procurementManager', 'insurerViewer', 'rhoCoordinator', 'rhoManager', 'rhoViewer', 'ministryAnalyst', 'platformAdmin'))
);
--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`organisation_id` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_email_unique` ON `persons` (`email`);--> statement-breakpoint
CREATE TABLE `practice_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`reference_date` text NOT NULL,
	`source` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	`import_id` text,
	`enrolled_patients` integer,
	`gp_fte` real,
	`owners` integer,
	`owners60_plus` integer,
	`patient_stop` text,
	`places_available` integer,
	`lease_end_on` text,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_statements_date" CHECK(length("practice_statements"."reference_date") = 10 and "practice_statements"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practice_statements_stop" CHECK("practice_statements"."patient_stop" in ('none', 'partial', 'full', 'unknown')),
	CONSTRAINT "practice_statements_lease" CHECK(length("practice_statements"."lease_end_on") = 10 and "practice_statements"."lease_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practice_statements_enrolled" CHECK("practice_statements"."enrolled_patients" between 0 and 60000),
	CONSTRAINT "practice_statements_fte" CHECK("practice_statements"."gp_fte" between 0 and 60),
	CONSTRAINT "practice_statements_owners" CHECK("practice_statements"."owners" between 0 and 40),
	CONSTRAINT "practice_statements_owners_60" CHECK("practice_statements"."owners60_plus" between 0 and 40),
	CONSTRAINT "practice_statements_places" CHECK("practice_statements"."places_available" between 0 and 20000)
);
--> statement-breakpoint
CREATE INDEX `practice_statements_practice` ON `practice_statements` (`practice_id`,`reference_date`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `practices` (
	`id` text PRIMARY KEY NOT NULL,
	`agb_code` text NOT NULL,
	`name` text NOT NULL,
	`search_key` text NOT NULL,
	`address` text NOT NULL,
	`postcode` text NOT NULL,
	`place` text NOT NULL,
	`municipality_code` text NOT NULL,
	`ownership_form` text NOT NULL,
	`owner_organisation` text,
	`closed_on` text,
	`enrolled_patients` integer,
	`gp_fte` real,
	`owners` integer,
	`owners60_plus` integer,
	`patient_stop` text,
	`places_available` integer,
	`lease_end_on` text,
	`reference_date` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practices_agb" CHECK(length("practices"."agb_code") = 8),
	CONSTRAINT "practices_form" CHECK("practices"."ownership_form" in ('solo', 'duo', 'group', 'chain', 'rhoRun', 'other')),
	CONSTRAINT "practices_closed" CHECK(length("practices"."closed_on") = 10 and "practices"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_lease" CHECK(length("practices"."lease_end_on") = 10 and "practices"."lease_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_reference" CHECK(length("practices"."reference_date") = 10 and "practices"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_stop" CHECK("practices"."patient_stop" in ('none', 'partial', 'full', 'unknown'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practices_agbCode_unique` ON `practices` (`agb_code`);--> statement-breakpoint
CREATE INDEX `practices_municipality` ON `practices` (`municipality_code`);--> statement-breakpoint
CREATE INDEX `practices_search` ON `practices` (`search_key`,`id`);--> statement-breakpoint
CREATE INDEX `practices_enrolled` ON `practices` (`enrolled_patients`,`id`);--> statement-breakpoint
CREATE TABLE `preferent_insurers` (
	`region_code` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`insurer_name` text NOT NULL,
	`organisation_id` text,
	`is_verified` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`region_code`, `valid_from`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "preferent_insurers_from" CHECK(length("preferent_insurers"."valid_from") = 10 and "preferent_insurers"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "preferent_insurers_period" CHECK("preferent_insurers"."valid_to" is null or (length("preferent_insurers"."valid_to") = 10 and "preferent_insurers"."valid_from" <= "preferent_insurers"."valid_to"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preferent_insurers_one_at_present` ON `preferent_insurers` (`region_code`) WHERE "preferent_insurers"."valid_to" is null;--> statement-breakpoint
CREATE INDEX `preferent_insurers_organisation` ON `preferent_insurers` (`organisation_id`,`region_code`);--> statement-breakpoint
CREATE TABLE `quarter_snapshots` (
	`quarter` text NOT NULL,
	`revision` integer NOT NULL,
	`payload` text NOT NULL,
	`sha256` text NOT NULL,
	`closed_at` text NOT NULL,
	`closed_by` text,
	PRIMARY KEY(`quarter`, `revision`),
	FOREIGN KEY (`closed_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quarter_snapshots_revision" CHECK("quarter_snapshots"."revision" > 0),
	CONSTRAINT "quarter_snapshots_quarter" CHECK(length("quarter_snapshots"."quarter") = 6)
);
--> statement-breakpoint
CREATE TABLE `region_memberships` (
	`region_code` text NOT NULL,
	`municipality_code` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`source` text NOT NULL,
	PRIMARY KEY(`region_code`, `municipality_code`, `valid_from`),
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "region_memberships_from" CHECK(length("region_memberships"."valid_from") = 10 and "region_memberships"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "region_memberships_period" CHECK("region_memberships"."valid_to" is null or (length("region_memberships"."valid_to") = 10 and "region_memberships"."valid_from" <= "region_memberships"."valid_to"))
);
--> statement-breakpoint
CREATE INDEX `region_memberships_municipality` ON `region_memberships` (`municipality_code`,`region_code`);--> statement-breakpoint
CREATE TABLE `regions` (
	`code` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`source` text NOT NULL,
	CONSTRAINT "regions_type" CHECK("regions"."type" in ('careOffice', 'azwa', 'rhoArea', 'province', 'custom'))
);
--> statement-breakpoint
CREATE INDEX `regions_by_type` ON `regions` (`type`,`name`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_failed_at` text NOT NULL,
	CONSTRAINT "sign_in_failures_count" CHECK("sign_in_failures"."failures" > 0)
);
--> statement-breakpoint
CREATE TABLE `signal_requests` (
	`request_key` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`case_id` text NOT NULL,
	`joined` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);