import type { COMMENT_MAX_LENGTH } from '@regiovast/domain/work/comment.schemas';

/** As the server has it; the number alone, so that no schema library comes along. */
export const COMMENT_LENGTH: typeof COMMENT_MAX_LENGTH = 2_000;
