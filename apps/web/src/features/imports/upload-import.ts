import type { ImportView } from '@regiovast/domain/imports/import.views';
import { IMPORT_LIMIT_BYTES } from '@regiovast/domain/imports/import-limits';
import type { ErrorDetails } from '@regiovast/domain/kernel/errors';
import { TRPCClientError } from '@trpc/client';

/** Where an upload is: reading the file, sending its bytes, waiting while the server judges the rows. */
export type UploadStage =
  | { readonly name: 'reading' }
  | { readonly name: 'uploading'; readonly sent: number; readonly total: number }
  | { readonly name: 'checking' };

export type UploadProcedure = 'imports.upload' | 'imports.uploadIndicators' | 'imports.uploadArrangements';

/** No answer came: no connection, or it broke. */
export class NoConnection extends Error {}

/**
 * Sends a file to the procedure of its kind in the form of tRPC, by XMLHttpRequest because only that tells how many bytes
 * have gone; a file above the limit is refused unread. Rejects with a TRPCClientError as every other call does, or with NoConnection.
 */
export async function uploadImport<View>(
  file: File,
  onStage: (stage: UploadStage) => void,
  procedure: UploadProcedure,
): Promise<View> {
  if (file.size > IMPORT_LIMIT_BYTES) {
    throw refused('IMPORT_TOO_LARGE', 413, { bytes: file.size, limitBytes: IMPORT_LIMIT_BYTES });
  }
  onStage({ name: 'reading' });
  const contentBase64 = await base64Of(file);
  const body = new Blob([JSON.stringify({ fileName: file.name, contentBase64 })], {
    type: 'application/json',
  });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/trpc/${procedure}`);
    request.setRequestHeader('content-type', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onStage({ name: 'uploading', sent: loaded, total });
    request.upload.onload = () => onStage({ name: 'checking' });
    request.onerror = () => reject(new NoConnection());
    request.onabort = () => reject(new NoConnection());
    request.onload = () => {
      try {
        resolve(answerOf<View>(request.responseText, request.status));
      } catch (error) {
        reject(error);
      }
    };
    onStage({ name: 'uploading', sent: 0, total: body.size });
    request.send(body);
  });
}

/** What the server answered, or its refusal thrown as every other call of the client throws it. */
export function answerOf<View = ImportView>(text: string, status: number): View {
  const answer = parsed(text);
  if (status === 413 && !('error' in answer)) throw refused('IMPORT_TOO_LARGE', status);
  if ('error' in answer) throw TRPCClientError.from(answer as never);
  if (!('result' in answer)) throw new NoConnection();
  return (answer.result as { data: View }).data;
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** A body above the limit is refused before tRPC sees it, and a file above it before it is sent. */
const refused = (code: 'IMPORT_TOO_LARGE', httpStatus: number, details: ErrorDetails = {}) =>
  TRPCClientError.from({
    error: { code: -32600, message: code, data: { httpStatus, domain: { code, details } } },
  } as never);

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new NoConnection());
    reader.readAsDataURL(file);
  });
}
