import type { Violation } from '@regiovast/domain/kernel/verdict';

export type OutsideUpload =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly refusal: Violation | null };

/** H-6 · sends a file as its bare content, the pass and its name in headers; a refusal comes back with its code and facts. */
export async function sendEvidence(pass: string, file: File): Promise<OutsideUpload> {
  try {
    const response = await fetch('/files/housing-evidence', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
        'x-link-pass': pass,
      },
      body: file,
    });
    const answer = (await response.json()) as { name?: string } & Partial<Violation>;
    if (response.ok) return { ok: true, name: answer.name ?? file.name };
    const { code, details = {} } = answer;
    return { ok: false, refusal: code ? { code, details } : null };
  } catch {
    return { ok: false, refusal: null };
  }
}
