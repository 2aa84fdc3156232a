CREATE TABLE "arrangement_amounts" (
	"line_id" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	"arrangement_id" text COLLATE "C" NOT NULL,
	"planned_quantity" integer,
	"planned_cents" bigint NOT NULL,
	"realised_quantity" integer,
	"realised_cents" bigint,
	CONSTRAINT "arrangement_amounts_line_id_quarter_pk" PRIMARY KEY("line_id","quarter"),
	CONSTRAINT "arrangement_amounts_quarter" CHECK (length("arrangement_amounts"."quarter") = 6 and "arrangement_amounts"."quarter" between '1900Q1' and '2200Q4' and substr("arrangement_amounts"."quarter", 5, 1) = 'Q' and substr("arrangement_amounts"."quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "arrangement_amounts_planned" CHECK ("arrangement_amounts"."planned_cents" >= 0),
	CONSTRAINT "arrangement_amounts_quantity" CHECK ("arrangement_amounts"."planned_quantity" >= 0),
	CONSTRAINT "arrangement_amounts_realised" CHECK ("arrangement_amounts"."realised_cents" >= 0),
	CONSTRAINT "arrangement_amounts_delivered" CHECK ("arrangement_amounts"."realised_quantity" >= 0)
);
--> statement-breakpoint
CREATE TABLE "arrangement_decisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"arrangement_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"content_sha256" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"message" text COLLATE "C" NOT NULL,
	"decided_at" text COLLATE "C" NOT NULL,
	"decided_by" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"withdrawn_at" text COLLATE "C",
	"withdrawn_reason" text COLLATE "C",
	CONSTRAINT "arrangement_decisions_kind" CHECK ("arrangement_decisions"."kind" in ('APPROVE', 'RETURN', 'REJECT', 'RHO_AGREE', 'RHO_DECLINE')),
	CONSTRAINT "arrangement_decisions_reason" CHECK ("arrangement_decisions"."withdrawn_reason" in ('RETURNED', 'DECLINED_BY_RHO')),
	CONSTRAINT "arrangement_decisions_withdrawn" CHECK (("arrangement_decisions"."withdrawn_at" is null) = ("arrangement_decisions"."withdrawn_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "arrangement_evaluations" (
	"arrangement_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"places_reached" integer,
	"paid_cents" bigint NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"lesson" text COLLATE "C" NOT NULL,
	"evaluated_at" text COLLATE "C" NOT NULL,
	"evaluated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "arrangement_evaluations_outcome" CHECK ("arrangement_evaluations"."outcome" in ('REACHED', 'PARTLY', 'NOT_REACHED')),
	CONSTRAINT "arrangement_evaluations_places" CHECK ("arrangement_evaluations"."places_reached" >= 0)
);
--> statement-breakpoint
CREATE TABLE "arrangement_lines" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"arrangement_id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"unit_cents" bigint,
	"break_even_patients" integer,
	CONSTRAINT "arrangement_lines_kind" CHECK ("arrangement_lines"."kind" in ('FIXED', 'PER_PATIENT', 'PER_HOUR')),
	CONSTRAINT "arrangement_lines_label" CHECK (length("arrangement_lines"."label") > 0),
	CONSTRAINT "arrangement_lines_unit" CHECK (("arrangement_lines"."kind" = 'FIXED') = ("arrangement_lines"."unit_cents" is null)),
	CONSTRAINT "arrangement_lines_price" CHECK ("arrangement_lines"."unit_cents" >= 0),
	CONSTRAINT "arrangement_lines_break_even" CHECK ("arrangement_lines"."kind" = 'PER_PATIENT' or "arrangement_lines"."break_even_patients" is null),
	CONSTRAINT "arrangement_lines_patients" CHECK ("arrangement_lines"."break_even_patients" > 0)
);
--> statement-breakpoint
CREATE TABLE "arrangement_payments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"arrangement_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	"amount_cents" bigint NOT NULL,
	"reference" text COLLATE "C" NOT NULL,
	"paid_on" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "arrangement_payments_kind" CHECK ("arrangement_payments"."kind" in ('PAYMENT', 'SETTLEMENT')),
	CONSTRAINT "arrangement_payments_quarter" CHECK (length("arrangement_payments"."quarter") = 6 and "arrangement_payments"."quarter" between '1900Q1' and '2200Q4' and substr("arrangement_payments"."quarter", 5, 1) = 'Q' and substr("arrangement_payments"."quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "arrangement_payments_amount" CHECK ("arrangement_payments"."amount_cents" <> 0),
	CONSTRAINT "arrangement_payments_back" CHECK ("arrangement_payments"."kind" = 'SETTLEMENT' or "arrangement_payments"."amount_cents" > 0),
	CONSTRAINT "arrangement_payments_reference" CHECK (length("arrangement_payments"."reference") > 0),
	CONSTRAINT "arrangement_payments_on" CHECK (length("arrangement_payments"."paid_on") = 10 and "arrangement_payments"."paid_on" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "arrangement_references" (
	"kind" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "arrangement_references_kind_version_pk" PRIMARY KEY("kind","version"),
	CONSTRAINT "arrangement_references_kind" CHECK ("arrangement_references"."kind" in ('types', 'framework', 'documents')),
	CONSTRAINT "arrangement_references_version" CHECK ("arrangement_references"."version" > 0),
	CONSTRAINT "arrangement_references_from" CHECK (length("arrangement_references"."valid_from") = 10 and "arrangement_references"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "arrangement_results" (
	"arrangement_id" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"places_reached" integer,
	"words" text COLLATE "C" NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	"reported_at" text COLLATE "C" NOT NULL,
	"reported_by" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "arrangement_results_arrangement_id_quarter_pk" PRIMARY KEY("arrangement_id","quarter"),
	CONSTRAINT "arrangement_results_quarter" CHECK (length("arrangement_results"."quarter") = 6 and "arrangement_results"."quarter" between '1900Q1' and '2200Q4' and substr("arrangement_results"."quarter", 5, 1) = 'Q' and substr("arrangement_results"."quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "arrangement_results_state" CHECK ("arrangement_results"."state" in ('ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'NOT_REACHED')),
	CONSTRAINT "arrangement_results_places" CHECK ("arrangement_results"."places_reached" >= 0),
	CONSTRAINT "arrangement_results_version" CHECK ("arrangement_results"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "arrangement_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"arrangement_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	"content_sha256" text COLLATE "C" NOT NULL,
	"total_cents" bigint NOT NULL,
	"frozen_at" text COLLATE "C" NOT NULL,
	"frozen_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "arrangement_versions_number" CHECK ("arrangement_versions"."number" > 0),
	CONSTRAINT "arrangement_versions_sha256" CHECK (length("arrangement_versions"."content_sha256") = 64),
	CONSTRAINT "arrangement_versions_total" CHECK ("arrangement_versions"."total_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "arrangements" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"insurer_id" text COLLATE "C" NOT NULL,
	"rho_id" text COLLATE "C" NOT NULL,
	"region_code" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"funding_basis" text COLLATE "C" NOT NULL,
	"nature" text COLLATE "C" NOT NULL,
	"structural_reason" text COLLATE "C",
	"beneficiary_kind" text COLLATE "C" NOT NULL,
	"practice_id" text COLLATE "C",
	"starting_practice_name" text COLLATE "C",
	"course" text COLLATE "C" NOT NULL,
	"result_obligation" text COLLATE "C" NOT NULL,
	"plan_id" text COLLATE "C",
	"plan_measure_id" text COLLATE "C",
	"case_id" text COLLATE "C",
	"access_test_outcome" text COLLATE "C",
	"access_test_on" text COLLATE "C",
	"access_test_reason" text COLLATE "C",
	"period_from" text COLLATE "C" NOT NULL,
	"period_to" text COLLATE "C" NOT NULL,
	"review_on" text COLLATE "C",
	"expected_places" integer,
	"expected_on" text COLLATE "C",
	"expected_outcome" text COLLATE "C" NOT NULL,
	"why_here" text COLLATE "C" NOT NULL,
	"why_measure" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"status_since" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"proposed_version_id" text COLLATE "C",
	"offered_at" text COLLATE "C",
	"contract_reference" text COLLATE "C",
	"contracted_on" text COLLATE "C",
	"ended_on" text COLLATE "C",
	"end_reason" text COLLATE "C",
	"copied_from_id" text COLLATE "C",
	"import_id" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "arrangements_number_unique" UNIQUE("number"),
	CONSTRAINT "arrangements_type" CHECK ("arrangements"."type" in ('ZERO_PRACTICE_BRIDGE', 'PRACTICE_START_MODULE', 'TAKEOVER_SUPPORT', 'PRACTICE_MANAGEMENT', 'SPECIAL_AREA_ALLOWANCE', 'SPECIAL_PERFORMANCE', 'RHO_COORDINATION', 'HOUSING_CONTRIBUTION', 'EMERGENCY_BRIDGING', 'INNOVATION', 'OTHER_TAILORED')),
	CONSTRAINT "arrangements_basis" CHECK ("arrangements"."funding_basis" in ('S1', 'S2', 'S3', 'O_AND_I', 'INSURER_MODULE', 'MUNICIPAL', 'OTHER')),
	CONSTRAINT "arrangements_nature" CHECK ("arrangements"."nature" in ('INCIDENTAL', 'TEMPORARY', 'STRUCTURAL')),
	CONSTRAINT "arrangements_beneficiary" CHECK ("arrangements"."beneficiary_kind" in ('PRACTICE', 'RHO', 'STARTING_PRACTICE')),
	CONSTRAINT "arrangements_practice" CHECK (("arrangements"."beneficiary_kind" = 'PRACTICE') = ("arrangements"."practice_id" is not null)),
	CONSTRAINT "arrangements_course" CHECK ("arrangements"."course" in ('RECRUIT_OWNER', 'RETAIN_OWNER', 'SUPPORT_OWNER', 'PRACTICE_MANAGEMENT', 'START_ZERO_PRACTICE', 'TAKEOVER_SUPPORT', 'EXTEND_PRACTICE', 'NURSERY_PRACTICE', 'RHO_EMPLOYS_GP', 'REGIONAL_TRAINING', 'MATCHMAKING', 'PATIENT_SPREAD', 'PATIENT_EXCHANGE', 'CARE_MEDIATION', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'TASKFORCE', 'DESK', 'HOUSING_SUPPORT', 'INNOVATIVE_WORKING', 'DIGITAL_HYBRID', 'PERSONAL_SUPPORT')),
	CONSTRAINT "arrangements_access" CHECK ("arrangements"."access_test_outcome" in ('POSITIVE', 'NEGATIVE')),
	CONSTRAINT "arrangements_access_on" CHECK (length("arrangements"."access_test_on") = 10 and "arrangements"."access_test_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_from" CHECK (length("arrangements"."period_from") = 10 and "arrangements"."period_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_period" CHECK ("arrangements"."period_to" is null or (length("arrangements"."period_to") = 10 and "arrangements"."period_from" <= "arrangements"."period_to")),
	CONSTRAINT "arrangements_review" CHECK (length("arrangements"."review_on") = 10 and "arrangements"."review_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_places" CHECK ("arrangements"."expected_places" >= 0),
	CONSTRAINT "arrangements_expected" CHECK (length("arrangements"."expected_on") = 10 and "arrangements"."expected_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_status" CHECK ("arrangements"."status" in ('DRAFT', 'PROPOSED', 'ASSESSED_POSITIVE', 'ASSESSED_NEGATIVE', 'AGREED', 'CONTRACTED', 'ACTIVE', 'ENDED', 'EVALUATED', 'WITHDRAWN')),
	CONSTRAINT "arrangements_since" CHECK (length("arrangements"."status_since") = 10 and "arrangements"."status_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_contracted" CHECK (length("arrangements"."contracted_on") = 10 and "arrangements"."contracted_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_ended" CHECK (length("arrangements"."ended_on") = 10 and "arrangements"."ended_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "arrangements_version" CHECK ("arrangements"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "budget_ceilings" (
	"insurer_id" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"version" integer NOT NULL,
	"ceiling_cents" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "budget_ceilings_insurer_id_year_version_pk" PRIMARY KEY("insurer_id","year","version"),
	CONSTRAINT "budget_ceilings_year" CHECK ("budget_ceilings"."year" between 2020 and 2100),
	CONSTRAINT "budget_ceilings_version" CHECK ("budget_ceilings"."version" > 0),
	CONSTRAINT "budget_ceilings_cents" CHECK ("budget_ceilings"."ceiling_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "follow_requests" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"arrangement_id" text COLLATE "C" NOT NULL,
	"insurer_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"payload_sha256" text COLLATE "C" NOT NULL,
	"sent_at" text COLLATE "C" NOT NULL,
	"sent_by" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"answered_at" text COLLATE "C",
	"answered_by" text COLLATE "C",
	"version" integer NOT NULL,
	CONSTRAINT "follow_requests_state" CHECK ("follow_requests"."state" in ('UNKNOWN', 'INFORMED', 'FOLLOWS', 'DOES_NOT_FOLLOW')),
	CONSTRAINT "follow_requests_sha256" CHECK (length("follow_requests"."payload_sha256") = 64),
	CONSTRAINT "follow_requests_answered" CHECK (("follow_requests"."answered_at" is null) = ("follow_requests"."answered_by" is null)),
	CONSTRAINT "follow_requests_version" CHECK ("follow_requests"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "purchase_terms" (
	"insurer_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "purchase_terms_insurer_id_version_pk" PRIMARY KEY("insurer_id","version"),
	CONSTRAINT "purchase_terms_version" CHECK ("purchase_terms"."version" > 0),
	CONSTRAINT "purchase_terms_from" CHECK (length("purchase_terms"."valid_from") = 10 and "purchase_terms"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_subject";--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comments_subject";--> statement-breakpoint
ALTER TABLE "import_mappings" DROP CONSTRAINT "import_mappings_kind";--> statement-breakpoint
ALTER TABLE "imports" DROP CONSTRAINT "imports_kind";--> statement-breakpoint
ALTER TABLE "notice_settings" DROP CONSTRAINT "notice_settings_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_subject";--> statement-breakpoint
ALTER TABLE "plan_measures" ALTER COLUMN "cost_cents" SET DATA TYPE bigint;--> statement-breakpoint
ALTER TABLE "arrangement_amounts" ADD CONSTRAINT "arrangement_amounts_line_id_arrangement_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."arrangement_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_amounts" ADD CONSTRAINT "arrangement_amounts_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_decisions" ADD CONSTRAINT "arrangement_decisions_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_decisions" ADD CONSTRAINT "arrangement_decisions_version_id_arrangement_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."arrangement_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_decisions" ADD CONSTRAINT "arrangement_decisions_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_decisions" ADD CONSTRAINT "arrangement_decisions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_evaluations" ADD CONSTRAINT "arrangement_evaluations_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_evaluations" ADD CONSTRAINT "arrangement_evaluations_evaluated_by_persons_id_fk" FOREIGN KEY ("evaluated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_lines" ADD CONSTRAINT "arrangement_lines_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_payments" ADD CONSTRAINT "arrangement_payments_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_payments" ADD CONSTRAINT "arrangement_payments_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_references" ADD CONSTRAINT "arrangement_references_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_results" ADD CONSTRAINT "arrangement_results_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_results" ADD CONSTRAINT "arrangement_results_reported_by_persons_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_results" ADD CONSTRAINT "arrangement_results_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_versions" ADD CONSTRAINT "arrangement_versions_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangement_versions" ADD CONSTRAINT "arrangement_versions_frozen_by_persons_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_insurer_id_organisations_id_fk" FOREIGN KEY ("insurer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_rho_id_organisations_id_fk" FOREIGN KEY ("rho_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_owner_id_persons_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_copied_from_id_arrangements_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrangements" ADD CONSTRAINT "arrangements_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_ceilings" ADD CONSTRAINT "budget_ceilings_insurer_id_organisations_id_fk" FOREIGN KEY ("insurer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_ceilings" ADD CONSTRAINT "budget_ceilings_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_arrangement_id_arrangements_id_fk" FOREIGN KEY ("arrangement_id") REFERENCES "public"."arrangements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_insurer_id_organisations_id_fk" FOREIGN KEY ("insurer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_sent_by_persons_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_requests" ADD CONSTRAINT "follow_requests_answered_by_persons_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_terms" ADD CONSTRAINT "purchase_terms_insurer_id_organisations_id_fk" FOREIGN KEY ("insurer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purchase_terms" ADD CONSTRAINT "purchase_terms_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrangement_amounts_arrangement" ON "arrangement_amounts" USING btree ("arrangement_id","quarter","planned_cents");--> statement-breakpoint
CREATE UNIQUE INDEX "arrangement_decisions_person" ON "arrangement_decisions" USING btree ("version_id","decided_by");--> statement-breakpoint
CREATE INDEX "arrangement_decisions_arrangement" ON "arrangement_decisions" USING btree ("arrangement_id");--> statement-breakpoint
CREATE INDEX "arrangement_lines_arrangement" ON "arrangement_lines" USING btree ("arrangement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "arrangement_payments_reference" ON "arrangement_payments" USING btree ("arrangement_id","reference");--> statement-breakpoint
CREATE INDEX "arrangement_payments_quarter" ON "arrangement_payments" USING btree ("arrangement_id","quarter");--> statement-breakpoint
CREATE UNIQUE INDEX "arrangement_versions_number" ON "arrangement_versions" USING btree ("arrangement_id","number");--> statement-breakpoint
CREATE INDEX "arrangements_insurer" ON "arrangements" USING btree ("insurer_id","status");--> statement-breakpoint
CREATE INDEX "arrangements_rho" ON "arrangements" USING btree ("rho_id");--> statement-breakpoint
CREATE INDEX "arrangements_region" ON "arrangements" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "arrangements_practice" ON "arrangements" USING btree ("practice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_requests_insurer" ON "follow_requests" USING btree ("arrangement_id","insurer_id");--> statement-breakpoint
CREATE INDEX "follow_requests_asked" ON "follow_requests" USING btree ("insurer_id","state");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_subject" CHECK ("attachments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest'));--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_subject" CHECK ("comments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest'));--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_kind" CHECK ("import_mappings"."kind" in ('practices', 'indicators', 'boundaries', 'arrangements'));--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_kind" CHECK ("imports"."kind" in ('practices', 'indicators', 'boundaries', 'arrangements'));--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_kind" CHECK ("notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue', 'arrangementProposed', 'arrangementReturned', 'arrangementDecided', 'arrangementOffered', 'arrangementAnswered', 'arrangementContracted', 'arrangementEnded', 'arrangementPaymentDue', 'arrangementReviewDue', 'followAsked', 'followAnswered'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_subject" CHECK ("notices"."subject_kind" in ('case', 'chainCase', 'practice', 'plan', 'arrangement', 'followRequest'));