import { z } from 'zod';
import { boundaryDivisionSchema } from '../regions/boundary-divisions.ts';
import { importReportSchema, importRowSchema, uploadInputSchema } from './import.views.ts';

export const uploadBoundariesInputSchema = uploadInputSchema.extend({
  /** Null: proposed from the codes in the file. */
  division: boundaryDivisionSchema.nullable().default(null),
  /** R-1 · who publishes the boundaries, of which year, under which licence; shown under every map. */
  source: z.string().trim().min(1).max(300),
});

const areaSchema = z.object({ code: z.string(), name: z.string() });

/** How a file of boundaries was read; kept with the import. */
export const boundaryMappingSchema = z.object({
  division: boundaryDivisionSchema,
  property: z.string(),
  crs: z.enum(['WGS84', 'RD']),
  source: z.string(),
});
export type BoundaryMapping = z.infer<typeof boundaryMappingSchema>;

/** What taking a file over would leave without a boundary; kept with the import. */
export const boundaryImpactSchema = z.object({ missing: z.array(areaSchema) });

/** A kept file of boundaries as the screen shows it. */
export const boundaryImportViewSchema = importRowSchema
  .pick({
    id: true,
    fileName: true,
    bytes: true,
    state: true,
    uploadedAt: true,
    uploadedBy: true,
  })
  .extend({
    mapping: boundaryMappingSchema,
    report: importReportSchema,
    missing: z.array(areaSchema),
  });
export type BoundaryImportView = z.infer<typeof boundaryImportViewSchema>;

/** Boundaries that are in use now. */
export const boundariesInUseSchema = z.array(
  z.object({ division: boundaryDivisionSchema, source: z.string(), importedAt: z.string() }),
);
