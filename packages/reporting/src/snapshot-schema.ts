import { type QuarterSnapshot, SNAPSHOT_SCHEMAS } from '@regiovast/domain/quarters/snapshot';
import { z } from 'zod';

/** JSON Schema 2020-12 of `kwartaal.json` in the form that the quarter was sealed in; each form has its own `$id`. */
export const publishedSchema = ({ schemaVersion }: Pick<QuarterSnapshot, 'schemaVersion'>) => ({
  $id: `urn:regiovast:schema:kwartaal:${schemaVersion}`,
  title: 'Regiovast kwartaal',
  description: 'Bevroren cijfers van een kwartaal: definities, regio’s en waarden.',
  ...z.toJSONSchema(SNAPSHOT_SCHEMAS[schemaVersion], { target: 'draft-2020-12' }),
});
