import { PLAIN_WEIGHTS } from '@regiovast/domain/outlook/weights.fixture';
import { arrangementUpload, rowsOfContract, rowsOfDraft } from '../arrangement-file.ts';
import { SOUTHERN_REFERENCE } from './south-apart.ts';

const practiceFile = (agbCode: string) => ({
  fileName: 'praktijken.csv',
  contentBase64: Buffer.from(
    [
      'agb_code;naam;gemeente;praktijkvorm;eigenaar;ingeschreven_patienten;plaatsen_beschikbaar;peildatum;bron',
      `${agbCode};Praktijk proef;Groningen;solo;;1900;4;30-06-2026;bestand`,
    ].join('\n'),
  ).toString('base64'),
});

/** Inputs that a schema alone does not lead to. */
export const WRITTEN: Readonly<Record<string, readonly unknown[]>> = {
  'housing.enterLinkCode': [{ token: 'f'.repeat(43), code: '123456' }],
  'outlook.previewWeights': [{ payload: PLAIN_WEIGHTS }],
  'outlook.setWeights': [1, 2, 3].map((latest) => ({
    payload: PLAIN_WEIGHTS,
    validFrom: '2027-01-01',
    reason: 'proef',
    latest,
  })),
  // Also a code that a practice of the south has, and the reference of a contract there.
  'imports.upload': ['01995031', '01995032', '01980000'].map(practiceFile),
  'imports.uploadArrangements': [
    arrangementUpload(rowsOfContract()),
    arrangementUpload(rowsOfDraft()),
    arrangementUpload(rowsOfContract({ reference: SOUTHERN_REFERENCE })),
  ],
};
