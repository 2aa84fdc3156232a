CREATE TABLE "housing_access_tests" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"housing_case_id" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"figures" text COLLATE "C" NOT NULL,
	"content_sha256" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"offered_at" text COLLATE "C" NOT NULL,
	"offered_by" text COLLATE "C" NOT NULL,
	"decided_at" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"decision_reason" text COLLATE "C",
	"replaced_at" text COLLATE "C",
	CONSTRAINT "housing_access_tests_outcome" CHECK ("housing_access_tests"."outcome" in ('POSITIVE', 'NEGATIVE')),
	CONSTRAINT "housing_access_tests_state" CHECK ("housing_access_tests"."state" in ('OFFERED', 'CONFIRMED', 'REFUSED')),
	CONSTRAINT "housing_access_tests_reason" CHECK (length("housing_access_tests"."reason") > 0),
	CONSTRAINT "housing_access_tests_hash" CHECK (length("housing_access_tests"."content_sha256") = 64),
	CONSTRAINT "housing_access_tests_decided" CHECK (("housing_access_tests"."state" = 'OFFERED') = ("housing_access_tests"."decided_by" is null) and ("housing_access_tests"."decided_by" is null) = ("housing_access_tests"."decided_at" is null)),
	CONSTRAINT "housing_access_tests_four_eyes" CHECK ("housing_access_tests"."decided_by" is null or "housing_access_tests"."decided_by" <> "housing_access_tests"."offered_by")
);
--> statement-breakpoint
CREATE TABLE "housing_answers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"housing_case_id" text COLLATE "C" NOT NULL,
	"cell" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"category" text COLLATE "C",
	"evidence" text COLLATE "C" NOT NULL,
	"expires_on" text COLLATE "C",
	"guidance_version" integer NOT NULL,
	"cell_sha256" text COLLATE "C" NOT NULL,
	"answered_at" text COLLATE "C" NOT NULL,
	"answered_by" text COLLATE "C",
	"organisation_id" text COLLATE "C",
	"link_id" text COLLATE "C",
	"content_sha256" text COLLATE "C" NOT NULL,
	"counter_sign" text COLLATE "C",
	"counter_signed_at" text COLLATE "C",
	"counter_signed_by" text COLLATE "C",
	"counter_sign_reason" text COLLATE "C",
	"replaced_at" text COLLATE "C",
	CONSTRAINT "housing_answers_state" CHECK ("housing_answers"."state" in ('APPLIED', 'DEVIATED', 'NOT_APPLICABLE')),
	CONSTRAINT "housing_answers_category" CHECK ("housing_answers"."category" in ('NO_LOCATION', 'LEGAL', 'FINANCIAL', 'CAPACITY', 'TIMING', 'DONE_OTHERWISE', 'NOT_RELEVANT')),
	CONSTRAINT "housing_answers_expires" CHECK (length("housing_answers"."expires_on") = 10 and "housing_answers"."expires_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_answers_explained" CHECK ("housing_answers"."state" = 'APPLIED' or ("housing_answers"."category" is not null and "housing_answers"."expires_on" is not null and length("housing_answers"."note") > 0 and length("housing_answers"."evidence") > 0)),
	CONSTRAINT "housing_answers_applied" CHECK ("housing_answers"."state" <> 'APPLIED' or ("housing_answers"."category" is null and "housing_answers"."expires_on" is null and "housing_answers"."counter_sign" is null)),
	CONSTRAINT "housing_answers_guidance" CHECK ("housing_answers"."guidance_version" > 0),
	CONSTRAINT "housing_answers_hashes" CHECK (length("housing_answers"."cell_sha256") = 64 and length("housing_answers"."content_sha256") = 64),
	CONSTRAINT "housing_answers_who" CHECK (("housing_answers"."answered_by" is null) = ("housing_answers"."organisation_id" is null) and ("housing_answers"."answered_by" is not null or "housing_answers"."link_id" is not null)),
	CONSTRAINT "housing_answers_sign" CHECK ("housing_answers"."counter_sign" in ('SIGNED', 'REFUSED')),
	CONSTRAINT "housing_answers_signed" CHECK (("housing_answers"."counter_sign" is null) = ("housing_answers"."counter_signed_by" is null) and ("housing_answers"."counter_sign" is null) = ("housing_answers"."counter_signed_at" is null)),
	CONSTRAINT "housing_answers_four_eyes" CHECK ("housing_answers"."counter_signed_by" is null or "housing_answers"."answered_by" is null or "housing_answers"."counter_signed_by" <> "housing_answers"."answered_by")
);
--> statement-breakpoint
CREATE TABLE "housing_bottlenecks" (
	"housing_case_id" text COLLATE "C" NOT NULL,
	"bottleneck" text COLLATE "C" NOT NULL,
	CONSTRAINT "housing_bottlenecks_housing_case_id_bottleneck_pk" PRIMARY KEY("housing_case_id","bottleneck"),
	CONSTRAINT "housing_bottlenecks_bottleneck" CHECK ("housing_bottlenecks"."bottleneck" in ('TOO_SMALL', 'NO_ROOM_FOR_STAFF', 'UNSUITABLE', 'TOO_EXPENSIVE_RENT', 'TOO_EXPENSIVE_PURCHASE', 'REBUILD_COST', 'LEASE_ENDS', 'NO_LOCATION', 'ZONING_CONFLICT', 'PERMIT_DELAY', 'NEW_BUILD_INFEASIBLE', 'NO_FACILITY_IN_NEW_DISTRICT', 'FINANCING_REFUSED'))
);
--> statement-breakpoint
CREATE TABLE "housing_cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"practice_id" text COLLATE "C",
	"initiative_name" text COLLATE "C",
	"municipality_code" text COLLATE "C" NOT NULL,
	"rho_id" text COLLATE "C" NOT NULL,
	"insurer_id" text COLLATE "C",
	"shared_on" text COLLATE "C",
	"case_id" text COLLATE "C",
	"step" text COLLATE "C" NOT NULL,
	"step_since" text COLLATE "C" NOT NULL,
	"opened_on" text COLLATE "C" NOT NULL,
	"problem" text COLLATE "C" NOT NULL,
	"enrolled_patients" integer,
	"enrolled_at_completion" integer,
	"premises_address" text COLLATE "C" NOT NULL,
	"floor_area_m_2" integer,
	"consulting_rooms" integer,
	"tenure" text COLLATE "C",
	"lease_ends_on" text COLLATE "C",
	"condition" text COLLATE "C",
	"wanted_floor_area_m_2" integer,
	"wanted_consulting_rooms" integer,
	"wanted_year" integer,
	"is_on_need_map" boolean NOT NULL,
	"option_weights" text COLLATE "C",
	"contribution_cents" bigint,
	"outcome" text COLLATE "C",
	"closed_on" text COLLATE "C",
	"closing_note" text COLLATE "C",
	"owner_id" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "housing_cases_number_unique" UNIQUE("number"),
	CONSTRAINT "housing_cases_whose" CHECK (("housing_cases"."practice_id" is null) <> ("housing_cases"."initiative_name" is null)),
	CONSTRAINT "housing_cases_shared" CHECK (("housing_cases"."shared_on" is null) = ("housing_cases"."insurer_id" is null)),
	CONSTRAINT "housing_cases_shared_on" CHECK (length("housing_cases"."shared_on") = 10 and "housing_cases"."shared_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_step" CHECK ("housing_cases"."step" in ('REPORTED', 'ACCESS_TEST', 'ROLES_AGREED', 'OPTIONS', 'FINANCIAL_BOTTLENECK', 'DECISION', 'REALISATION', 'CLOSED')),
	CONSTRAINT "housing_cases_since" CHECK (length("housing_cases"."step_since") = 10 and "housing_cases"."step_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_opened" CHECK (length("housing_cases"."opened_on") = 10 and "housing_cases"."opened_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_enrolled" CHECK ("housing_cases"."enrolled_patients" between 0 and 100000),
	CONSTRAINT "housing_cases_completion" CHECK ("housing_cases"."enrolled_at_completion" between 0 and 100000),
	CONSTRAINT "housing_cases_area" CHECK ("housing_cases"."floor_area_m_2" between 0 and 20000),
	CONSTRAINT "housing_cases_rooms" CHECK ("housing_cases"."consulting_rooms" between 0 and 200),
	CONSTRAINT "housing_cases_tenure" CHECK ("housing_cases"."tenure" in ('RENT', 'OWNED', 'LEASEHOLD', 'OTHER')),
	CONSTRAINT "housing_cases_lease" CHECK (length("housing_cases"."lease_ends_on") = 10 and "housing_cases"."lease_ends_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_condition" CHECK ("housing_cases"."condition" in ('GOOD', 'FAIR', 'POOR', 'UNFIT')),
	CONSTRAINT "housing_cases_wanted_area" CHECK ("housing_cases"."wanted_floor_area_m_2" between 0 and 20000),
	CONSTRAINT "housing_cases_wanted_rooms" CHECK ("housing_cases"."wanted_consulting_rooms" between 0 and 200),
	CONSTRAINT "housing_cases_wanted_year" CHECK ("housing_cases"."wanted_year" between 2020 and 2100),
	CONSTRAINT "housing_cases_contribution" CHECK ("housing_cases"."contribution_cents" between 0 and 1000000000),
	CONSTRAINT "housing_cases_outcome" CHECK ("housing_cases"."outcome" in ('NEW_PREMISES', 'EXTENDED', 'SHARED_PREMISES', 'TEMPORARY_SPACE', 'STAYED', 'NO_SOLUTION', 'WITHDRAWN')),
	CONSTRAINT "housing_cases_closed_on" CHECK (length("housing_cases"."closed_on") = 10 and "housing_cases"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_cases_closed" CHECK (("housing_cases"."step" = 'CLOSED') = ("housing_cases"."closed_on" is not null) and ("housing_cases"."closed_on" is null) = ("housing_cases"."outcome" is null)),
	CONSTRAINT "housing_cases_version" CHECK ("housing_cases"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "housing_costs" (
	"housing_case_id" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"yearly_cost_cents" bigint NOT NULL,
	"enrolled_patients" integer NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "housing_costs_housing_case_id_year_pk" PRIMARY KEY("housing_case_id","year"),
	CONSTRAINT "housing_costs_year" CHECK ("housing_costs"."year" between 2020 and 2100),
	CONSTRAINT "housing_costs_cost" CHECK ("housing_costs"."yearly_cost_cents" between 0 and 1000000000),
	CONSTRAINT "housing_costs_enrolled" CHECK ("housing_costs"."enrolled_patients" between 0 and 100000),
	CONSTRAINT "housing_costs_source" CHECK (length("housing_costs"."source") > 0)
);
--> statement-breakpoint
CREATE TABLE "housing_evidence" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"link_id" text COLLATE "C" NOT NULL,
	"housing_case_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"content" "bytea" NOT NULL,
	"uploaded_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "housing_evidence_bytes" CHECK ("housing_evidence"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "housing_link_codes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"link_id" text COLLATE "C" NOT NULL,
	"code_sha256" text COLLATE "C" NOT NULL,
	"asked_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"failures" integer NOT NULL,
	"pass_sha256" text COLLATE "C",
	"pass_expires_at" text COLLATE "C",
	CONSTRAINT "housing_link_codes_passSha256_unique" UNIQUE("pass_sha256"),
	CONSTRAINT "housing_link_codes_failures" CHECK ("housing_link_codes"."failures" >= 0),
	CONSTRAINT "housing_link_codes_pass" CHECK (("housing_link_codes"."pass_sha256" is null) = ("housing_link_codes"."pass_expires_at" is null))
);
--> statement-breakpoint
CREATE TABLE "housing_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"housing_case_id" text COLLATE "C" NOT NULL,
	"cell" text COLLATE "C" NOT NULL,
	"party" text COLLATE "C" NOT NULL,
	"recipient_name" text COLLATE "C" NOT NULL,
	"recipient_email" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"token_sha256" text COLLATE "C" NOT NULL,
	"message" text COLLATE "C" NOT NULL,
	"invited_at" text COLLATE "C" NOT NULL,
	"invited_by" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"revoked_at" text COLLATE "C",
	"opened_at" text COLLATE "C",
	"answered_at" text COLLATE "C",
	CONSTRAINT "housing_links_tokenSha256_unique" UNIQUE("token_sha256"),
	CONSTRAINT "housing_links_party" CHECK ("housing_links"."party" in ('MUNICIPALITY', 'MARKET')),
	CONSTRAINT "housing_links_language" CHECK ("housing_links"."language" in ('nl', 'en')),
	CONSTRAINT "housing_links_hash" CHECK (length("housing_links"."token_sha256") = 64),
	CONSTRAINT "housing_links_expires" CHECK ("housing_links"."expires_at" > "housing_links"."invited_at")
);
--> statement-breakpoint
CREATE TABLE "housing_moves" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"housing_case_id" text COLLATE "C" NOT NULL,
	"from_step" text COLLATE "C",
	"to_step" text COLLATE "C" NOT NULL,
	"effective_on" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"moved_at" text COLLATE "C" NOT NULL,
	"moved_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "housing_moves_from" CHECK ("housing_moves"."from_step" in ('REPORTED', 'ACCESS_TEST', 'ROLES_AGREED', 'OPTIONS', 'FINANCIAL_BOTTLENECK', 'DECISION', 'REALISATION', 'CLOSED')),
	CONSTRAINT "housing_moves_to" CHECK ("housing_moves"."to_step" in ('REPORTED', 'ACCESS_TEST', 'ROLES_AGREED', 'OPTIONS', 'FINANCIAL_BOTTLENECK', 'DECISION', 'REALISATION', 'CLOSED')),
	CONSTRAINT "housing_moves_effective" CHECK (length("housing_moves"."effective_on") = 10 and "housing_moves"."effective_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "housing_options" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"housing_case_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"address" text COLLATE "C" NOT NULL,
	"municipality_code" text COLLATE "C" NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"floor_area_m_2" integer,
	"consulting_rooms" integer,
	"yearly_cost_cents" bigint,
	"one_off_cost_cents" bigint,
	"planning_status" text COLLATE "C" NOT NULL,
	"permit_expected_on" text COLLATE "C",
	"completion_on" text COLLATE "C",
	"note" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"state_reason" text COLLATE "C",
	"added_at" text COLLATE "C" NOT NULL,
	"added_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "housing_options_name" CHECK (length("housing_options"."name") > 0),
	CONSTRAINT "housing_options_latitude" CHECK ("housing_options"."latitude" between 50 and 54),
	CONSTRAINT "housing_options_longitude" CHECK ("housing_options"."longitude" between 3 and 8),
	CONSTRAINT "housing_options_place" CHECK (("housing_options"."latitude" is null) = ("housing_options"."longitude" is null)),
	CONSTRAINT "housing_options_area" CHECK ("housing_options"."floor_area_m_2" between 0 and 20000),
	CONSTRAINT "housing_options_rooms" CHECK ("housing_options"."consulting_rooms" between 0 and 200),
	CONSTRAINT "housing_options_yearly" CHECK ("housing_options"."yearly_cost_cents" between 0 and 1000000000),
	CONSTRAINT "housing_options_one_off" CHECK ("housing_options"."one_off_cost_cents" between 0 and 1000000000),
	CONSTRAINT "housing_options_planning" CHECK ("housing_options"."planning_status" in ('UNKNOWN', 'PLAN_CHANGE_NEEDED', 'FITS_PLAN', 'PERMIT_REQUESTED', 'PERMIT_GRANTED', 'PERMIT_REFUSED')),
	CONSTRAINT "housing_options_permit" CHECK (length("housing_options"."permit_expected_on") = 10 and "housing_options"."permit_expected_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_options_completion" CHECK (length("housing_options"."completion_on") = 10 and "housing_options"."completion_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "housing_options_state" CHECK ("housing_options"."state" in ('OPEN', 'CHOSEN', 'DROPPED')),
	CONSTRAINT "housing_options_reason" CHECK (("housing_options"."state" = 'OPEN') = ("housing_options"."state_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "housing_references" (
	"kind" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "housing_references_kind_version_pk" PRIMARY KEY("kind","version"),
	CONSTRAINT "housing_references_kind" CHECK ("housing_references"."kind" in ('guidance', 'norms', 'component')),
	CONSTRAINT "housing_references_version" CHECK ("housing_references"."version" > 0),
	CONSTRAINT "housing_references_from" CHECK (length("housing_references"."valid_from") = 10 and "housing_references"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "outside_mails" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"link_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"code_id" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"not_before" text COLLATE "C" NOT NULL,
	"attempts" integer NOT NULL,
	"leased_by" text COLLATE "C",
	"leased_until" text COLLATE "C",
	"sent_at" text COLLATE "C",
	"failure" text COLLATE "C",
	CONSTRAINT "outside_mails_kind" CHECK ("outside_mails"."kind" in ('link', 'code')),
	CONSTRAINT "outside_mails_code" CHECK (("outside_mails"."kind" = 'code') = ("outside_mails"."code_id" is not null)),
	CONSTRAINT "outside_mails_state" CHECK ("outside_mails"."state" in ('waiting', 'sent', 'failed', 'dropped')),
	CONSTRAINT "outside_mails_attempts" CHECK ("outside_mails"."attempts" >= 0),
	CONSTRAINT "outside_mails_lease" CHECK (("outside_mails"."leased_by" is null) = ("outside_mails"."leased_until" is null))
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_subject";--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comments_subject";--> statement-breakpoint
ALTER TABLE "notice_settings" DROP CONSTRAINT "notice_settings_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_subject";--> statement-breakpoint
ALTER TABLE "saved_views" DROP CONSTRAINT "saved_views_page";--> statement-breakpoint
ALTER TABLE "arrangements" ADD COLUMN "housing_case_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "housing_access_tests" ADD CONSTRAINT "housing_access_tests_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_access_tests" ADD CONSTRAINT "housing_access_tests_offered_by_persons_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_access_tests" ADD CONSTRAINT "housing_access_tests_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_answers" ADD CONSTRAINT "housing_answers_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_answers" ADD CONSTRAINT "housing_answers_answered_by_persons_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_answers" ADD CONSTRAINT "housing_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_answers" ADD CONSTRAINT "housing_answers_link_id_housing_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."housing_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_answers" ADD CONSTRAINT "housing_answers_counter_signed_by_persons_id_fk" FOREIGN KEY ("counter_signed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_bottlenecks" ADD CONSTRAINT "housing_bottlenecks_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_cases" ADD CONSTRAINT "housing_cases_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_cases" ADD CONSTRAINT "housing_cases_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_cases" ADD CONSTRAINT "housing_cases_rho_id_organisations_id_fk" FOREIGN KEY ("rho_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_cases" ADD CONSTRAINT "housing_cases_insurer_id_organisations_id_fk" FOREIGN KEY ("insurer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_cases" ADD CONSTRAINT "housing_cases_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_cases" ADD CONSTRAINT "housing_cases_owner_id_persons_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_cases" ADD CONSTRAINT "housing_cases_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_costs" ADD CONSTRAINT "housing_costs_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_evidence" ADD CONSTRAINT "housing_evidence_link_id_housing_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."housing_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_evidence" ADD CONSTRAINT "housing_evidence_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_link_codes" ADD CONSTRAINT "housing_link_codes_link_id_housing_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."housing_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_links" ADD CONSTRAINT "housing_links_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_links" ADD CONSTRAINT "housing_links_invited_by_persons_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_moves" ADD CONSTRAINT "housing_moves_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_moves" ADD CONSTRAINT "housing_moves_moved_by_persons_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_options" ADD CONSTRAINT "housing_options_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_options" ADD CONSTRAINT "housing_options_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_options" ADD CONSTRAINT "housing_options_added_by_persons_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_references" ADD CONSTRAINT "housing_references_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_mails" ADD CONSTRAINT "outside_mails_link_id_housing_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."housing_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outside_mails" ADD CONSTRAINT "outside_mails_code_id_housing_link_codes_id_fk" FOREIGN KEY ("code_id") REFERENCES "public"."housing_link_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "housing_access_tests_one_last" ON "housing_access_tests" USING btree ("housing_case_id") WHERE "housing_access_tests"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "housing_access_tests_case" ON "housing_access_tests" USING btree ("housing_case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "housing_answers_one_holds" ON "housing_answers" USING btree ("housing_case_id","cell") WHERE "housing_answers"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "housing_answers_case" ON "housing_answers" USING btree ("housing_case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "housing_cases_one_open" ON "housing_cases" USING btree ("practice_id") WHERE "housing_cases"."step" <> 'CLOSED';--> statement-breakpoint
CREATE INDEX "housing_cases_municipality" ON "housing_cases" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "housing_cases_insurer" ON "housing_cases" USING btree ("insurer_id");--> statement-breakpoint
CREATE INDEX "housing_cases_owner" ON "housing_cases" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "housing_evidence_link" ON "housing_evidence" USING btree ("link_id");--> statement-breakpoint
CREATE INDEX "housing_evidence_case" ON "housing_evidence" USING btree ("housing_case_id");--> statement-breakpoint
CREATE INDEX "housing_link_codes_link" ON "housing_link_codes" USING btree ("link_id");--> statement-breakpoint
CREATE UNIQUE INDEX "housing_links_one_live" ON "housing_links" USING btree ("housing_case_id","cell") WHERE "housing_links"."revoked_at" is null and "housing_links"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "housing_links_case" ON "housing_links" USING btree ("housing_case_id");--> statement-breakpoint
CREATE INDEX "housing_moves_case" ON "housing_moves" USING btree ("housing_case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "housing_options_one_chosen" ON "housing_options" USING btree ("housing_case_id") WHERE "housing_options"."state" = 'CHOSEN';--> statement-breakpoint
CREATE INDEX "housing_options_case" ON "housing_options" USING btree ("housing_case_id");--> statement-breakpoint
CREATE INDEX "outside_mails_waiting" ON "outside_mails" USING btree ("not_before") WHERE "outside_mails"."state" = 'waiting';--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_housing_case_id_housing_cases_id_fk" FOREIGN KEY ("housing_case_id") REFERENCES "public"."housing_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrangements_housing" ON "arrangements" USING btree ("housing_case_id");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_subject" CHECK ("attachments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest', 'housingCase'));--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_subject" CHECK ("comments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest', 'housingCase'));--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_kind" CHECK ("notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered', 'housingTestOffered', 'housingTestDecided', 'housingSignAsked', 'housingSignDecided', 'housingAnswered', 'housingAnswerAgain', 'housingAlarm'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered', 'housingTestOffered', 'housingTestDecided', 'housingSignAsked', 'housingSignDecided', 'housingAnswered', 'housingAnswerAgain', 'housingAlarm'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_subject" CHECK ("notices"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest', 'housingCase'));--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_page" CHECK ("saved_views"."page" in ('regions', 'practices', 'cases', 'housing'));