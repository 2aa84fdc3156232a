import { readFileSync } from 'node:fs';
import { type PracticeMapping, practiceMappingSchema } from '@regiovast/domain/imports/practice-mapping';
import { Refusal } from './refusal.ts';

/**
 * Which column of a file of practices means what, from a JSON file as `--propose` prints it.
 * @throws Refusal MAPPING_UNREADABLE
 */
export function readPracticeMapping(path: string): PracticeMapping {
  const refuse = (words: string) => new Refusal('MAPPING_UNREADABLE', `${path} ${words}.`, { file: path });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refuse('is niet te lezen als JSON');
  }
  const parsed = practiceMappingSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refuse(`is geen indeling van kolommen: ${issue?.path.join('.')} ${issue?.message}`);
}
