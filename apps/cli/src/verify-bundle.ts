import { readFileSync, statSync } from 'node:fs';
import { verifyBundle } from '@regiovast/api';
import {
  type BundleProblem,
  type BundleReading,
  LARGEST_BUNDLE_BYTES,
  refuseBundle,
} from '@regiovast/domain/arrangements/bundle';
import { fingerprintGroups, readFingerprint } from '@regiovast/domain/arrangements/bundle-fingerprint';
import type { Command } from './command.ts';
import { print } from './print.ts';
import { readArguments } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { WrongUse } from './wrong-use.ts';

const PROBLEM_WORDS: Readonly<Record<BundleProblem, string>> = {
  TOO_LARGE: `Het bestand is groter dan ${LARGEST_BUNDLE_BYTES / (1024 * 1024)} MB`,
  NOT_TEXT: 'Het bestand is geen tekst in UTF-8',
  NOT_JSON: 'Het bestand is geen JSON',
  NOT_A_BUNDLE: 'Dit is geen bundel met volgverzoeken',
  VERSION_UNKNOWN: 'Deze versie van de bundel is hier niet bekend. Werk Regiovast bij',
  FORM_WRONG: 'Er ontbreekt iets, of er staat iets in dat er niet in hoort',
  NOT_CANONICAL: 'De tekst is na het maken gewijzigd',
  FINGERPRINT_WRONG: 'De vingerafdruk hoort niet bij de sleutel in de bundel',
  KEY_DIFFERS: 'De bundel is met een andere sleutel ondertekend',
  SIGNATURE_WRONG: 'De handtekening klopt niet',
  REQUEST_CHANGED: 'Een verzoek is niet wat de hash ervan zegt',
};

/** C-1 · checks a bundle of another insurer: needs the file only, no database and no network. */
export const verifyBundleCommand: Command = {
  name: 'bundle verify',
  usage: 'BESTAND [--key VINGERAFDRUK] [--json]',
  summary: 'Controleert de handtekening onder een bundel met volgverzoeken.',
  async run(args) {
    const { values, positionals } = readArguments(
      args,
      { key: { type: 'string' }, json: { type: 'boolean' } },
      ['BESTAND'],
    );
    const fingerprint = values.key === undefined ? null : readFingerprint(values.key);
    if (values.key !== undefined && fingerprint === null)
      throw new WrongUse('--key is een vingerafdruk van 64 cijfers en letters a tot en met f');
    const reading = readAndVerify(positionals[0] ?? '', fingerprint);
    if (!reading.ok) {
      const { problem, where } = reading;
      const words = `${PROBLEM_WORDS[problem]}${where === '' ? '' : ` (${where})`}.`;
      throw new Refusal('BUNDLE_INVALID', words, { problem, where });
    }
    print(values.json ? jsonOf(reading, fingerprint) : wordsOf(reading, fingerprint));
    return true;
  },
};

/** @throws Refusal FILE_UNREADABLE */
function readAndVerify(path: string, fingerprint: string | null): BundleReading {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_BUNDLE_BYTES) return refuseBundle('TOO_LARGE', String(size));
    return verifyBundle(readFileSync(path), fingerprint);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const words = reason === 'ENOENT' ? 'bestaat niet' : `is niet te lezen (${reason})`;
    throw new Refusal('FILE_UNREADABLE', `${path} ${words}.`, { file: path, reason });
  }
}

type Whole = Extract<BundleReading, { ok: true }>;

const jsonOf = ({ bundle }: Whole, fingerprint: string | null): string =>
  JSON.stringify({
    valid: true,
    keyCompared: fingerprint !== null,
    fingerprint: bundle.issuer.fingerprint,
    issuer: bundle.issuer.name,
    addressedTo: bundle.addressedTo,
    issuedAt: bundle.issuedAt,
    requests: bundle.requests.length,
  });

function wordsOf({ bundle }: Whole, fingerprint: string | null): string {
  const { issuer, addressedTo, issuedAt, requests } = bundle;
  const groups = fingerprintGroups(issuer.fingerprint);
  return [
    `De bundel is heel: ${requests.length} ${requests.length === 1 ? 'verzoek' : 'verzoeken'} van ${issuer.name} aan ${addressedTo}, ondertekend op ${issuedAt}.`,
    fingerprint === null
      ? `Van wie hij is, is niet gecontroleerd. Vergelijk de vingerafdruk met die van de afzender, of geef hem mee met --key:\n${groups}`
      : `De sleutel is die van de opgegeven vingerafdruk: ${groups}`,
  ].join('\n');
}
