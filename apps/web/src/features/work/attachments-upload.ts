import type { Audience } from '@regiovast/domain/work/audience';
import type { About } from '@regiovast/domain/work/comment.schemas';
import type { Violation } from '@regiovast/domain/kernel/verdict';

export type UploadAnswer =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly refusal: Violation | null };

/** The address under which a file is handed over with a record. */
const uploadAddress = ({ subjectKind, subjectId }: About, audience: Audience): string =>
  `/files/attachments?${new URLSearchParams({ subjectKind, subjectId, audience })}`;

/** W-4 · sends a file as its bare content, its name in a header; a refusal comes back with its code and facts. */
export async function sendAttachment(about: About, audience: Audience, file: File): Promise<UploadAnswer> {
  try {
    const response = await fetch(uploadAddress(about, audience), {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
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
