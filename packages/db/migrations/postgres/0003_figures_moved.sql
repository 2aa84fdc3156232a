INSERT INTO indicator_figures (id, indicator_code, definition_version, area_kind, area_code, reference_date, value, bound, source, recorded_at)
SELECT indicator_code || '-' || area_code || '-' || reference_date, indicator_code, 1, 'municipality', area_code, reference_date, value, 'exact', source, reference_date || 'T00:00:00.000Z'
FROM area_figures;
--> statement-breakpoint
INSERT INTO practice_closures (id, practice_id, closed_on, reason, recorded_at)
SELECT id, id, closed_on, 'Gesloten voordat redenen werden bijgehouden', closed_on || 'T00:00:00.000Z'
FROM practices WHERE closed_on IS NOT NULL;
--> statement-breakpoint
UPDATE indicator_definitions SET comparability_group = code WHERE comparability_group = '';
--> statement-breakpoint
DROP TABLE "area_figures" CASCADE;
