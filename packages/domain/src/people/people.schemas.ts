import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { organisationKindSchema, roleSchema } from './organisation.ts';

/** Shortest password; length beats composition (NIST SP 800-63B section 3.1.1). */
export const PASSWORD_MIN_LENGTH = 12;
const PASSWORD_MAX_LENGTH = 128;

export const emailSchema = z.email().max(254).toLowerCase();
const passwordSchema = z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH);
const personNameSchema = z.string().trim().min(1).max(120);

export const inviteInputSchema = z.object({
  email: emailSchema,
  organisationId: idSchema,
  roles: z.array(roleSchema).min(1).max(4),
});

const invitationTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const acceptInvitationInputSchema = z.object({
  token: invitationTokenSchema,
  name: personNameSchema,
  password: passwordSchema,
});

/** Who is signed in, for the frame of the screen: what they may open, not what they may see in it. */
export const meViewSchema = z.object({
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  organisation: z.object({ id: z.string(), name: z.string(), kind: organisationKindSchema }),
  roles: z.array(roleSchema),
  actions: z.array(z.string()),
  isDemo: z.boolean(),
  today: z.string(),
});
export type MeView = z.infer<typeof meViewSchema>;

export const personRowSchema = z.object({
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  organisationName: z.string(),
  organisationKind: organisationKindSchema,
  roles: z.array(roleSchema),
});
export type PersonRow = z.infer<typeof personRowSchema>;

export const addOrganisationInputSchema = z.object({
  name: z.string().trim().min(2).max(120),
  kind: organisationKindSchema,
});
export type AddOrganisationInput = z.infer<typeof addOrganisationInputSchema>;

export const organisationRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: organisationKindSchema,
});

export const invitationViewSchema = z.object({
  token: z.string(),
  path: z.string(),
  expiresAt: z.string(),
});
