CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"provider_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"access_token" text COLLATE "C",
	"refresh_token" text COLLATE "C",
	"id_token" text COLLATE "C",
	"access_token_expires_at" text COLLATE "C",
	"refresh_token_expires_at" text COLLATE "C",
	"scope" text COLLATE "C",
	"password" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_figures" (
	"area_code" text COLLATE "C" NOT NULL,
	"indicator_code" text COLLATE "C" NOT NULL,
	"reference_date" text COLLATE "C" NOT NULL,
	"value" double precision NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "area_figures_indicator_code_area_code_reference_date_pk" PRIMARY KEY("indicator_code","area_code","reference_date"),
	CONSTRAINT "area_figures_date" CHECK (length("area_figures"."reference_date") = 10 and "area_figures"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "area_figures_value" CHECK ("area_figures"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"seq" integer PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C",
	"organisation_id" text COLLATE "C",
	"action" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_events_seq" CHECK ("audit_events"."seq" > 0)
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"id" integer PRIMARY KEY NOT NULL,
	"seq" integer NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_head_single" CHECK ("audit_head"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "case_actions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"done_on" text COLLATE "C",
	CONSTRAINT "case_actions_due" CHECK (length("case_actions"."due_on") = 10 and "case_actions"."due_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "case_actions_done" CHECK (length("case_actions"."done_on") = 10 and "case_actions"."done_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "case_causes" (
	"case_id" text COLLATE "C" NOT NULL,
	"cause" text COLLATE "C" NOT NULL,
	CONSTRAINT "case_causes_case_id_cause_pk" PRIMARY KEY("case_id","cause"),
	CONSTRAINT "case_causes_cause" CHECK ("case_causes"."cause" in ('RETIREMENT_NO_SUCCESSOR', 'OWNER_LEAVES_OTHER', 'OWNER_UNAVAILABLE', 'STAFF_EXODUS', 'STAFF_SHORTAGE', 'LOCUM_UNAVAILABLE', 'WORKLOAD', 'BANKRUPTCY', 'CHAIN_FAILURE', 'CONTRACT_TERMINATED', 'SUPERVISORY_MEASURE', 'HOUSING_LOSS', 'HOUSING_INADEQUATE', 'PARTNERSHIP_CONFLICT', 'ICT_OR_SUPPLIER_FAILURE', 'POPULATION_GROWTH', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "case_moves" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"from_phase" text COLLATE "C",
	"to_phase" text COLLATE "C" NOT NULL,
	"effective_on" text COLLATE "C" NOT NULL,
	"entered_at" text COLLATE "C" NOT NULL,
	"entered_by" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	CONSTRAINT "case_moves_from" CHECK ("case_moves"."from_phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "case_moves_to" CHECK ("case_moves"."to_phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "case_moves_date" CHECK (length("case_moves"."effective_on") = 10 and "case_moves"."effective_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "case_placements" (
	"move_id" text COLLATE "C" NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"practice_id" text COLLATE "C" NOT NULL,
	"patients" integer NOT NULL,
	CONSTRAINT "case_placements_move_id_practice_id_pk" PRIMARY KEY("move_id","practice_id"),
	CONSTRAINT "case_placements_patients" CHECK ("case_placements"."patients" > 0)
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"practice_id" text COLLATE "C" NOT NULL,
	"phase" text COLLATE "C" NOT NULL,
	"primary_cause" text COLLATE "C" NOT NULL,
	"reported_by" text COLLATE "C",
	"opened_on" text COLLATE "C" NOT NULL,
	"expected_end_on" text COLLATE "C",
	"assess_by" text COLLATE "C",
	"owner_id" text COLLATE "C" NOT NULL,
	"insurer_id" text COLLATE "C",
	"shared_on" text COLLATE "C",
	"acknowledge_by" text COLLATE "C",
	"acknowledged_on" text COLLATE "C",
	"version" integer NOT NULL,
	CONSTRAINT "cases_number_unique" UNIQUE("number"),
	CONSTRAINT "cases_phase" CHECK ("cases"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK')),
	CONSTRAINT "cases_cause" CHECK ("cases"."primary_cause" in ('RETIREMENT_NO_SUCCESSOR', 'OWNER_LEAVES_OTHER', 'OWNER_UNAVAILABLE', 'STAFF_EXODUS', 'STAFF_SHORTAGE', 'LOCUM_UNAVAILABLE', 'WORKLOAD', 'BANKRUPTCY', 'CHAIN_FAILURE', 'CONTRACT_TERMINATED', 'SUPERVISORY_MEASURE', 'HOUSING_LOSS', 'HOUSING_INADEQUATE', 'PARTNERSHIP_CONFLICT', 'ICT_OR_SUPPLIER_FAILURE', 'POPULATION_GROWTH', 'OTHER')),
	CONSTRAINT "cases_reporter" CHECK ("cases"."reported_by" in ('practice', 'localGpGroup', 'other')),
	CONSTRAINT "cases_opened" CHECK (length("cases"."opened_on") = 10 and "cases"."opened_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_expected_end" CHECK (length("cases"."expected_end_on") = 10 and "cases"."expected_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_shared" CHECK (("cases"."shared_on" is null) = ("cases"."insurer_id" is null)),
	CONSTRAINT "cases_assess_by" CHECK (length("cases"."assess_by") = 10 and "cases"."assess_by" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_shared_on" CHECK (length("cases"."shared_on") = 10 and "cases"."shared_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_acknowledge_by" CHECK (length("cases"."acknowledge_by") = 10 and "cases"."acknowledge_by" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "cases_acknowledged" CHECK ("cases"."acknowledged_on" is null or ("cases"."shared_on" is not null and "cases"."acknowledged_on" is null or (length("cases"."acknowledged_on") = 10 and "cases"."shared_on" <= "cases"."acknowledged_on"))),
	CONSTRAINT "cases_version" CHECK ("cases"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guarded_texts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"written_on" text COLLATE "C" NOT NULL,
	"written_by" text COLLATE "C" NOT NULL,
	"erase_on" text COLLATE "C" NOT NULL,
	CONSTRAINT "guarded_texts_written" CHECK (length("guarded_texts"."written_on") = 10 and "guarded_texts"."written_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "guarded_texts_erase" CHECK (length("guarded_texts"."erase_on") = 10 and "guarded_texts"."erase_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"content" "bytea" NOT NULL,
	"reading" json NOT NULL,
	"report" json NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"uploaded_at" text COLLATE "C" NOT NULL,
	"uploaded_by" text COLLATE "C",
	CONSTRAINT "imports_state" CHECK ("imports"."state" in ('rehearsed', 'committed')),
	CONSTRAINT "imports_bytes" CHECK ("imports"."bytes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "indicator_definitions" (
	"code" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"label_nl" text COLLATE "C" NOT NULL,
	"label_en" text COLLATE "C" NOT NULL,
	"definition_nl" text COLLATE "C" NOT NULL,
	"definition_en" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	CONSTRAINT "indicator_definitions_code_version_pk" PRIMARY KEY("code","version"),
	CONSTRAINT "indicator_definitions_from" CHECK (length("indicator_definitions"."valid_from") = 10 and "indicator_definitions"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "indicator_definitions_version" CHECK ("indicator_definitions"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"roles" json NOT NULL,
	"token_sha256" text COLLATE "C" NOT NULL,
	"invited_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"accepted_at" text COLLATE "C",
	CONSTRAINT "invitations_tokenSha256_unique" UNIQUE("token_sha256")
);
--> statement-breakpoint
CREATE TABLE "municipalities" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"search_key" text COLLATE "C" NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "municipalities_from" CHECK (length("municipalities"."valid_from") = 10 and "municipalities"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "municipalities_period" CHECK ("municipalities"."valid_to" is null or (length("municipalities"."valid_to") = 10 and "municipalities"."valid_from" <= "municipalities"."valid_to")),
	CONSTRAINT "municipalities_latitude" CHECK ("municipalities"."latitude" between 50 and 54),
	CONSTRAINT "municipalities_longitude" CHECK ("municipalities"."longitude" between 3 and 8)
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"area_code" text COLLATE "C",
	CONSTRAINT "organisations_name_unique" UNIQUE("name"),
	CONSTRAINT "organisations_kind" CHECK ("organisations"."kind" in ('insurer', 'rho', 'ministry', 'platform')),
	CONSTRAINT "organisations_area" CHECK ("organisations"."area_code" is null or "organisations"."kind" = 'rho')
);
--> statement-breakpoint
CREATE TABLE "person_roles" (
	"person_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	CONSTRAINT "person_roles_person_id_role_pk" PRIMARY KEY("person_id","role"),
	CONSTRAINT "person_roles_role" CHECK ("person_roles"."role" in ('procurementOfficer', 'procurementManager', 'insurerViewer', 'rhoCoordinator', 'rhoManager', 'rhoViewer', 'ministryAnalyst', 'platformAdmin'))
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"email" text COLLATE "C" NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text COLLATE "C",
	"organisation_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "persons_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "practice_statements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"practice_id" text COLLATE "C" NOT NULL,
	"reference_date" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	"import_id" text COLLATE "C",
	"enrolled_patients" integer,
	"gp_fte" double precision,
	"owners" integer,
	"owners60_plus" integer,
	"patient_stop" text COLLATE "C",
	"places_available" integer,
	"lease_end_on" text COLLATE "C",
	CONSTRAINT "practice_statements_date" CHECK (length("practice_statements"."reference_date") = 10 and "practice_statements"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practice_statements_stop" CHECK ("practice_statements"."patient_stop" in ('none', 'partial', 'full', 'unknown')),
	CONSTRAINT "practice_statements_lease" CHECK (length("practice_statements"."lease_end_on") = 10 and "practice_statements"."lease_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practice_statements_enrolled" CHECK ("practice_statements"."enrolled_patients" between 0 and 60000),
	CONSTRAINT "practice_statements_fte" CHECK ("practice_statements"."gp_fte" between 0 and 60),
	CONSTRAINT "practice_statements_owners" CHECK ("practice_statements"."owners" between 0 and 40),
	CONSTRAINT "practice_statements_owners_60" CHECK ("practice_statements"."owners60_plus" between 0 and 40),
	CONSTRAINT "practice_statements_places" CHECK ("practice_statements"."places_available" between 0 and 20000)
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"agb_code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"search_key" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"postcode" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"municipality_code" text COLLATE "C" NOT NULL,
	"ownership_form" text COLLATE "C" NOT NULL,
	"owner_organisation" text COLLATE "C",
	"closed_on" text COLLATE "C",
	"enrolled_patients" integer,
	"gp_fte" double precision,
	"owners" integer,
	"owners60_plus" integer,
	"patient_stop" text COLLATE "C",
	"places_available" integer,
	"lease_end_on" text COLLATE "C",
	"reference_date" text COLLATE "C",
	CONSTRAINT "practices_agbCode_unique" UNIQUE("agb_code"),
	CONSTRAINT "practices_agb" CHECK (length("practices"."agb_code") = 8),
	CONSTRAINT "practices_form" CHECK ("practices"."ownership_form" in ('solo', 'duo', 'group', 'chain', 'rhoRun', 'other')),
	CONSTRAINT "practices_closed" CHECK (length("practices"."closed_on") = 10 and "practices"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_lease" CHECK (length("practices"."lease_end_on") = 10 and "practices"."lease_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_reference" CHECK (length("practices"."reference_date") = 10 and "practices"."reference_date" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "practices_stop" CHECK ("practices"."patient_stop" in ('none', 'partial', 'full', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "preferent_insurers" (
	"region_code" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	"insurer_name" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"is_verified" boolean NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "preferent_insurers_region_code_valid_from_pk" PRIMARY KEY("region_code","valid_from"),
	CONSTRAINT "preferent_insurers_from" CHECK (length("preferent_insurers"."valid_from") = 10 and "preferent_insurers"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "preferent_insurers_period" CHECK ("preferent_insurers"."valid_to" is null or (length("preferent_insurers"."valid_to") = 10 and "preferent_insurers"."valid_from" <= "preferent_insurers"."valid_to"))
);
--> statement-breakpoint
CREATE TABLE "quarter_snapshots" (
	"quarter" text COLLATE "C" NOT NULL,
	"revision" integer NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"closed_at" text COLLATE "C" NOT NULL,
	"closed_by" text COLLATE "C",
	CONSTRAINT "quarter_snapshots_quarter_revision_pk" PRIMARY KEY("quarter","revision"),
	CONSTRAINT "quarter_snapshots_revision" CHECK ("quarter_snapshots"."revision" > 0),
	CONSTRAINT "quarter_snapshots_quarter" CHECK (length("quarter_snapshots"."quarter") = 6)
);
--> statement-breakpoint
CREATE TABLE "region_memberships" (
	"region_code" text COLLATE "C" NOT NULL,
	"municipality_code" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "region_memberships_region_code_municipality_code_valid_from_pk" PRIMARY KEY("region_code","municipality_code","valid_from"),
	CONSTRAINT "region_memberships_from" CHECK (length("region_memberships"."valid_from") = 10 and "region_memberships"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "region_memberships_period" CHECK ("region_memberships"."valid_to" is null or (length("region_memberships"."valid_to") = 10 and "region_memberships"."valid_from" <= "region_memberships"."valid_to"))
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "regions_type" CHECK ("regions"."type" in ('careOffice', 'azwa', 'rhoArea', 'province', 'custom'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"ip_address" text COLLATE "C",
	"user_agent" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_failed_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "sign_in_failures_count" CHECK ("sign_in_failures"."failures" > 0)
);
--> statement-breakpoint
CREATE TABLE "signal_requests" (
	"request_key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"joined" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"identifier" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_persons_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_actions" ADD CONSTRAINT "case_actions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_actions" ADD CONSTRAINT "case_actions_owner_id_persons_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_causes" ADD CONSTRAINT "case_causes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_moves" ADD CONSTRAINT "case_moves_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_moves" ADD CONSTRAINT "case_moves_entered_by_persons_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_placements" ADD CONSTRAINT "case_placements_move_id_case_moves_id_fk" FOREIGN KEY ("move_id") REFERENCES "public"."case_moves"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_placements" ADD CONSTRAINT "case_placements_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_placements" ADD CONSTRAINT "case_placements_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_owner_id_persons_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_insurer_id_organisations_id_fk" FOREIGN KEY ("insurer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guarded_texts" ADD CONSTRAINT "guarded_texts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guarded_texts" ADD CONSTRAINT "guarded_texts_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_uploaded_by_persons_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_area_code_regions_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_statements" ADD CONSTRAINT "practice_statements_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_statements" ADD CONSTRAINT "practice_statements_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_statements" ADD CONSTRAINT "practice_statements_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferent_insurers" ADD CONSTRAINT "preferent_insurers_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferent_insurers" ADD CONSTRAINT "preferent_insurers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarter_snapshots" ADD CONSTRAINT "quarter_snapshots_closed_by_persons_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_memberships" ADD CONSTRAINT "region_memberships_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_memberships" ADD CONSTRAINT "region_memberships_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_persons_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_requests" ADD CONSTRAINT "signal_requests_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_requests" ADD CONSTRAINT "signal_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_provider" ON "accounts" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_kind","subject_id","seq");--> statement-breakpoint
CREATE INDEX "case_actions_case" ON "case_actions" USING btree ("case_id","due_on");--> statement-breakpoint
CREATE INDEX "case_moves_case" ON "case_moves" USING btree ("case_id","entered_at");--> statement-breakpoint
CREATE INDEX "case_moves_effective" ON "case_moves" USING btree ("effective_on");--> statement-breakpoint
CREATE INDEX "case_placements_case" ON "case_placements" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_one_open_per_practice" ON "cases" USING btree ("practice_id") WHERE "cases"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING');--> statement-breakpoint
CREATE INDEX "cases_practice" ON "cases" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "cases_opened_on" ON "cases" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "guarded_texts_case" ON "guarded_texts" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "imports_uploaded" ON "imports" USING btree ("uploaded_at");--> statement-breakpoint
CREATE INDEX "municipalities_search" ON "municipalities" USING btree ("search_key");--> statement-breakpoint
CREATE INDEX "practice_statements_practice" ON "practice_statements" USING btree ("practice_id","reference_date","recorded_at");--> statement-breakpoint
CREATE INDEX "practices_municipality" ON "practices" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "practices_search" ON "practices" USING btree ("search_key","id");--> statement-breakpoint
CREATE INDEX "practices_enrolled" ON "practices" USING btree ("enrolled_patients","id");--> statement-breakpoint
CREATE UNIQUE INDEX "preferent_insurers_one_at_present" ON "preferent_insurers" USING btree ("region_code") WHERE "preferent_insurers"."valid_to" is null;--> statement-breakpoint
CREATE INDEX "preferent_insurers_organisation" ON "preferent_insurers" USING btree ("organisation_id","region_code");--> statement-breakpoint
CREATE INDEX "region_memberships_municipality" ON "region_memberships" USING btree ("municipality_code","region_code");--> statement-breakpoint
CREATE INDEX "regions_by_type" ON "regions" USING btree ("type","name");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");