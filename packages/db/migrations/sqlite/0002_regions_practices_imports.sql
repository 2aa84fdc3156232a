CREATE TABLE `boundaries` (
	`division` text PRIMARY KEY NOT NULL,
	`topology` text NOT NULL,
	`source` text NOT NULL,
	`imported_at` text NOT NULL,
	`import_id` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "boundaries_division" CHECK("boundaries"."division" in ('careOffice', 'azwa', 'rhoArea', 'province', 'custom', 'municipality')),
	CONSTRAINT "boundaries_source" CHECK(length("boundaries"."source") > 0)
);
--> statement-breakpoint
CREATE TABLE `exchange_states` (
	`id` text PRIMARY KEY NOT NULL,
	`region_code` text NOT NULL,
	`valid_from` text NOT NULL,
	`state` text NOT NULL,
	`placed_patients` integer,
	`note` text,
	`source` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exchange_states_from" CHECK(length("exchange_states"."valid_from") = 10 and "exchange_states"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "exchange_states_state" CHECK("exchange_states"."state" in ('none', 'planned', 'pilot', 'running', 'stopped')),
	CONSTRAINT "exchange_states_placed" CHECK("exchange_states"."placed_patients" >= 0)
);
--> statement-breakpoint
CREATE INDEX `exchange_states_region` ON `exchange_states` (`region_code`,`valid_from`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`rule_id` text NOT NULL,
	`severity` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`municipality_code` text,
	`region_code` text,
	`owner_id` text,
	`details` text NOT NULL,
	`found_on` text NOT NULL,
	`mended_on` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_code`) REFERENCES `regions`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "findings_severity" CHECK("findings"."severity" in ('error', 'warning', 'info')),
	CONSTRAINT "findings_subject" CHECK("findings"."subject_kind" in ('practice', 'case', 'region', 'indicator', 'import')),
	CONSTRAINT "findings_found" CHECK(length("findings"."found_on") = 10 and "findings"."found_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "findings_mended" CHECK("findings"."mended_on" is null or (length("findings"."mended_on") = 10 and "findings"."found_on" <= "findings"."mended_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `findings_one_open_per_rule` ON `findings` (`subject_id`,`rule_id`) WHERE "findings"."mended_on" is null;--> statement-breakpoint
CREATE INDEX `findings_municipality` ON `findings` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`header_key` text NOT NULL,
	`name` text NOT NULL,
	`mapping` text NOT NULL,
	`used_at` text NOT NULL,
	`used_by` text,
	FOREIGN KEY (`used_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_mappings_kind" CHECK("import_mappings"."kind" in ('practices', 'indicators', 'boundaries'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_mappings_headers` ON `import_mappings` (`kind`,`header_key`);--> statement-breakpoint
CREATE TABLE `import_traces` (
	`import_id` text NOT NULL,
	`practice_id` text NOT NULL,
	`before` text,
	PRIMARY KEY(`import_id`, `practice_id`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_traces_practice` ON `import_traces` (`practice_id`);--> statement-breakpoint
CREATE TABLE `indicator_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_code` text NOT NULL,
	`definition_version` integer NOT NULL,
	`area_kind` text NOT NULL,
	`area_code` text NOT NULL,
	`area_name` text,
	`reference_date` text NOT NULL,
	`period_label` text,
	`value` real NOT NULL,
	`bound` text NOT NULL,
	`source` text NOT NULL,
	`note` text,
	`recorded_at` text NOT NULL,
	`import_id` text,
	`superseded_by` text,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "indicator_figures_date" CHECK(length("indicator_figures"."reference_date") = 10 and "indicator_figures"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "indicator_figures_area" CHECK("indicator_figures"."area_kind" in ('nation', 'region', 'municipality', 'district', 'neighbourhood', 'other')),
	CONSTRAINT "indicator_figures_bound" CHECK("indicator_figures"."bound" in ('exact', 'atLeast', 'atMost', 'about')),
	CONSTRAINT "indicator_figures_version" CHECK("indicator_figures"."definition_version" > 0)
);
--> statement-breakpoint
CREATE INDEX `indicator_figures_of_area` ON `indicator_figures` (`indicator_code`,`area_code`,`reference_date`);--> statement-breakpoint
CREATE INDEX `indicator_figures_by_area` ON `indicator_figures` (`area_code`,`indicator_code`);--> statement-breakpoint
CREATE INDEX `indicator_figures_import` ON `indicator_figures` (`import_id`);--> statement-breakpoint
CREATE TABLE `job_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`last_run_on` text NOT NULL,
	CONSTRAINT "job_runs_day" CHECK(length("job_runs"."last_run_on") = 10 and "job_runs"."last_run_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE `practice_closures` (
	`id` text PRIMARY KEY NOT NULL,
	`practice_id` text NOT NULL,
	`closed_on` text NOT NULL,
	`reopened_on` text,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_closures_closed" CHECK(length("practice_closures"."closed_on") = 10 and "practice_closures"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practice_closures_period" CHECK("practice_closures"."reopened_on" is null or (length("practice_closures"."reopened_on") = 10 and "practice_closures"."closed_on" <= "practice_closures"."reopened_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_closures_one_at_present` ON `practice_closures` (`practice_id`) WHERE "practice_closures"."reopened_on" is null;--> statement-breakpoint
CREATE INDEX `practice_closures_practice` ON `practice_closures` (`practice_id`,`closed_on`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`page` text NOT NULL,
	`name` text NOT NULL,
	`search` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "saved_views_page" CHECK("saved_views"."page" in ('regions', 'practices', 'cases')),
	CONSTRAINT "saved_views_name" CHECK(length("saved_views"."name") > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_name_once` ON `saved_views` (`person_id`,`page`,`name`);--> statement-breakpoint
CREATE TABLE `score_weights` (
	`version` integer PRIMARY KEY NOT NULL,
	`valid_from` text NOT NULL,
	`payload` text NOT NULL,
	`reason` text NOT NULL,
	`source` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`recorded_by`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "score_weights_version" CHECK("score_weights"."version" > 0),
	CONSTRAINT "score_weights_from" CHECK(length("score_weights"."valid_from") = 10 and "score_weights"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "score_weights_reason" CHECK(length("score_weights"."reason") > 0)
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
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
	CONSTRAINT "imports_kind" CHECK("__new_imports"."kind" in ('practices', 'indicators', 'boundaries')),
	CONSTRAINT "imports_state" CHECK("__new_imports"."state" in ('unmapped', 'rehearsed', 'committed', 'undone')),
	CONSTRAINT "imports_bytes" CHECK("__new_imports"."bytes" >= 0)
);
--> statement-breakpoint
INSERT INTO `__new_imports`("id", "kind", "file_name", "bytes", "sha256", "content", "reading", "mapping", "report", "impact", "state", "uploaded_at", "uploaded_by", "committed_at", "undone_at") SELECT "id", 'practices', "file_name", "bytes", "sha256", "content", "reading", NULL, "report", NULL, "state", "uploaded_at", "uploaded_by", NULL, NULL FROM `imports`;--> statement-breakpoint
DROP TABLE `imports`;--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `imports_uploaded` ON `imports` (`uploaded_at`);--> statement-breakpoint
CREATE TABLE `__new_indicator_definitions` (
	`code` text NOT NULL,
	`version` integer NOT NULL,
	`unit` text NOT NULL,
	`label_nl` text NOT NULL,
	`label_en` text NOT NULL,
	`definition_nl` text NOT NULL,
	`definition_en` text NOT NULL,
	`source` text NOT NULL,
	`valid_from` text NOT NULL,
	`kind` text DEFAULT 'register' NOT NULL,
	`topic` text DEFAULT 'other' NOT NULL,
	`comparability_group` text DEFAULT '' NOT NULL,
	`period` text DEFAULT 'day' NOT NULL,
	`aggregation` text DEFAULT 'none' NOT NULL,
	`worse` text,
	`stale_after_months` integer,
	PRIMARY KEY(`code`, `version`),
	CONSTRAINT "indicator_definitions_from" CHECK(length("__new_indicator_definitions"."valid_from") = 10 and "__new_indicator_definitions"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "indicator_definitions_version" CHECK("__new_indicator_definitions"."version" > 0),
	CONSTRAINT "indicator_definitions_kind" CHECK("__new_indicator_definitions"."kind" in ('register', 'published')),
	CONSTRAINT "indicator_definitions_period" CHECK("__new_indicator_definitions"."period" in ('day', 'quarter', 'year', 'other')),
	CONSTRAINT "indicator_definitions_aggregation" CHECK("__new_indicator_definitions"."aggregation" in ('sum', 'none')),
	CONSTRAINT "indicator_definitions_worse" CHECK("__new_indicator_definitions"."worse" in ('higher', 'lower')),
	CONSTRAINT "indicator_definitions_stale" CHECK("__new_indicator_definitions"."stale_after_months" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_indicator_definitions`("code", "version", "unit", "label_nl", "label_en", "definition_nl", "definition_en", "source", "valid_from", "kind", "topic", "comparability_group", "period", "aggregation", "worse", "stale_after_months") SELECT "code", "version", "unit", "label_nl", "label_en", "definition_nl", "definition_en", "source", "valid_from", 'register', 'other', "code", 'day', 'none', NULL, NULL FROM `indicator_definitions`;--> statement-breakpoint
DROP TABLE `indicator_definitions`;--> statement-breakpoint
ALTER TABLE `__new_indicator_definitions` RENAME TO `indicator_definitions`;--> statement-breakpoint
ALTER TABLE `municipalities` ADD `successor_code` text;--> statement-breakpoint
ALTER TABLE `practice_statements` ADD `reason` text;--> statement-breakpoint
CREATE INDEX `practice_statements_import` ON `practice_statements` (`import_id`);--> statement-breakpoint
CREATE TABLE `__new_practices` (
	`id` text PRIMARY KEY NOT NULL,
	`agb_code` text NOT NULL,
	`name` text NOT NULL,
	`search_key` text NOT NULL,
	`address` text NOT NULL,
	`postcode` text NOT NULL,
	`place` text NOT NULL,
	`municipality_code` text NOT NULL,
	`latitude` real,
	`longitude` real,
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
	CONSTRAINT "practices_agb" CHECK(length("__new_practices"."agb_code") = 8),
	CONSTRAINT "practices_form" CHECK("__new_practices"."ownership_form" in ('solo', 'duo', 'group', 'chain', 'rhoRun', 'other')),
	CONSTRAINT "practices_closed" CHECK(length("__new_practices"."closed_on") = 10 and "__new_practices"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_lease" CHECK(length("__new_practices"."lease_end_on") = 10 and "__new_practices"."lease_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_reference" CHECK(length("__new_practices"."reference_date") = 10 and "__new_practices"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_stop" CHECK("__new_practices"."patient_stop" in ('none', 'partial', 'full', 'unknown')),
	CONSTRAINT "practices_latitude" CHECK("__new_practices"."latitude" between 50 and 54),
	CONSTRAINT "practices_longitude" CHECK("__new_practices"."longitude" between 3 and 8)
);
--> statement-breakpoint
INSERT INTO `__new_practices`("id", "agb_code", "name", "search_key", "address", "postcode", "place", "municipality_code", "latitude", "longitude", "ownership_form", "owner_organisation", "closed_on", "enrolled_patients", "gp_fte", "owners", "owners60_plus", "patient_stop", "places_available", "lease_end_on", "reference_date") SELECT "id", "agb_code", "name", "search_key", "address", "postcode", "place", "municipality_code", NULL, NULL, "ownership_form", "owner_organisation", "closed_on", "enrolled_patients", "gp_fte", "owners", "owners60_plus", "patient_stop", "places_available", "lease_end_on", "reference_date" FROM `practices`;--> statement-breakpoint
DROP TABLE `practices`;--> statement-breakpoint
ALTER TABLE `__new_practices` RENAME TO `practices`;--> statement-breakpoint
CREATE UNIQUE INDEX `practices_agbCode_unique` ON `practices` (`agb_code`);--> statement-breakpoint
CREATE INDEX `practices_owner` ON `practices` (`owner_organisation`);--> statement-breakpoint
CREATE INDEX `practices_municipality` ON `practices` (`municipality_code`);--> statement-breakpoint
CREATE INDEX `practices_search` ON `practices` (`search_key`,`id`);--> statement-breakpoint
CREATE INDEX `practices_enrolled` ON `practices` (`enrolled_patients`,`id`);