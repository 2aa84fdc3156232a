CREATE TABLE "continuity_plans" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"region_code" text COLLATE "C" NOT NULL,
	"rho_id" text COLLATE "C" NOT NULL,
	"period_from" integer NOT NULL,
	"period_to" integer NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"status_since" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"template_version" integer NOT NULL,
	"content_revision" integer NOT NULL,
	"sign_off_version_id" text COLLATE "C",
	"released_version_id" text COLLATE "C",
	"previous_plan_id" text COLLATE "C",
	"contract_reference" text COLLATE "C",
	"contracted_on" text COLLATE "C",
	"execution_since" text COLLATE "C",
	"evaluation" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"created_by" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "continuity_plans_number_unique" UNIQUE("number"),
	CONSTRAINT "continuity_plans_status" CHECK ("continuity_plans"."status" in ('DRAFT', 'SUBMITTED', 'UNDER_ASSESSMENT', 'REVISION_ASKED', 'POSITIVE', 'NEGATIVE', 'CONTRACTED', 'IN_EXECUTION', 'EVALUATED', 'SUPERSEDED')),
	CONSTRAINT "continuity_plans_from" CHECK ("continuity_plans"."period_from" between 2020 and 2100),
	CONSTRAINT "continuity_plans_period" CHECK ("continuity_plans"."period_to" between "continuity_plans"."period_from" and "continuity_plans"."period_from" + 5),
	CONSTRAINT "continuity_plans_since" CHECK (length("continuity_plans"."status_since") = 10 and "continuity_plans"."status_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "continuity_plans_contracted" CHECK (length("continuity_plans"."contracted_on") = 10 and "continuity_plans"."contracted_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "continuity_plans_execution" CHECK (length("continuity_plans"."execution_since") = 10 and "continuity_plans"."execution_since" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "continuity_plans_revision" CHECK ("continuity_plans"."content_revision" > 0),
	CONSTRAINT "continuity_plans_version" CHECK ("continuity_plans"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_assessment_marks" (
	"assessment_id" text COLLATE "C" NOT NULL,
	"criterion" text COLLATE "C" NOT NULL,
	"initiative_id" text COLLATE "C" NOT NULL,
	"verdict" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	"internal_note" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_assessment_marks_assessment_id_criterion_initiative_id_pk" PRIMARY KEY("assessment_id","criterion","initiative_id"),
	CONSTRAINT "plan_assessment_marks_verdict" CHECK ("plan_assessment_marks"."verdict" in ('MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE')),
	CONSTRAINT "plan_assessment_marks_version" CHECK ("plan_assessment_marks"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_assessments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"insurer_id" text COLLATE "C" NOT NULL,
	"content_sha256" text COLLATE "C" NOT NULL,
	"criteria_version" integer NOT NULL,
	"core_values_version" integer NOT NULL,
	"started_at" text COLLATE "C" NOT NULL,
	"started_by" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C",
	"reason" text COLLATE "C",
	"decided_at" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"version" integer NOT NULL,
	CONSTRAINT "plan_assessments_outcome" CHECK ("plan_assessments"."outcome" in ('POSITIVE', 'NEGATIVE', 'REVISION_ASKED')),
	CONSTRAINT "plan_assessments_decided" CHECK (("plan_assessments"."outcome" is null) = ("plan_assessments"."decided_at" is null) and ("plan_assessments"."outcome" is null) = ("plan_assessments"."decided_by" is null) and ("plan_assessments"."outcome" is null) = ("plan_assessments"."reason" is null)),
	CONSTRAINT "plan_assessments_hash" CHECK (length("plan_assessments"."content_sha256") = 64),
	CONSTRAINT "plan_assessments_version" CHECK ("plan_assessments"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_goals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"lineage_id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"wording" text COLLATE "C" NOT NULL,
	"indicator_code" text COLLATE "C" NOT NULL,
	"baseline_value" double precision,
	"baseline_on" text COLLATE "C",
	"baseline_source" text COLLATE "C" NOT NULL,
	"target_value" double precision NOT NULL,
	"target_on" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_goals_baseline" CHECK (length("plan_goals"."baseline_on") = 10 and "plan_goals"."baseline_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_goals_baseline_known" CHECK (("plan_goals"."baseline_value" is null) = ("plan_goals"."baseline_on" is null)),
	CONSTRAINT "plan_goals_target" CHECK (length("plan_goals"."target_on") = 10 and "plan_goals"."target_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_goals_version" CHECK ("plan_goals"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_initiative_answers" (
	"initiative_id" text COLLATE "C" NOT NULL,
	"criterion" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_initiative_answers_initiative_id_criterion_pk" PRIMARY KEY("initiative_id","criterion")
);
--> statement-breakpoint
CREATE TABLE "plan_initiatives" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"lineage_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_initiatives_kind" CHECK ("plan_initiatives"."kind" in ('TAKEOVER', 'START', 'CHAIN')),
	CONSTRAINT "plan_initiatives_version" CHECK ("plan_initiatives"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_measure_steps" (
	"measure_id" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	"partial_result" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_measure_steps_measure_id_quarter_pk" PRIMARY KEY("measure_id","quarter"),
	CONSTRAINT "plan_measure_steps_quarter" CHECK (length("plan_measure_steps"."quarter") = 6 and "plan_measure_steps"."quarter" between '1900Q1' and '2200Q4' and substr("plan_measure_steps"."quarter", 5, 1) = 'Q' and substr("plan_measure_steps"."quarter", 6, 1) between '1' and '4')
);
--> statement-breakpoint
CREATE TABLE "plan_measures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"lineage_id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"origin" text COLLATE "C" NOT NULL,
	"course" text COLLATE "C",
	"approach_code" text COLLATE "C",
	"title" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" NOT NULL,
	"partner_id" text COLLATE "C",
	"owner" text COLLATE "C" NOT NULL,
	"start_quarter" text COLLATE "C",
	"end_quarter" text COLLATE "C",
	"cost_cents" integer,
	"cost_note" text COLLATE "C" NOT NULL,
	"funding_basis" text COLLATE "C",
	"goal_id" text COLLATE "C",
	"version" integer NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_measures_origin" CHECK ("plan_measures"."origin" in ('catalogue', 'approach', 'own')),
	CONSTRAINT "plan_measures_course" CHECK ("plan_measures"."course" in ('RECRUIT_OWNER', 'RETAIN_OWNER', 'SUPPORT_OWNER', 'PRACTICE_MANAGEMENT', 'START_ZERO_PRACTICE', 'TAKEOVER_SUPPORT', 'EXTEND_PRACTICE', 'NURSERY_PRACTICE', 'RHO_EMPLOYS_GP', 'REGIONAL_TRAINING', 'MATCHMAKING', 'PATIENT_SPREAD', 'PATIENT_EXCHANGE', 'CARE_MEDIATION', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'TASKFORCE', 'DESK', 'HOUSING_SUPPORT', 'INNOVATIVE_WORKING', 'DIGITAL_HYBRID', 'PERSONAL_SUPPORT')),
	CONSTRAINT "plan_measures_catalogue" CHECK ("plan_measures"."origin" <> 'catalogue' or "plan_measures"."course" is not null),
	CONSTRAINT "plan_measures_approach" CHECK (("plan_measures"."origin" = 'approach') = ("plan_measures"."approach_code" is not null)),
	CONSTRAINT "plan_measures_start" CHECK (length("plan_measures"."start_quarter") = 6 and "plan_measures"."start_quarter" between '1900Q1' and '2200Q4' and substr("plan_measures"."start_quarter", 5, 1) = 'Q' and substr("plan_measures"."start_quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "plan_measures_end" CHECK (length("plan_measures"."end_quarter") = 6 and "plan_measures"."end_quarter" between '1900Q1' and '2200Q4' and substr("plan_measures"."end_quarter", 5, 1) = 'Q' and substr("plan_measures"."end_quarter", 6, 1) between '1' and '4'),
	CONSTRAINT "plan_measures_period" CHECK (("plan_measures"."start_quarter" is null) = ("plan_measures"."end_quarter" is null) and ("plan_measures"."start_quarter" is null or "plan_measures"."start_quarter" <= "plan_measures"."end_quarter")),
	CONSTRAINT "plan_measures_cost" CHECK ("plan_measures"."cost_cents" >= 0),
	CONSTRAINT "plan_measures_funding" CHECK ("plan_measures"."funding_basis" in ('S1', 'S2', 'S3', 'O_AND_I', 'INSURER_MODULE', 'MUNICIPAL', 'OTHER')),
	CONSTRAINT "plan_measures_version" CHECK ("plan_measures"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_municipalities" (
	"plan_id" text COLLATE "C" NOT NULL,
	"municipality_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_municipalities_plan_id_municipality_code_pk" PRIMARY KEY("plan_id","municipality_code")
);
--> statement-breakpoint
CREATE TABLE "plan_obligations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"lineage_id" text COLLATE "C" NOT NULL,
	"measure_id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"wording" text COLLATE "C" NOT NULL,
	"target_value" double precision NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"due_on" text COLLATE "C" NOT NULL,
	"evidence" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_obligations_due" CHECK (length("plan_obligations"."due_on") = 10 and "plan_obligations"."due_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_obligations_version" CHECK ("plan_obligations"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_partners" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C",
	"task" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "plan_partners_kind" CHECK ("plan_partners"."kind" in ('RHO', 'GP_COLLECTIVE', 'LHV_DEPARTMENT', 'OUT_OF_HOURS', 'MUNICIPALITY', 'PATIENTS', 'OTHER')),
	CONSTRAINT "plan_partners_name" CHECK (length("plan_partners"."name") > 0),
	CONSTRAINT "plan_partners_version" CHECK ("plan_partners"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_presence" (
	"plan_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C",
	"seen_at" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_presence_plan_id_person_id_pk" PRIMARY KEY("plan_id","person_id"),
	CONSTRAINT "plan_presence_code" CHECK ("plan_presence"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX'))
);
--> statement-breakpoint
CREATE TABLE "plan_progress" (
	"plan_id" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"quarter" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"value" double precision,
	"evidence" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_progress_subject_id_quarter_pk" PRIMARY KEY("subject_id","quarter"),
	CONSTRAINT "plan_progress_subject" CHECK ("plan_progress"."subject" in ('measure', 'obligation')),
	CONSTRAINT "plan_progress_state" CHECK ("plan_progress"."state" in ('ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'NOT_REACHED')),
	CONSTRAINT "plan_progress_quarter" CHECK (length("plan_progress"."quarter") = 6 and "plan_progress"."quarter" between '1900Q1' and '2200Q4'),
	CONSTRAINT "plan_progress_version" CHECK ("plan_progress"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_references" (
	"kind" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "plan_references_kind_version_pk" PRIMARY KEY("kind","version"),
	CONSTRAINT "plan_references_kind" CHECK ("plan_references"."kind" in ('template', 'criteria', 'coreValues', 'approaches', 'documents')),
	CONSTRAINT "plan_references_version" CHECK ("plan_references"."version" > 0),
	CONSTRAINT "plan_references_from" CHECK (length("plan_references"."valid_from") = 10 and "plan_references"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "plan_section_messages" (
	"assessment_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"message" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_section_messages_assessment_id_code_pk" PRIMARY KEY("assessment_id","code"),
	CONSTRAINT "plan_section_messages_code" CHECK ("plan_section_messages"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX')),
	CONSTRAINT "plan_section_messages_text" CHECK (length("plan_section_messages"."message") > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_section_texts" (
	"plan_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"text_version" integer NOT NULL,
	"document" text COLLATE "C" NOT NULL,
	"words" integer NOT NULL,
	"origin" text COLLATE "C" NOT NULL,
	"saved_at" text COLLATE "C" NOT NULL,
	"saved_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_section_texts_plan_id_code_text_version_pk" PRIMARY KEY("plan_id","code","text_version"),
	CONSTRAINT "plan_section_texts_code" CHECK ("plan_section_texts"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX')),
	CONSTRAINT "plan_section_texts_origin" CHECK ("plan_section_texts"."origin" in ('typed', 'imported', 'restored', 'previousPlan')),
	CONSTRAINT "plan_section_texts_version" CHECK ("plan_section_texts"."text_version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_sections" (
	"plan_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"text_version" integer NOT NULL,
	"words" integer NOT NULL,
	"is_unlocked" boolean NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_sections_plan_id_code_pk" PRIMARY KEY("plan_id","code"),
	CONSTRAINT "plan_sections_code" CHECK ("plan_sections"."code" in ('SCOPE', 'IST_DEMAND', 'IST_SUPPLY', 'PRIORITY', 'SOLL', 'MEASURES', 'HOUSING', 'RISK_PRACTICES', 'FINANCE', 'RESULT_OBLIGATION', 'GOVERNANCE', 'MONITORING', 'PATIENT_VIEW', 'APPENDIX')),
	CONSTRAINT "plan_sections_words" CHECK ("plan_sections"."words" >= 0),
	CONSTRAINT "plan_sections_version" CHECK ("plan_sections"."text_version" > 0)
);
--> statement-breakpoint
CREATE TABLE "plan_signatures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version_id" text COLLATE "C" NOT NULL,
	"partner_id" text COLLATE "C" NOT NULL,
	"partner_name" text COLLATE "C" NOT NULL,
	"content_sha256" text COLLATE "C" NOT NULL,
	"signed_on" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	"signatory" text COLLATE "C",
	"evidence" text COLLATE "C",
	"withdrawn_at" text COLLATE "C",
	"withdrawn_reason" text COLLATE "C",
	CONSTRAINT "plan_signatures_on" CHECK (length("plan_signatures"."signed_on") = 10 and "plan_signatures"."signed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_signatures_hash" CHECK (length("plan_signatures"."content_sha256") = 64),
	CONSTRAINT "plan_signatures_paper" CHECK (("plan_signatures"."signatory" is null) = ("plan_signatures"."evidence" is null)),
	CONSTRAINT "plan_signatures_reason" CHECK ("plan_signatures"."withdrawn_reason" in ('CONTENT_CHANGED', 'TAKEN_BACK')),
	CONSTRAINT "plan_signatures_withdrawn" CHECK (("plan_signatures"."withdrawn_at" is null) = ("plan_signatures"."withdrawn_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "plan_situations" (
	"plan_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"frozen_on" text COLLATE "C" NOT NULL,
	"frozen_at" text COLLATE "C" NOT NULL,
	"frozen_by" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	CONSTRAINT "plan_situations_plan_id_number_pk" PRIMARY KEY("plan_id","number"),
	CONSTRAINT "plan_situations_number" CHECK ("plan_situations"."number" > 0),
	CONSTRAINT "plan_situations_on" CHECK (length("plan_situations"."frozen_on") = 10 and "plan_situations"."frozen_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "plan_situations_hash" CHECK (length("plan_situations"."sha256") = 64)
);
--> statement-breakpoint
CREATE TABLE "plan_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	"content_sha256" text COLLATE "C" NOT NULL,
	"outline" text COLLATE "C" NOT NULL,
	"content_revision" integer NOT NULL,
	"frozen_at" text COLLATE "C" NOT NULL,
	"frozen_by" text COLLATE "C" NOT NULL,
	"released_at" text COLLATE "C",
	"submitted_at" text COLLATE "C",
	"submitted_by" text COLLATE "C",
	CONSTRAINT "plan_versions_number" CHECK ("plan_versions"."number" > 0),
	CONSTRAINT "plan_versions_hash" CHECK (length("plan_versions"."content_sha256") = 64),
	CONSTRAINT "plan_versions_submitted" CHECK (("plan_versions"."submitted_at" is null) = ("plan_versions"."submitted_by" is null)),
	CONSTRAINT "plan_versions_released" CHECK ("plan_versions"."submitted_at" is null or "plan_versions"."released_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_subject";--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comments_subject";--> statement-breakpoint
ALTER TABLE "notice_settings" DROP CONSTRAINT "notice_settings_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_subject";--> statement-breakpoint
ALTER TABLE "continuity_plans" ADD CONSTRAINT "continuity_plans_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "continuity_plans" ADD CONSTRAINT "continuity_plans_rho_id_organisations_id_fk" FOREIGN KEY ("rho_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "continuity_plans" ADD CONSTRAINT "continuity_plans_owner_id_persons_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "continuity_plans" ADD CONSTRAINT "continuity_plans_previous_plan_id_continuity_plans_id_fk" FOREIGN KEY ("previous_plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "continuity_plans" ADD CONSTRAINT "continuity_plans_created_by_persons_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_assessment_marks" ADD CONSTRAINT "plan_assessment_marks_assessment_id_plan_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."plan_assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_assessment_marks" ADD CONSTRAINT "plan_assessment_marks_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_assessments" ADD CONSTRAINT "plan_assessments_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_assessments" ADD CONSTRAINT "plan_assessments_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_assessments" ADD CONSTRAINT "plan_assessments_insurer_id_organisations_id_fk" FOREIGN KEY ("insurer_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_assessments" ADD CONSTRAINT "plan_assessments_started_by_persons_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_assessments" ADD CONSTRAINT "plan_assessments_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_goals" ADD CONSTRAINT "plan_goals_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_goals" ADD CONSTRAINT "plan_goals_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_initiative_answers" ADD CONSTRAINT "plan_initiative_answers_initiative_id_plan_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."plan_initiatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_initiative_answers" ADD CONSTRAINT "plan_initiative_answers_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_initiatives" ADD CONSTRAINT "plan_initiatives_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_initiatives" ADD CONSTRAINT "plan_initiatives_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_measure_steps" ADD CONSTRAINT "plan_measure_steps_measure_id_plan_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."plan_measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_measures" ADD CONSTRAINT "plan_measures_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_measures" ADD CONSTRAINT "plan_measures_partner_id_plan_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."plan_partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_measures" ADD CONSTRAINT "plan_measures_goal_id_plan_goals_id_fk" FOREIGN KEY ("goal_id") REFERENCES "public"."plan_goals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_measures" ADD CONSTRAINT "plan_measures_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_municipalities" ADD CONSTRAINT "plan_municipalities_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_municipalities" ADD CONSTRAINT "plan_municipalities_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_obligations" ADD CONSTRAINT "plan_obligations_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_obligations" ADD CONSTRAINT "plan_obligations_measure_id_plan_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "public"."plan_measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_obligations" ADD CONSTRAINT "plan_obligations_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_partners" ADD CONSTRAINT "plan_partners_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_partners" ADD CONSTRAINT "plan_partners_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_presence" ADD CONSTRAINT "plan_presence_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_presence" ADD CONSTRAINT "plan_presence_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_progress" ADD CONSTRAINT "plan_progress_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_progress" ADD CONSTRAINT "plan_progress_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_references" ADD CONSTRAINT "plan_references_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_section_messages" ADD CONSTRAINT "plan_section_messages_assessment_id_plan_assessments_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."plan_assessments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_section_messages" ADD CONSTRAINT "plan_section_messages_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_section_texts" ADD CONSTRAINT "plan_section_texts_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_section_texts" ADD CONSTRAINT "plan_section_texts_saved_by_persons_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_sections" ADD CONSTRAINT "plan_sections_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_sections" ADD CONSTRAINT "plan_sections_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD CONSTRAINT "plan_signatures_version_id_plan_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_signatures" ADD CONSTRAINT "plan_signatures_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_situations" ADD CONSTRAINT "plan_situations_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_situations" ADD CONSTRAINT "plan_situations_frozen_by_persons_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_plan_id_continuity_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."continuity_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_frozen_by_persons_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_submitted_by_persons_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "continuity_plans_region" ON "continuity_plans" USING btree ("region_code","status");--> statement-breakpoint
CREATE INDEX "continuity_plans_rho" ON "continuity_plans" USING btree ("rho_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_assessments_one_open" ON "plan_assessments" USING btree ("plan_id") WHERE "plan_assessments"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_assessments_one_per_version" ON "plan_assessments" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "plan_goals_plan" ON "plan_goals" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "plan_initiatives_plan" ON "plan_initiatives" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "plan_measures_plan" ON "plan_measures" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "plan_municipalities_code" ON "plan_municipalities" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "plan_obligations_plan" ON "plan_obligations" USING btree ("plan_id","position");--> statement-breakpoint
CREATE INDEX "plan_obligations_measure" ON "plan_obligations" USING btree ("measure_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_partners_organisation" ON "plan_partners" USING btree ("plan_id","organisation_id");--> statement-breakpoint
CREATE INDEX "plan_progress_plan" ON "plan_progress" USING btree ("plan_id","quarter");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_signatures_one" ON "plan_signatures" USING btree ("version_id","partner_id") WHERE "plan_signatures"."withdrawn_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_versions_number_once" ON "plan_versions" USING btree ("plan_id","number");--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_subject" CHECK ("attachments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan'));--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_subject" CHECK ("comments"."subject_kind" in ('case', 'chainCase', 'practice', 'plan'));--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_kind" CHECK ("notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired', 'planSignAsked', 'planSignaturesWithdrawn', 'planReleased', 'planSubmitted', 'planRevisionAsked', 'planDecided', 'planContracted', 'planProgressDue'));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_subject" CHECK ("notices"."subject_kind" in ('case', 'chainCase', 'practice', 'plan'));