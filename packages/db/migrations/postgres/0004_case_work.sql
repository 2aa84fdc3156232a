CREATE TABLE "attachments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"media_type" text COLLATE "C" NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"content" "bytea",
	"uploaded_at" text COLLATE "C" NOT NULL,
	"uploaded_by" text COLLATE "C" NOT NULL,
	"removed_at" text COLLATE "C",
	CONSTRAINT "attachments_subject" CHECK ("attachments"."subject_kind" in ('case', 'chainCase', 'practice')),
	CONSTRAINT "attachments_audience" CHECK ("attachments"."audience" in ('organisation', 'everyone')),
	CONSTRAINT "attachments_bytes" CHECK ("attachments"."bytes" > 0),
	CONSTRAINT "attachments_removed" CHECK (("attachments"."removed_at" is null) = ("attachments"."content" is not null))
);
--> statement-breakpoint
CREATE TABLE "case_informed" (
	"case_id" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"phase" text COLLATE "C" NOT NULL,
	"informed_at" text COLLATE "C" NOT NULL,
	"informed_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "case_informed_case_id_organisation_id_pk" PRIMARY KEY("case_id","organisation_id"),
	CONSTRAINT "case_informed_phase" CHECK ("case_informed"."phase" in ('SIGNAL', 'WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK'))
);
--> statement-breakpoint
CREATE TABLE "case_measures" (
	"case_id" text COLLATE "C" NOT NULL,
	"course" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"note" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "case_measures_case_id_course_pk" PRIMARY KEY("case_id","course"),
	CONSTRAINT "case_measures_course" CHECK ("case_measures"."course" in ('RECRUIT_OWNER', 'RETAIN_OWNER', 'SUPPORT_OWNER', 'PRACTICE_MANAGEMENT', 'START_ZERO_PRACTICE', 'TAKEOVER_SUPPORT', 'EXTEND_PRACTICE', 'NURSERY_PRACTICE', 'RHO_EMPLOYS_GP', 'REGIONAL_TRAINING', 'MATCHMAKING', 'PATIENT_SPREAD', 'PATIENT_EXCHANGE', 'CARE_MEDIATION', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'TASKFORCE', 'DESK', 'HOUSING_SUPPORT', 'INNOVATIVE_WORKING', 'DIGITAL_HYBRID', 'PERSONAL_SUPPORT')),
	CONSTRAINT "case_measures_state" CHECK ("case_measures"."state" in ('EXAMINED', 'REJECTED', 'CHOSEN', 'DONE'))
);
--> statement-breakpoint
CREATE TABLE "case_terms" (
	"kind" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"amount" integer NOT NULL,
	"unit" text COLLATE "C" NOT NULL,
	"is_default" boolean NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "case_terms_kind_valid_from_pk" PRIMARY KEY("kind","valid_from"),
	CONSTRAINT "case_terms_kind" CHECK ("case_terms"."kind" in ('JUDGE_SIGNAL', 'REVIEW_WATCH', 'SECURE_SOLUTION', 'END_DATE', 'DAILY_ACUTE', 'REVIEW_BRIDGING', 'ACKNOWLEDGE')),
	CONSTRAINT "case_terms_from" CHECK (length("case_terms"."valid_from") = 10 and "case_terms"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "case_terms_amount" CHECK ("case_terms"."amount" between 0 and 60),
	CONSTRAINT "case_terms_unit" CHECK ("case_terms"."unit" in ('workingDays', 'months', 'monthsBeforeEnd'))
);
--> statement-breakpoint
CREATE TABLE "chain_cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"chain_key" text COLLATE "C" NOT NULL,
	"chain_name" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"primary_cause" text COLLATE "C" NOT NULL,
	"opened_on" text COLLATE "C" NOT NULL,
	"closed_on" text COLLATE "C",
	"owner_id" text COLLATE "C" NOT NULL,
	"expected_end_on" text COLLATE "C",
	"record_transfer_state" text COLLATE "C",
	"supervisor_informed_on" text COLLATE "C",
	"communication_state" text COLLATE "C",
	"version" integer NOT NULL,
	CONSTRAINT "chain_cases_number_unique" UNIQUE("number"),
	CONSTRAINT "chain_cases_cause" CHECK ("chain_cases"."primary_cause" in ('RETIREMENT_NO_SUCCESSOR', 'OWNER_LEAVES_OTHER', 'OWNER_UNAVAILABLE', 'STAFF_EXODUS', 'STAFF_SHORTAGE', 'LOCUM_UNAVAILABLE', 'WORKLOAD', 'BANKRUPTCY', 'CHAIN_FAILURE', 'CONTRACT_TERMINATED', 'SUPERVISORY_MEASURE', 'HOUSING_LOSS', 'HOUSING_INADEQUATE', 'PARTNERSHIP_CONFLICT', 'ICT_OR_SUPPLIER_FAILURE', 'POPULATION_GROWTH', 'OTHER')),
	CONSTRAINT "chain_cases_opened" CHECK (length("chain_cases"."opened_on") = 10 and "chain_cases"."opened_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_closed" CHECK (length("chain_cases"."closed_on") = 10 and "chain_cases"."closed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_end" CHECK (length("chain_cases"."expected_end_on") = 10 and "chain_cases"."expected_end_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_transfer" CHECK ("chain_cases"."record_transfer_state" in ('NOT_STARTED', 'ANNOUNCED', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED')),
	CONSTRAINT "chain_cases_supervisor" CHECK (length("chain_cases"."supervisor_informed_on") = 10 and "chain_cases"."supervisor_informed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "chain_cases_communication" CHECK ("chain_cases"."communication_state" in ('NONE', 'TEAM_INFORMED', 'PATIENTS_INFORMED', 'PUBLIC')),
	CONSTRAINT "chain_cases_version" CHECK ("chain_cases"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "comment_mentions" (
	"comment_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "comment_mentions_comment_id_person_id_pk" PRIMARY KEY("comment_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"audience" text COLLATE "C" NOT NULL,
	"organisation_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"written_at" text COLLATE "C" NOT NULL,
	"written_by" text COLLATE "C" NOT NULL,
	"removed_at" text COLLATE "C",
	CONSTRAINT "comments_subject" CHECK ("comments"."subject_kind" in ('case', 'chainCase', 'practice')),
	CONSTRAINT "comments_audience" CHECK ("comments"."audience" in ('organisation', 'everyone')),
	CONSTRAINT "comments_removed" CHECK ("comments"."removed_at" is null or "comments"."text" = '')
);
--> statement-breakpoint
CREATE TABLE "emergency_plan_items" (
	"plan_id" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "emergency_plan_items_plan_id_code_pk" PRIMARY KEY("plan_id","code")
);
--> statement-breakpoint
CREATE TABLE "emergency_plan_templates" (
	"version" integer PRIMARY KEY NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"payload" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "emergency_plan_templates_version" CHECK ("emergency_plan_templates"."version" > 0),
	CONSTRAINT "emergency_plan_templates_from" CHECK (length("emergency_plan_templates"."valid_from") = 10 and "emergency_plan_templates"."valid_from" between '1900-01-01' and '2200-12-31')
);
--> statement-breakpoint
CREATE TABLE "emergency_plans" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"practice_id" text COLLATE "C" NOT NULL,
	"template_version" integer NOT NULL,
	"prepared_on" text COLLATE "C" NOT NULL,
	"rehearsed_on" text COLLATE "C",
	"required_items" integer NOT NULL,
	"filled_items" integer NOT NULL,
	"version" integer NOT NULL,
	"updated_at" text COLLATE "C" NOT NULL,
	"updated_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "emergency_plans_practiceId_unique" UNIQUE("practice_id"),
	CONSTRAINT "emergency_plans_prepared" CHECK (length("emergency_plans"."prepared_on") = 10 and "emergency_plans"."prepared_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "emergency_plans_rehearsed" CHECK (length("emergency_plans"."rehearsed_on") = 10 and "emergency_plans"."rehearsed_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "emergency_plans_items" CHECK ("emergency_plans"."filled_items" >= 0 and "emergency_plans"."filled_items" <= "emergency_plans"."required_items"),
	CONSTRAINT "emergency_plans_row_version" CHECK ("emergency_plans"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "mail_settings" (
	"person_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"weekly_cap" integer NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	CONSTRAINT "mail_settings_cap" CHECK ("mail_settings"."weekly_cap" between 0 and 100),
	CONSTRAINT "mail_settings_language" CHECK ("mail_settings"."language" in ('nl', 'en'))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"digest_on" text COLLATE "C",
	"state" text COLLATE "C" NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"not_before" text COLLATE "C" NOT NULL,
	"attempts" integer NOT NULL,
	"leased_by" text COLLATE "C",
	"leased_until" text COLLATE "C",
	"sent_at" text COLLATE "C",
	"failure" text COLLATE "C",
	CONSTRAINT "mails_kind" CHECK ("mails"."kind" in ('immediate', 'digest')),
	CONSTRAINT "mails_state" CHECK ("mails"."state" in ('waiting', 'sent', 'failed', 'dropped')),
	CONSTRAINT "mails_digest_on" CHECK (length("mails"."digest_on") = 10 and "mails"."digest_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "mails_digest" CHECK (("mails"."kind" = 'digest') = ("mails"."digest_on" is not null)),
	CONSTRAINT "mails_attempts" CHECK ("mails"."attempts" >= 0),
	CONSTRAINT "mails_lease" CHECK (("mails"."leased_by" is null) = ("mails"."leased_until" is null))
);
--> statement-breakpoint
CREATE TABLE "notice_settings" (
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"delivery" text COLLATE "C" NOT NULL,
	CONSTRAINT "notice_settings_person_id_kind_pk" PRIMARY KEY("person_id","kind"),
	CONSTRAINT "notice_settings_kind" CHECK ("notice_settings"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired')),
	CONSTRAINT "notice_settings_delivery" CHECK ("notice_settings"."delivery" in ('immediate', 'digest', 'off'))
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_id" text COLLATE "C" NOT NULL,
	"details" json NOT NULL,
	"once_key" text COLLATE "C",
	"created_at" text COLLATE "C" NOT NULL,
	"read_at" text COLLATE "C",
	"delivery" text COLLATE "C" NOT NULL,
	"mail_id" text COLLATE "C",
	CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('caseShared', 'caseAcknowledged', 'leadChanged', 'insurerInformed', 'phaseMoved', 'termDue', 'termLate', 'actionAssigned', 'actionReminder', 'mentioned', 'acceptanceAsked', 'acceptanceDecided', 'acceptanceExpired')),
	CONSTRAINT "notices_subject" CHECK ("notices"."subject_kind" in ('case', 'chainCase', 'practice')),
	CONSTRAINT "notices_delivery" CHECK ("notices"."delivery" in ('immediate', 'digest', 'off'))
);
--> statement-breakpoint
CREATE TABLE "reach_settings" (
	"valid_from" text COLLATE "C" PRIMARY KEY NOT NULL,
	"radius_km" double precision NOT NULL,
	"detour_factor" double precision NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C",
	CONSTRAINT "reach_settings_from" CHECK (length("reach_settings"."valid_from") = 10 and "reach_settings"."valid_from" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "reach_settings_radius" CHECK ("reach_settings"."radius_km" between 1 and 50),
	CONSTRAINT "reach_settings_factor" CHECK ("reach_settings"."detour_factor" between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "risk_acceptances" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"case_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"expires_on" text COLLATE "C" NOT NULL,
	"proposed_at" text COLLATE "C" NOT NULL,
	"proposed_by" text COLLATE "C" NOT NULL,
	"decided_at" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"decision_reason" text COLLATE "C",
	"state_sha256" text COLLATE "C",
	"ended_at" text COLLATE "C",
	"ended_by" text COLLATE "C",
	CONSTRAINT "risk_acceptances_state" CHECK ("risk_acceptances"."state" in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "risk_acceptances_expires" CHECK (length("risk_acceptances"."expires_on") = 10 and "risk_acceptances"."expires_on" between '1900-01-01' and '2200-12-31'),
	CONSTRAINT "risk_acceptances_four_eyes" CHECK ("risk_acceptances"."decided_by" is null or "risk_acceptances"."decided_by" <> "risk_acceptances"."proposed_by"),
	CONSTRAINT "risk_acceptances_decided" CHECK ("risk_acceptances"."state" not in ('ACCEPTED', 'REFUSED', 'EXPIRED') or ("risk_acceptances"."decided_by" is not null and "risk_acceptances"."state_sha256" is not null))
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_assess_by";--> statement-breakpoint
ALTER TABLE "case_placements" DROP CONSTRAINT "case_placements_move_id_practice_id_pk";--> statement-breakpoint
ALTER TABLE "case_placements" ALTER COLUMN "practice_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "case_actions" ADD COLUMN "remind_on" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "case_moves" ADD COLUMN "expected_end_on" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "case_placements" ADD COLUMN "kind" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "case_placements" ADD COLUMN "place" text COLLATE "C";--> statement-breakpoint
UPDATE "case_placements" SET "kind" = 'PRACTICE', "place" = "practice_id";--> statement-breakpoint
ALTER TABLE "case_placements" ALTER COLUMN "kind" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "case_placements" ALTER COLUMN "place" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "case_placements" ADD CONSTRAINT "case_placements_move_id_place_pk" PRIMARY KEY("move_id","place");--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "phase_since" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "term_kind" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "term_on" text COLLATE "C";--> statement-breakpoint
UPDATE "cases" SET "phase_since" = coalesce((SELECT "effective_on" FROM "case_moves" WHERE "case_moves"."case_id" = "cases"."id" ORDER BY "entered_at" DESC, "id" DESC LIMIT 1), "opened_on");--> statement-breakpoint
UPDATE "cases" SET "term_kind" = 'JUDGE_SIGNAL', "term_on" = "assess_by" WHERE "phase" = 'SIGNAL' AND "assess_by" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "phase_since" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "hold_until" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "hold_reason" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "reviewed_on" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "solution_secured_on" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "chain_case_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "lead" text COLLATE "C" DEFAULT 'rho' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "lead_since" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "affected_patients" integer;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "own_insured" integer;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "staff_fte" double precision;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "bridging_kind" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "record_transfer_state" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "supervisor_informed_on" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "communication_state" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "retain_until" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "job_runs" ADD COLUMN "leased_by" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "job_runs" ADD COLUMN "leased_until" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "job_runs" ADD COLUMN "started_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "job_runs" ADD COLUMN "finished_at" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "job_runs" ADD COLUMN "handled" integer;--> statement-breakpoint
ALTER TABLE "job_runs" ADD COLUMN "failure" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_persons_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_informed" ADD CONSTRAINT "case_informed_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_informed" ADD CONSTRAINT "case_informed_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_informed" ADD CONSTRAINT "case_informed_informed_by_persons_id_fk" FOREIGN KEY ("informed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_measures" ADD CONSTRAINT "case_measures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_measures" ADD CONSTRAINT "case_measures_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_terms" ADD CONSTRAINT "case_terms_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chain_cases" ADD CONSTRAINT "chain_cases_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chain_cases" ADD CONSTRAINT "chain_cases_owner_id_persons_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_written_by_persons_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_plan_items" ADD CONSTRAINT "emergency_plan_items_plan_id_emergency_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."emergency_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_plan_items" ADD CONSTRAINT "emergency_plan_items_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_plan_templates" ADD CONSTRAINT "emergency_plan_templates_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_plans" ADD CONSTRAINT "emergency_plans_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_plans" ADD CONSTRAINT "emergency_plans_template_version_emergency_plan_templates_version_fk" FOREIGN KEY ("template_version") REFERENCES "public"."emergency_plan_templates"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_plans" ADD CONSTRAINT "emergency_plans_updated_by_persons_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_persons_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_mail_id_mails_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mails"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reach_settings" ADD CONSTRAINT "reach_settings_recorded_by_persons_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_acceptances" ADD CONSTRAINT "risk_acceptances_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_acceptances" ADD CONSTRAINT "risk_acceptances_proposed_by_persons_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_acceptances" ADD CONSTRAINT "risk_acceptances_decided_by_persons_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_about" ON "attachments" USING btree ("subject_kind","subject_id","uploaded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "chain_cases_one_open" ON "chain_cases" USING btree ("organisation_id","chain_key") WHERE "chain_cases"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "comments_about" ON "comments" USING btree ("subject_kind","subject_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mails_one_digest_a_day" ON "mails" USING btree ("person_id","digest_on");--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("not_before") WHERE "mails"."state" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("person_id","once_key");--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "notices_to_mail" ON "notices" USING btree ("person_id") WHERE "notices"."mail_id" is null and "notices"."delivery" <> 'off';--> statement-breakpoint
CREATE INDEX "notices_mail" ON "notices" USING btree ("mail_id");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_acceptances_one_live" ON "risk_acceptances" USING btree ("case_id") WHERE "risk_acceptances"."state" in ('PROPOSED', 'ACCEPTED');--> statement-breakpoint
CREATE INDEX "risk_acceptances_case" ON "risk_acceptances" USING btree ("case_id","proposed_at");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_chain_case_id_chain_cases_id_fk" FOREIGN KEY ("chain_case_id") REFERENCES "public"."chain_cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_actions_owner" ON "case_actions" USING btree ("owner_id","due_on") WHERE "case_actions"."done_on" is null;--> statement-breakpoint
CREATE INDEX "cases_term_on" ON "cases" USING btree ("term_on");--> statement-breakpoint
CREATE INDEX "cases_chain" ON "cases" USING btree ("chain_case_id");--> statement-breakpoint
ALTER TABLE "cases" DROP COLUMN "assess_by";--> statement-breakpoint
ALTER TABLE "case_actions" ADD CONSTRAINT "case_actions_remind" CHECK (length("case_actions"."remind_on") = 10 and "case_actions"."remind_on" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "case_moves" ADD CONSTRAINT "case_moves_end" CHECK (length("case_moves"."expected_end_on") = 10 and "case_moves"."expected_end_on" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "case_placements" ADD CONSTRAINT "case_placements_kind" CHECK ("case_placements"."kind" in ('PRACTICE', 'TEMPORARY_LOCATION', 'ONLINE_PRACTICE', 'OUT_OF_AREA', 'OTHER'));--> statement-breakpoint
ALTER TABLE "case_placements" ADD CONSTRAINT "case_placements_practice" CHECK (("case_placements"."kind" = 'PRACTICE') = ("case_placements"."practice_id" is not null));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_phase_since" CHECK (length("cases"."phase_since") = 10 and "cases"."phase_since" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_term_kind" CHECK ("cases"."term_kind" in ('JUDGE_SIGNAL', 'REVIEW_WATCH', 'SECURE_SOLUTION', 'END_DATE', 'DAILY_ACUTE', 'REVIEW_BRIDGING', 'ACKNOWLEDGE'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_term_on" CHECK (length("cases"."term_on") = 10 and "cases"."term_on" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_term" CHECK (("cases"."term_kind" is null) = ("cases"."term_on" is null));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_hold_until" CHECK (length("cases"."hold_until") = 10 and "cases"."hold_until" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_hold" CHECK (("cases"."hold_until" is null) = ("cases"."hold_reason" is null));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_reviewed" CHECK (length("cases"."reviewed_on") = 10 and "cases"."reviewed_on" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_secured" CHECK (length("cases"."solution_secured_on") = 10 and "cases"."solution_secured_on" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lead" CHECK ("cases"."lead" in ('rho', 'insurer'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_lead_since" CHECK (length("cases"."lead_since") = 10 and "cases"."lead_since" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_affected" CHECK ("cases"."affected_patients" between 0 and 100000);--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_own_insured" CHECK ("cases"."own_insured" between 0 and 100000);--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_staff" CHECK ("cases"."staff_fte" between 0 and 200);--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_bridging" CHECK ("cases"."bridging_kind" in ('RHO_EMPLOYS_GP', 'PATIENT_SPREAD', 'TEMPORARY_LOCATION', 'EMERGENCY_SURGERY', 'ONLINE_BRIDGING', 'CARE_MEDIATION', 'OTHER'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_transfer" CHECK ("cases"."record_transfer_state" in ('NOT_STARTED', 'ANNOUNCED', 'IN_PROGRESS', 'DONE', 'NOT_NEEDED'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_supervisor" CHECK (length("cases"."supervisor_informed_on") = 10 and "cases"."supervisor_informed_on" between '1900-01-01' and '2200-12-31');--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_communication" CHECK ("cases"."communication_state" in ('NONE', 'TEAM_INFORMED', 'PATIENTS_INFORMED', 'PUBLIC'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_retain" CHECK (length("cases"."retain_until") = 10 and "cases"."retain_until" between '1900-01-01' and '2200-12-31');