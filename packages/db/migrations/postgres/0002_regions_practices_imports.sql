CREATE TABLE "boundaries" (
	"division" text COLLATE "C" PRIMARY KEY NOT NULL,
	"topology" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"imported_at" text COLLATE "C" NOT NULL,
	"import_id" text COLLATE "C",
	CONSTRAINT "boundaries_division" CHECK ("boundaries"."division" in ('careOffice', 'azwa', 'rhoArea', 'province', 'custom', 'municipality')),
	CONSTRAINT "boundaries_source" CHECK (length("boundaries"."source") > 0)
);
--> statement-breakpoint
CREATE TABLE "exchange_states" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"region_code" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"placed_patients" integer,
	"note" text COLLATE "C",
	"source" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "exchange_states_from" CHECK (length("exchange_states"."valid_from") = 10 and "exchange_states"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "exchange_states_state" CHECK ("exchange_states"."state" in ('none', 'planned', 'pilot', 'running', 'stopped')),
	CONSTRAINT "exchange_states_placed" CHECK ("exchange_states"."placed_patients" >= 0)
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rule_id" text COLLATE "C" NOT NULL,
	"severity" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"municipality_code" text COLLATE "C",
	"region_code" text COLLATE "C",
	"owner_id" text COLLATE "C",
	"details" json NOT NULL,
	"found_on" text COLLATE "C" NOT NULL,
	"mended_on" text COLLATE "C",
	CONSTRAINT "findings_severity" CHECK ("findings"."severity" in ('error', 'warning', 'info')),
	CONSTRAINT "findings_subject" CHECK ("findings"."subject_kind" in ('practice', 'case', 'region', 'indicator', 'import')),
	CONSTRAINT "findings_found" CHECK (length("findings"."found_on") = 10 and "findings"."found_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "findings_mended" CHECK ("findings"."mended_on" is null or (length("findings"."mended_on") = 10 and "findings"."found_on" <= "findings"."mended_on"))
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"header_key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"mapping" text COLLATE "C" NOT NULL,
	"used_at" text COLLATE "C" NOT NULL,
	"used_by" text COLLATE "C",
	CONSTRAINT "import_mappings_kind" CHECK ("import_mappings"."kind" in ('practices', 'indicators', 'boundaries'))
);
--> statement-breakpoint
CREATE TABLE "import_traces" (
	"import_id" text COLLATE "C" NOT NULL,
	"practice_id" text COLLATE "C" NOT NULL,
	"before" text COLLATE "C",
	CONSTRAINT "import_traces_import_id_practice_id_pk" PRIMARY KEY("import_id","practice_id")
);
--> statement-breakpoint
CREATE TABLE "indicator_figures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"indicator_code" text COLLATE "C" NOT NULL,
	"definition_version" integer NOT NULL,
	"area_kind" text COLLATE "C" NOT NULL,
	"area_code" text COLLATE "C" NOT NULL,
	"area_name" text COLLATE "C",
	"reference_date" text COLLATE "C" NOT NULL,
	"period_label" text COLLATE "C",
	"value" double precision NOT NULL,
	"bound" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C",
	"recorded_at" text COLLATE "C" NOT NULL,
	"import_id" text COLLATE "C",
	"superseded_by" text COLLATE "C",
	CONSTRAINT "indicator_figures_date" CHECK (length("indicator_figures"."reference_date") = 10 and "indicator_figures"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "indicator_figures_area" CHECK ("indicator_figures"."area_kind" in ('nation', 'region', 'municipality', 'district', 'neighbourhood', 'other')),
	CONSTRAINT "indicator_figures_bound" CHECK ("indicator_figures"."bound" in ('exact', 'atLeast', 'atMost', 'about')),
	CONSTRAINT "indicator_figures_version" CHECK ("indicator_figures"."definition_version" > 0)
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"last_run_on" text COLLATE "C" NOT NULL,
	CONSTRAINT "job_runs_day" CHECK (length("job_runs"."last_run_on") = 10 and "job_runs"."last_run_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "practice_closures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"practice_id" text COLLATE "C" NOT NULL,
	"closed_on" text COLLATE "C" NOT NULL,
	"reopened_on" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "practice_closures_closed" CHECK (length("practice_closures"."closed_on") = 10 and "practice_closures"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practice_closures_period" CHECK ("practice_closures"."reopened_on" is null or (length("practice_closures"."reopened_on") = 10 and "practice_closures"."closed_on" <= "practice_closures"."reopened_on"))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"page" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"search" text COLLATE "C" NOT NULL,
	"saved_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "saved_views_page" CHECK ("saved_views"."page" in ('regions', 'practices', 'cases')),
	CONSTRAINT "saved_views_name" CHECK (length("saved_views"."name") > 0)
);
--> statement-breakpoint
CREATE TABLE "score_weights" (
	"version" integer PRIMARY KEY NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "score_weights_version" CHECK ("score_weights"."version" > 0),
	CONSTRAINT "score_weights_from" CHECK (length("score_weights"."valid_from") = 10 and "score_weights"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "score_weights_reason" CHECK (length("score_weights"."reason") > 0)
);
--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_state";--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "kind" text COLLATE "C" DEFAULT 'practices' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "mapping" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "impact" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "committed_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "undone_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD COLUMN "kind" text COLLATE "C" DEFAULT 'register' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD COLUMN "topic" text COLLATE "C" DEFAULT 'other' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD COLUMN "comparability_group" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD COLUMN "period" text COLLATE "C" DEFAULT 'day' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD COLUMN "aggregation" text COLLATE "C" DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD COLUMN "worse" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD COLUMN "stale_after_months" integer;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "successor_code" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "practice_statements" ADD COLUMN "reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "latitude" double precision;--> statement-breakpoint
ALTER TABLE "practices" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "boundaries" ADD CONSTRAINT "boundaries_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_states" ADD CONSTRAINT "exchange_states_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exchange_states" ADD CONSTRAINT "exchange_states_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_owner_id_persons_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_used_by_persons_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_traces" ADD CONSTRAINT "import_traces_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_traces" ADD CONSTRAINT "import_traces_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_figures" ADD CONSTRAINT "indicator_figures_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_closures" ADD CONSTRAINT "practice_closures_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_closures" ADD CONSTRAINT "practice_closures_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_weights" ADD CONSTRAINT "score_weights_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "exchange_states_region" ON "exchange_states" USING btree ("region_code","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "findings_one_open_per_rule" ON "findings" USING btree ("subject_id","rule_id") WHERE "findings"."mended_on" is null;--> statement-breakpoint
CREATE INDEX "findings_municipality" ON "findings" USING btree ("municipality_code");--> statement-breakpoint
CREATE UNIQUE INDEX "import_mappings_headers" ON "import_mappings" USING btree ("kind","header_key");--> statement-breakpoint
CREATE INDEX "import_traces_practice" ON "import_traces" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "indicator_figures_of_area" ON "indicator_figures" USING btree ("indicator_code","area_code","reference_date");--> statement-breakpoint
CREATE INDEX "indicator_figures_by_area" ON "indicator_figures" USING btree ("area_code","indicator_code");--> statement-breakpoint
CREATE INDEX "indicator_figures_import" ON "indicator_figures" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_closures_one_at_present" ON "practice_closures" USING btree ("practice_id") WHERE "practice_closures"."reopened_on" is null;--> statement-breakpoint
CREATE INDEX "practice_closures_practice" ON "practice_closures" USING btree ("practice_id","closed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name_once" ON "saved_views" USING btree ("person_id","page","name");--> statement-breakpoint
CREATE INDEX "practice_statements_import" ON "practice_statements" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "practices_owner" ON "practices" USING btree ("owner_organisation");--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_kind" CHECK ("imports"."kind" in ('practices', 'indicators', 'boundaries'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_state" CHECK ("imports"."state" in ('unmapped', 'rehearsed', 'committed', 'undone'));--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD CONSTRAINT "indicator_definitions_kind" CHECK ("indicator_definitions"."kind" in ('register', 'published'));--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD CONSTRAINT "indicator_definitions_period" CHECK ("indicator_definitions"."period" in ('day', 'quarter', 'year', 'other'));--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD CONSTRAINT "indicator_definitions_aggregation" CHECK ("indicator_definitions"."aggregation" in ('sum', 'none'));--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD CONSTRAINT "indicator_definitions_worse" CHECK ("indicator_definitions"."worse" in ('higher', 'lower'));--> statement-breakpoint
ALTER TABLE "indicator_definitions" ADD CONSTRAINT "indicator_definitions_stale" CHECK ("indicator_definitions"."stale_after_months" > 0);--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_latitude" CHECK ("practices"."latitude" between 50 and 54);--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_longitude" CHECK ("practices"."longitude" between 3 and 8);