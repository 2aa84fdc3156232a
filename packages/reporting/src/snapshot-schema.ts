import { quarterSnapshotSchema } from '@regiovast/domain/quarters/snapshot';
import { z } from 'zod';

/** JSON Schema 2020-12 of `kwartaal.json`; a new `schemaVersion` is a new `$id`. */
export const publishedSchema = () => ({
  $id: `urn:regiovast:schema:kwartaal:${quarterSnapshotSchema.shape.schemaVersion.value}`,
  title: 'Regiovast kwartaal',
  description: 'Bevroren cijfers van een kwartaal: definities, regio’s en waarden.',
  ...z.toJSONSchema(quarterSnapshotSchema, { target: 'draft-2020-12' }),
});
